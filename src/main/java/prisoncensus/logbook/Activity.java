package prisoncensus.logbook;

/** What people of a cell were out of it for. */
public enum Activity {
    EXERCISE,
    RECREATION,
    PROGRAMME,
    WORK,
    VISIT,
    MEAL,
    SHOWER,
    HEALTH
}
