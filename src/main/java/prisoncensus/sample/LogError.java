package prisoncensus.sample;

/** The kinds of errors in logs, and how often each occurs in a fortnight of a facility with a hundred group cells. */
enum LogError {
    COUNT_MISSING(9, true),
    ONE_OFFICER(5, true),
    CONFLICTING_SLIPS(3, true),
    UNKNOWN_CELL(2, true),
    COPIED_COUNTS(1, false),
    EMERGENCY_COUNT(1, false),
    MEAL_NOT_RECORDED(8, true),
    MEAL_NOT_SERVED(1, true),
    PLATES_SHORT(9, true),
    PLATES_SURPLUS(6, true),
    SERVED_LATE(5, true),
    SOLITARY_SHORT(1, false),
    LETTERS_FOR_NUMBER(3, true),
    FIELDS_MISSING(3, true),
    LINE_REPEATED(3, true),
    PLACEMENT_VANISHED(1, false),
    PLACEMENT_REWRITTEN(1, false),
    LOG_NOT_RECEIVED(1, false),
    COUNT_LATE(1, false),
    MOVEMENT_MISLOGGED(1, false),
    MOVEMENT_CORRECTED(3, true),
    MOVED_DURING_COUNT(1, false),
    OUTSIDE_DURING_COUNT(1, false),
    OUTSIDE_CORRECTED(6, true),
    TURNS_CANCELLED(1, false);

    private final int perFortnight;
    private final boolean growsWithCells;

    LogError(int perFortnight, boolean growsWithCells) {
        this.perFortnight = perFortnight;
        this.growsWithCells = growsWithCells;
    }

    /** At least once, so that each can be seen. */
    int perFortnight(int groupCells) {
        return growsWithCells ? Math.max(1, perFortnight * groupCells / 100) : perFortnight;
    }

    /** Whether a count with it cannot be set against the roll. */
    boolean hidesRoll() {
        return switch (this) {
            case COUNT_MISSING, CONFLICTING_SLIPS, UNKNOWN_CELL, LETTERS_FOR_NUMBER, FIELDS_MISSING -> true;
            default -> false;
        };
    }

    /** The first night of a fortnight on which it can happen: some need earlier nights to contradict. */
    int earliest() {
        return switch (this) {
            case PLACEMENT_VANISHED, PLACEMENT_REWRITTEN, LOG_NOT_RECEIVED -> 3;
            default -> 0;
        };
    }
}
