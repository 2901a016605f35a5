package prisoncensus.sample;

import java.util.List;
import java.util.Locale;

/** The logs that a facility can keep of a night, in the order in which they are written. */
enum NightLog {
    HEADCOUNT,
    MEALS,
    SOLITARY,
    MOVEMENTS,
    OUTSIDE;

    /** What a facility keeps that says nothing about it. */
    static final List<NightLog> USUAL = List.of(HEADCOUNT, MEALS, SOLITARY);

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
