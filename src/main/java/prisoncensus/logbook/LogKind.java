package prisoncensus.logbook;

import java.util.List;
import java.util.Locale;

/** The kinds of file a facility hands in. */
public enum LogKind {
    HEADCOUNT,
    MEALS,
    SOLITARY,
    MOVEMENTS,
    OUTSIDE,
    CELLS,
    LIMITS;

    /** The logs of one night, in the order in which reports name them; which of them a facility keeps says its limit logs.kept. */
    public static final List<LogKind> NIGHTLY = List.of(HEADCOUNT, MEALS, SOLITARY, MOVEMENTS, OUTSIDE);

    /** The word that findings and the manifest use for this log. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name of its plain file, such as {@code headcount.csv}. */
    public String fileName() {
        return word() + ".csv";
    }

    /** Whether it lies in the folder of a census date; otherwise it lies in the facility's own folder. */
    public boolean isNightly() {
        return NIGHTLY.contains(this);
    }
}
