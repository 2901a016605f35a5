package prisoncensus.checks;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import prisoncensus.checks.night.Cell;
import prisoncensus.checks.night.Census;
import prisoncensus.checks.night.CountSlips;
import prisoncensus.logbook.CountSlip;
import prisoncensus.logbook.TextOrder;

/** Lays out sectors and cells, line by line, for the reports. */
final class HeadcountLines {
    private final Census census;

    HeadcountLines(Census census) {
        this.census = census;
    }

    List<SectorLine> sectors() {
        Map<String, List<Cell>> bySector =
                census.everyCell().collect(groupingBy(Cell::sector, () -> new TreeMap<>(TextOrder.NATURAL), toList()));
        LocalTime time = census.limits().censusCount();
        Optional<Set<String>> missing = census.missing(time);
        return bySector.entrySet().stream()
                .map(entry -> sector(entry.getKey(), entry.getValue(), time, missing))
                .toList();
    }

    private SectorLine sector(String sector, List<Cell> cells, LocalTime time, Optional<Set<String>> uncounted) {
        List<CountSlip> slips = cells.stream()
                .flatMap(cell -> census.counts(cell).governing(time).stream())
                .toList();
        boolean certified = cells.stream().allMatch(cell -> cell.certificate().isPresent());
        return new SectorLine(
                sector,
                cells.size(),
                CountSlips.sum(slips),
                uncounted.stream()
                        .mapToLong(codes -> cells.stream()
                                .filter(cell -> codes.contains(cell.code()))
                                .count())
                        .findFirst(),
                certified
                        ? OptionalLong.of(cells.stream().mapToLong(Cell::limit).sum())
                        : OptionalLong.empty(),
                (int) cells.stream()
                        .filter(census::isActive)
                        .filter(cell -> !census.counts(cell).over(cell.limit()).isEmpty())
                        .count());
    }

    List<CellLine> cells() {
        return census.everyCell().sorted(Cell.ORDER).map(this::cell).toList();
    }

    private CellLine cell(Cell cell) {
        return CellLine.of(cell, census.isActive(cell), census.counts(cell), census.limits());
    }
}
