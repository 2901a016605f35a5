package prisoncensus.logbook;

/** What a cell is for: a group of people, or one. */
public enum CellKind {
    GROUP,
    SOLITARY
}
