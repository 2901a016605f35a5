package prisoncensus.logbook;

/** Why somebody came, left or moved. */
public enum MovementReason {
    ADMISSION,
    RELEASE,
    TRANSFER,
    COURT,
    HOSPITAL,
    LEAVE,
    RETURN,
    DEATH,
    ESCAPE,
    OTHER
}
