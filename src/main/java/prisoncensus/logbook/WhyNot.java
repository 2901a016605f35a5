package prisoncensus.logbook;

/** Why nobody of a cell was let out. */
public enum WhyNot {
    WEATHER,
    LOCKDOWN,
    STAFF,
    MEDICAL,
    DISCIPLINE,
    OTHER
}
