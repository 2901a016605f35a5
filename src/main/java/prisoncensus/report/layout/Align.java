package prisoncensus.report.layout;

/** Where lines stand in their column. */
public enum Align {
    LEFT,
    CENTRE,
    RIGHT;

    double shift(double room) {
        return switch (this) {
            case LEFT -> 0;
            case CENTRE -> room / 2;
            case RIGHT -> room;
        };
    }
}
