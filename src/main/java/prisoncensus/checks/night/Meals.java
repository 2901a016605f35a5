package prisoncensus.checks.night;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Meal;
import prisoncensus.logbook.MealService;
import prisoncensus.logbook.RejectedName;

/** The meals of the night by cell: live records, and the count that says how many people there were to feed. */
public final class Meals {
    private final NightFacts facts;
    private final Map<String, CellCounts> tonight;
    private final Map<String, CellCounts> dayBefore;
    private final MealRecords records;
    private final MealRecords recordsBefore;
    private final RejectedLines rejected;
    private final RejectedLines rejectedBefore;
    private final Map<Meal, MealCount> counts = new EnumMap<>(Meal.class);

    Meals(NightFacts facts, Limits limits, Map<String, CellCounts> tonight, RejectedLines rejected) {
        this.facts = facts;
        this.tonight = tonight;
        this.dayBefore = Census.countsOf(facts.before().slips().orElseGet(List::of));
        this.records = new MealRecords(facts.today().meals().orElseGet(List::of));
        this.recordsBefore = new MealRecords(facts.before().meals().orElseGet(List::of));
        this.rejected = rejected;
        this.rejectedBefore = RejectedLines.ofTheDayBefore(facts);
        for (Meal meal : Meal.values()) {
            counts.put(meal, MealCount.of(meal, facts.night().date(), limits));
        }
    }

    public MealRecords records() {
        return records;
    }

    public List<MealService> dinnerBefore(Cell cell) {
        return recordsBefore.of(cell.code(), Meal.DINNER);
    }

    /** The meals of a cell, in the order of the day. */
    public List<CellMeal> of(Cell cell) {
        return Arrays.stream(Meal.values()).map(meal -> of(cell, meal)).toList();
    }

    public CellMeal of(Cell cell, Meal meal) {
        MealCount count = count(meal);
        Map<String, CellCounts> day = count.dayBefore().isPresent() ? dayBefore : tonight;
        CellCounts counts = Optional.ofNullable(day.get(cell.code())).orElseGet(CellCounts::none);
        return new CellMeal(cell, count, records.of(cell.code(), meal), counts);
    }

    /** What rejected lines of the files of the day before leave open. */
    public RejectedLines rejectedBefore() {
        return rejectedBefore;
    }

    /** What rejected lines of the file with the meal's governing count leave open. */
    public RejectedLines rejectedCounts(Meal meal) {
        return count(meal).dayBefore().isPresent() ? rejectedBefore : rejected;
    }

    /** The names of lines that could be of the meal's governing count. */
    public Predicate<RejectedName> atCount(Meal meal) {
        return RejectedLines.at(List.of(count(meal).time()));
    }

    /** Whether a rejected line is, or could be, of this meal of the cell, or of its governing count. */
    public boolean isOpen(Cell cell, Meal meal) {
        return rejected.concern(LogKind.MEALS, cell.code(), RejectedLines.of(meal))
                || rejectedCounts(meal).concern(LogKind.HEADCOUNT, cell.code(), atCount(meal));
    }

    /** Whether the headcount with the meal's governing count was received. */
    public boolean knowsCount(Meal meal) {
        return count(meal).dayBefore().isPresent()
                ? facts.before().slips().isPresent()
                : facts.received(LogKind.HEADCOUNT);
    }

    /** Whether some meal's headcount was received; each that was not is named as missing. */
    public boolean hasReceivedCounts(OutcomeBuilder outcome) {
        counts.values().stream()
                .filter(count -> !knowsCount(count.meal()))
                .map(MealCount::file)
                .distinct()
                .forEach(file -> outcome.notEvaluable(Subject.log(LogKind.HEADCOUNT), MissingInput.file(file)));
        return counts.keySet().stream().anyMatch(this::knowsCount);
    }

    private MealCount count(Meal meal) {
        return Objects.requireNonNull(counts.get(meal));
    }
}
