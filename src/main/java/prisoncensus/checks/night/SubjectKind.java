package prisoncensus.checks.night;

import java.util.Arrays;
import java.util.Locale;
import java.util.NoSuchElementException;

/** What a finding is about. */
public enum SubjectKind {
    CELL,
    SECTOR,
    PERSON,
    PLACEMENT,
    LOG,
    FACILITY;

    private final String word = name().toLowerCase(Locale.ROOT);

    /** The word that findings.csv uses. */
    public String word() {
        return word;
    }

    /**
     * The kind that findings.csv calls by this word.
     *
     * @throws NoSuchElementException if there is none
     */
    public static SubjectKind ofWord(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow();
    }
}
