package prisoncensus.checks;

import java.time.LocalTime;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import prisoncensus.checks.night.Census;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.Outcome;
import prisoncensus.checks.night.SolitaryRecord;
import prisoncensus.checks.roll.Roll;
import prisoncensus.logbook.Direction;
import prisoncensus.logbook.LogKind;

/** Works out the main figures of a night, each once. What is missing stays out; a sum of which a part is missing is a lower bound. */
final class FigureCalculator {
    private final Census census;
    private final List<Outcome> outcomes;
    private final Map<FigureName, Object> values = new EnumMap<>(FigureName.class);
    private final Set<FigureName> atLeast = EnumSet.noneOf(FigureName.class);

    FigureCalculator(Census census, List<Outcome> outcomes) {
        this.census = census;
        this.outcomes = outcomes;
    }

    Figures figures() {
        putCensus(census.limits().censusCount());
        putPeak();
        putCells();
        census.limits().capacity().ifPresent(capacity -> values.put(FigureName.CAPACITY, capacity));
        putSolitary(census.solitary());
        var plates = new PlateFigures(census, outcomes);
        put(FigureName.PLATES_SERVED, plates.served(), plates.servedIsComplete());
        put(FigureName.PLATES_SHORT, plates.shortfall(), plates.allAreJudged());
        if (census.facts().received(LogKind.MOVEMENTS)) {
            putRoll(Roll.of(census));
        }
        if (census.facts().received(LogKind.OUTSIDE)) {
            putTimeOut(new OutFigures(census));
        }
        return new Figures(values, atLeast);
    }

    private void putRoll(Roll roll) {
        List<LocalTime> times = census.limits().countTimes();
        LocalTime last = times.get(times.size() - 1);
        if (roll.isEvaluable(last)) {
            values.put(FigureName.ROLL, roll.at(last).orElseThrow());
            values.put(FigureName.ROLL_DIFFERENCE, roll.difference(last));
        }
        put(FigureName.MOVEMENTS_IN, roll.moved(Direction.IN), true);
        put(FigureName.MOVEMENTS_OUT, roll.moved(Direction.OUT), true);
    }

    private void putTimeOut(OutFigures out) {
        Outcome tooShort = outcome(CheckId.E02);
        put(
                FigureName.CELLS_OUT_SHORT,
                OptionalLong.of(tooShort.findings().size()),
                tooShort.notEvaluable().isEmpty());
        out.minutes().ifPresent(minutes -> values.put(FigureName.OUT_MINUTES, minutes));
        put(FigureName.CELLS_WITH_OUT_RECORD, out.withRecord(), out.isComplete());
        long confined = outcome(CheckId.E04).findings().stream()
                .mapToLong(finding -> finding.found().orElse(0))
                .sum();
        put(FigureName.PEOPLE_CONFINED, OptionalLong.of(confined), out.confinedIsComplete());
    }

    private void putCensus(LocalTime censusCount) {
        put(FigureName.CENSUS_TOTAL, census.total(censusCount), census.isComplete(censusCount));
        if (census.knowsCounts()) {
            values.put(FigureName.CENSUS_COMPLETE, census.isComplete(censusCount));
        }
        census.missing(censusCount)
                .ifPresent(missing -> put(FigureName.CELLS_MISSING, OptionalLong.of(missing.size()), knowsAllCells()));
    }

    /** Whether no rejected row of cells.csv could be in force. */
    private boolean knowsAllCells() {
        return !census.rejected().any(LogKind.CELLS);
    }

    /** The highest total of the counts that are complete; the census where that is higher and not every scheduled count is complete. */
    private void putPeak() {
        Optional<LocalTime> highest = highest();
        boolean complete = census.limits().countTimes().stream().allMatch(census::isComplete);
        LocalTime censusCount = census.limits().censusCount();
        long total = census.total(censusCount).orElse(0);
        boolean below =
                highest.map(time -> census.total(time).getAsLong() < total).orElse(total > 0);
        if (!complete && below) {
            putPeak(censusCount, false);
        } else {
            highest.ifPresent(time -> putPeak(time, complete));
        }
    }

    private void putPeak(LocalTime at, boolean complete) {
        put(FigureName.PEAK, census.total(at), complete);
        if (values.containsKey(FigureName.PEAK)) {
            values.put(FigureName.PEAK_AT, at);
        }
    }

    /** The first of the counts that are complete, emergency counts included, at which most people were counted. */
    private Optional<LocalTime> highest() {
        return census.timesCounted().stream()
                .filter(census::isComplete)
                .max(Comparator.comparingLong(
                                (LocalTime time) -> census.total(time).getAsLong())
                        .thenComparing(Comparator.reverseOrder()));
    }

    private void putCells() {
        if (census.knowsCells()) {
            put(FigureName.CELLS_ACTIVE, OptionalLong.of(census.cells().size()), knowsAllCells());
        }
        Outcome over = outcome(CheckId.H02);
        put(
                FigureName.CELLS_OVER_LIMIT,
                OptionalLong.of(over.findings().size()),
                over.notEvaluable().isEmpty());
    }

    /** Held by the night's file alone; the longest of all episodes judged, one that ended on the census date included. */
    private void putSolitary(SolitaryRecord log) {
        if (log.isReceived()) {
            int held = (int)
                    log.today().stream().filter(state -> state.stay().isHeld()).count();
            int longest = log.prisoners().stream()
                    .flatMap(prisoner -> prisoner.on(log.date()).stream())
                    .mapToInt(log::days)
                    .max()
                    .orElse(0);
            put(FigureName.SOLITARY_HELD, OptionalLong.of(held), !log.rejected().any());
            put(
                    FigureName.SOLITARY_LONGEST_DAYS,
                    OptionalLong.of(longest),
                    !log.rejected().any());
        }
    }

    private Outcome outcome(CheckId rule) {
        return outcomes.stream()
                .filter(outcome -> outcome.rule() == rule)
                .findFirst()
                .orElseThrow();
    }

    /** Of a figure that is not complete a 0 says nothing, and more than 0 says that it is at least so much. */
    private void put(FigureName name, OptionalLong value, boolean complete) {
        if (value.isPresent() && (complete || value.getAsLong() > 0)) {
            values.put(name, value.getAsLong());
            if (!complete) {
                atLeast.add(name);
            }
        }
    }
}
