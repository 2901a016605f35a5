package prisoncensus.logbook;

/** What can be wrong with a line or a file. */
public enum FaultKind {
    // a value of a line
    BLANK,
    WHOLE_NUMBER,
    DECIMAL,
    TIME,
    DATE,
    DATE_TIME,
    ONE_OF,
    RELEASED_BEFORE_PLACED,
    PLACED_AFTER_NIGHT,
    NOT_ON_NIGHT,
    CELL_OF_OTHER_DIRECTION,
    SAME_CELL,
    BACK_NOT_AFTER_OUT,
    BACK_AFTER_NIGHT,
    WHY_NOT_WITH_PEOPLE,
    VALID_TO_NOT_AFTER_FROM,
    LIMIT_VALUE,
    CONTROL_CHARACTER,
    // a whole line
    FIELD_COUNT,
    BAD_BYTES,
    QUOTE,
    CARRIAGE_RETURN,
    TOO_LONG,
    TOO_MANY_LINES,
    CUT,
    // a whole file
    MISSING_COLUMNS,
    DOUBLE_COLUMNS,
    NO_HEADER,
    SEPARATOR,
    UNKNOWN_LIMIT,
    OVERLAPPING_ROWS,
    ALL_REJECTED,
    CENSUS_COUNT_NOT_A_COUNT,
    NOT_A_FILE,
    UNREADABLE,
    PLAIN_AND_GZ,
    BROKEN_GZ,
    FILE_TOO_LARGE,
    TOO_MANY_RECORDS,
    TOO_MANY_CELLS
}
