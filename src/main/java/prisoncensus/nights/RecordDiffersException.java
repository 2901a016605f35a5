package prisoncensus.nights;

/** The store and what lies below reports/ are not of one record. The message names the place, what was found and what was expected. */
public final class RecordDiffersException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RecordDiffersException(String message) {
        super(message);
    }
}
