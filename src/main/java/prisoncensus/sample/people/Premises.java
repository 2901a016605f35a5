package prisoncensus.sample.people;

import java.time.LocalDate;
import java.util.List;
import prisoncensus.logbook.FacilityCode;

/** The cells of one facility, and the one change to them. */
public record Premises(FacilityCode code, List<GroupCell> cells, List<String> solitaryCells, CellChange change) {
    public boolean isActive(GroupCell cell, LocalDate date) {
        boolean changed = !date.isBefore(change.date());
        return changed ? !change.closes(cell) : !change.certifies(cell);
    }

    public int limit(GroupCell cell, LocalDate date) {
        return change.limits(cell) && !date.isBefore(change.date()) ? change.newLimit() : cell.limit();
    }

    /** How many people live in the cell once the evening of that date has moved them; none if it is to stand empty. */
    public int usual(GroupCell cell, LocalDate date) {
        if (change.closes(cell)) {
            return date.isBefore(change.date().minusDays(1)) ? cell.usual() : 0;
        } else if (change.certifies(cell)) {
            return date.isBefore(change.date()) ? 0 : cell.usual();
        }
        return Math.min(cell.usual(), limit(cell, date.plusDays(1)) * 9 / 10);
    }

    public int lastSector() {
        return cells.get(cells.size() - 1).sector();
    }

    public List<GroupCell> ofSector(int sector) {
        return cells.stream().filter(cell -> cell.sector() == sector).toList();
    }

    /** A cell code that this facility does not have, the one after the last of a sector. */
    public String unknownCode(int sector) {
        return cellCode(sector, ofSector(sector).size() + 1);
    }

    public static String cellCode(int sector, int number) {
        return sector + "-" + twoDigits(number);
    }

    public static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
