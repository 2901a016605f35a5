package prisoncensus.checks.night;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import prisoncensus.logbook.CountSlip;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.MealService;
import prisoncensus.logbook.SolitaryPlacement;

/** The cells that were active on the census date, by code; without cells.csv those that the night's logs name. */
final class ActiveCells {
    private final NightFacts facts;
    private final Limits limits;
    private final Map<String, Cell> byCode;

    ActiveCells(NightFacts facts, Limits limits) {
        this.facts = facts;
        this.limits = limits;
        this.byCode =
                cells().collect(Collectors.toMap(Cell::code, Function.identity(), (one, two) -> one, TreeMap::new));
    }

    private Stream<Cell> cells() {
        if (facts.received(LogKind.CELLS)) {
            return facts.certificates().stream()
                    .filter(row -> row.validity().covers(facts.night().date()))
                    .map(row -> Cell.certified(row, limits));
        }
        return codesInLogs().map(code -> Cell.uncertified(code, limits));
    }

    /** Every cell that the night's logs name. */
    private Stream<String> codesInLogs() {
        DayLogs logs = facts.today();
        Stream<String> counted = logs.slips().stream().flatMap(List::stream).map(CountSlip::cell);
        Stream<String> fed = logs.meals().stream().flatMap(List::stream).map(MealService::cell);
        Stream<String> placed = logs.placements().stream().flatMap(List::stream).map(SolitaryPlacement::cell);
        return Stream.of(counted, fed, placed).flatMap(Function.identity()).distinct();
    }

    Collection<Cell> all() {
        return Collections.unmodifiableCollection(byCode.values());
    }

    Set<String> codes() {
        return Collections.unmodifiableSet(byCode.keySet());
    }

    List<Cell> ofKind(boolean group) {
        return byCode.values().stream().filter(cell -> cell.isGroup() == group).toList();
    }

    Map<String, List<Cell>> bySector() {
        return byCode.values().stream().collect(groupingBy(Cell::sector, TreeMap::new, toList()));
    }

    Optional<Cell> get(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Active cells, and those that only the logs name. */
    Stream<Cell> andThoseInLogs() {
        Stream<Cell> unknown =
                codesInLogs().filter(code -> !byCode.containsKey(code)).map(code -> Cell.uncertified(code, limits));
        return Stream.concat(byCode.values().stream(), unknown);
    }
}
