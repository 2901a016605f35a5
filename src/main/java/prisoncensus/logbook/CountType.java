package prisoncensus.logbook;

/** How a count was taken. */
public enum CountType {
    FORMAL,
    STANDING,
    RECOUNT,
    EMERGENCY,
    BED_BOOK;

    /** Which count governs: a bed-book check over a recount over everything else. */
    public int rank() {
        return switch (this) {
            case BED_BOOK -> 2;
            case RECOUNT -> 1;
            case FORMAL, STANDING, EMERGENCY -> 0;
        };
    }
}
