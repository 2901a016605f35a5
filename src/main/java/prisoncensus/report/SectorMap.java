package prisoncensus.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import prisoncensus.checks.CellLine;
import prisoncensus.checks.Judgement;
import prisoncensus.logbook.CellKind;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LogKind;

/**
 * The cells of one sector, as the map of all cells shows them.
 *
 * @param cells as people count
 */
public record SectorMap(String sector, List<Square> cells) {
    private static final int HALF = 50;
    private static final int MOST = 80;

    /** Copies the list. */
    public SectorMap {
        cells = List.copyOf(cells);
    }

    /** How many of its cells are shaded so. */
    public int number(Shade shade) {
        return (int) cells.stream().filter(square -> square.shade() == shade).count();
    }

    /**
     * One cell.
     *
     * @param partly whether a scheduled count is missing, so that there may have been more people
     */
    public record Square(CellLine cell, Shade shade, boolean partly) {}

    /** How full a cell was at its fullest count, the gravest first. */
    public enum Shade {
        /** Above its limit. */
        OVER,
        /** A group cell from cell.near_percent of its limit on. */
        NEAR,
        /** A group cell from 80 percent of its limit on, if that is not near. */
        HIGH,
        /** A group cell from 50 percent of its limit on. */
        MIDDLE,
        /** A group cell below half its limit, with people. */
        LOW,
        /** Nobody counted in it. */
        EMPTY,
        /** A solitary cell in use, within its limit. */
        HELD,
        /** No usable count. */
        MISSING,
        /** Named by a log, but not in force in cells.csv: it has no limit. */
        UNLIMITED
    }

    /** All sectors in their order. */
    static List<SectorMap> of(Judgement judgement) {
        boolean counted = judgement.facts().received(LogKind.HEADCOUNT);
        int near = judgement.limits().number(LimitName.CELL_NEAR_PERCENT);
        Map<String, List<Square>> sectors = judgement.cells().stream()
                .collect(groupingBy(
                        line -> line.cell().sector(),
                        LinkedHashMap::new,
                        mapping(line -> new Square(line, shade(line, near, counted), isPartly(line)), toList())));
        return sectors.entrySet().stream()
                .map(sector -> new SectorMap(sector.getKey(), sector.getValue()))
                .toList();
    }

    private static Shade shade(CellLine line, int near, boolean counted) {
        boolean solitary = line.cell().kind() == CellKind.SOLITARY;
        if (!line.active()) {
            return Shade.UNLIMITED;
        } else if (line.isOver()) {
            return Shade.OVER;
        } else if (line.peak().isEmpty()) {
            return solitary && counted && !hasConflict(line) ? Shade.EMPTY : Shade.MISSING;
        } else if (line.peak().getAsLong() == 0) {
            return Shade.EMPTY;
        }
        return solitary
                ? Shade.HELD
                : shade(line.peak().getAsLong(), line.cell().limit(), near);
    }

    private static Shade shade(long people, long limit, int near) {
        if (people * 100 >= limit * near) {
            return Shade.NEAR;
        } else if (people * 100 >= limit * MOST) {
            return Shade.HIGH;
        }
        return people * 100 >= limit * HALF ? Shade.MIDDLE : Shade.LOW;
    }

    private static boolean hasConflict(CellLine line) {
        return line.counts().stream().anyMatch(CellLine.AtCount::conflict);
    }

    private static boolean isPartly(CellLine line) {
        boolean group = line.active() && line.cell().kind() == CellKind.GROUP;
        boolean lacksOne =
                line.counts().stream().anyMatch(count -> count.people().isEmpty());
        return hasConflict(line) || (group && lacksOne);
    }
}
