package prisoncensus.checks;

import java.time.LocalTime;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import prisoncensus.checks.night.Census;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.Outcome;
import prisoncensus.checks.night.OutcomeState;
import prisoncensus.checks.night.SolitaryRecord;

/** Works out the main figures of a night, each once. What is missing stays out. */
final class FigureCalculator {
    private final Census census;
    private final List<Outcome> outcomes;
    private final Map<FigureName, Object> values = new EnumMap<>(FigureName.class);

    FigureCalculator(Census census, List<Outcome> outcomes) {
        this.census = census;
        this.outcomes = outcomes;
    }

    Figures figures() {
        LocalTime censusCount = census.limits().censusCount();
        put(FigureName.CENSUS_TOTAL, census.total(censusCount));
        census.missing(censusCount).ifPresent(missing -> {
            values.put(FigureName.CENSUS_COMPLETE, missing.isEmpty());
            values.put(FigureName.CELLS_MISSING, missing.size());
        });
        peak().ifPresent(time -> {
            put(FigureName.PEAK, census.total(time));
            values.put(FigureName.PEAK_AT, time);
        });
        if (census.knowsCells()) {
            values.put(FigureName.CELLS_ACTIVE, census.cells().size());
        }
        put(FigureName.CELLS_OVER_LIMIT, numberFound(CheckId.H02));
        put(FigureName.CAPACITY, census.limits().capacity());
        putSolitary(census.solitary());
        var plates = new PlateFigures(census, outcomes);
        put(FigureName.PLATES_SERVED, plates.served());
        put(FigureName.PLATES_SHORT, plates.shortfall());
        return new Figures(values);
    }

    /** The first of the counts that are complete, emergency counts included, at which most people were counted. */
    private Optional<LocalTime> peak() {
        return census.timesCounted().stream()
                .filter(census::isComplete)
                .filter(time -> census.total(time).isPresent())
                .max(Comparator.comparingInt(
                                (LocalTime time) -> census.total(time).getAsInt())
                        .thenComparing(Comparator.reverseOrder()));
    }

    /** Held by the night's file alone; the longest of all episodes judged, one that ended on the census date included. */
    private void putSolitary(SolitaryRecord log) {
        if (log.isReceived()) {
            values.put(FigureName.SOLITARY_HELD, (int)
                    log.today().stream().filter(state -> state.stay().isHeld()).count());
            put(
                    FigureName.SOLITARY_LONGEST_DAYS,
                    log.prisoners().stream()
                            .flatMap(prisoner -> prisoner.on(log.date()).stream())
                            .mapToInt(log::days)
                            .max());
        }
    }

    /** How many subjects a rule found; unknown if it found none but could not judge all. */
    private OptionalInt numberFound(CheckId rule) {
        return outcomes.stream()
                .filter(outcome -> outcome.rule() == rule && outcome.result() != OutcomeState.NOT_EVALUABLE)
                .mapToInt(outcome -> outcome.findings().size())
                .findFirst();
    }

    private void put(FigureName name, OptionalInt value) {
        value.ifPresent(number -> values.put(name, number));
    }
}
