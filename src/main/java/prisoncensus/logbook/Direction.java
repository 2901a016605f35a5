package prisoncensus.logbook;

/** Where a movement goes, as seen from the facility. */
public enum Direction {
    IN,
    OUT,
    INTERNAL
}
