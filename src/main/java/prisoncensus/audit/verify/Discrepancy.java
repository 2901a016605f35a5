package prisoncensus.audit.verify;

/**
 * A difference that verification found.
 *
 * @param where the file, the row or the revision
 * @param found what is there
 * @param expected what should be
 */
public record Discrepancy(String where, String found, String expected) {
    @Override
    public String toString() {
        return "%s: found %s, expected %s".formatted(where, found, expected);
    }
}
