package prisoncensus.sample.people;

import java.time.LocalDate;

/**
 * What happens to one group cell in the middle of the time.
 *
 * @param index of the cell
 * @param date the first day on which the new state is in force
 */
public record CellChange(Kind kind, int index, LocalDate date, int newLimit) {
    /** What it is that happens. */
    public enum Kind {
        CLOSED,
        CERTIFIED,
        LIMIT_CHANGED
    }

    public boolean closes(GroupCell cell) {
        return kind == Kind.CLOSED && cell.index() == index;
    }

    public boolean certifies(GroupCell cell) {
        return kind == Kind.CERTIFIED && cell.index() == index;
    }

    public boolean limits(GroupCell cell) {
        return kind == Kind.LIMIT_CHANGED && cell.index() == index;
    }
}
