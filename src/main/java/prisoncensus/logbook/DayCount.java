package prisoncensus.logbook;

/** How the days of a stay in solitary are counted. */
public enum DayCount {
    /** Calendar days, the first and the last included. */
    INCLUSIVE,
    /** Calendar days without the first: nights. */
    EXCLUSIVE,
    /** Whole periods of 24 hours. */
    ELAPSED
}
