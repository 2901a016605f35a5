package prisoncensus.checks;

import java.util.Locale;

/** What a finding is about. */
public enum SubjectKind {
    CELL,
    SECTOR,
    PERSON,
    PLACEMENT,
    LOG,
    FACILITY;

    /** The word that findings.csv uses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
