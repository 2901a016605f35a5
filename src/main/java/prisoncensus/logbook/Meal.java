package prisoncensus.logbook;

/** The meals of a day, in the order in which they are served. */
public enum Meal {
    BREAKFAST,
    LUNCH,
    DINNER
}
