package prisoncensus.checks.night;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import java.time.LocalTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import prisoncensus.checks.night.CellCounts.CountAt;
import prisoncensus.logbook.CountSlip;
import prisoncensus.logbook.LogKind;

/** The counts of the night by cell: active cells, governing slips and totals. */
public final class Census {
    private final NightFacts facts;
    private final Limits limits;
    private final Map<String, CellCounts> counts;
    private final ActiveCells active;
    private final RejectedLines rejected;
    private final SolitaryRecord solitary;
    private final Meals meals;
    private final Map<Class<?>, Object> workedOut = new HashMap<>();

    public Census(NightFacts facts) {
        this.facts = facts;
        this.limits = Limits.on(facts.night().date(), facts.limits());
        this.counts = countsOf(slips());
        this.active = new ActiveCells(facts, limits);
        this.rejected = RejectedLines.of(facts, active);
        this.solitary = new SolitaryRecord(facts, limits);
        this.meals = new Meals(facts, limits, counts, rejected);
    }

    /** The counts of each cell that these slips of one day name. */
    public static Map<String, CellCounts> countsOf(List<CountSlip> slips) {
        Set<String> superseded =
                slips.stream().flatMap(slip -> slip.supersedes().stream()).collect(Collectors.toSet());
        Map<String, Map<LocalTime, List<CountSlip>>> byCell =
                slips.stream().collect(groupingBy(CountSlip::cell, TreeMap::new, groupingBy(CountSlip::scheduledTime)));
        Map<String, CellCounts> counts = new TreeMap<>();
        byCell.forEach((cell, byTime) -> counts.put(cell, new CellCounts(byTime, superseded)));
        return counts;
    }

    private List<CountSlip> slips() {
        return facts.today().slips().orElseGet(List::of);
    }

    /** What a room works out of the night once, for all of its checks. */
    public <T> T once(Class<T> type, Function<Census, T> maker) {
        Object known = workedOut.get(type);
        if (known == null) {
            known = maker.apply(this);
            workedOut.put(type, known);
        }
        return type.cast(known);
    }

    public NightFacts facts() {
        return facts;
    }

    public Limits limits() {
        return limits;
    }

    public SolitaryRecord solitary() {
        return solitary;
    }

    /** What rejected lines of the night's files leave open. */
    public RejectedLines rejected() {
        return rejected;
    }

    public Meals meals() {
        return meals;
    }

    /** Whether cells.csv says which cells there are; without it only the cells that the logs name are seen. */
    public boolean knowsCells() {
        return facts.received(LogKind.CELLS);
    }

    public boolean knowsCounts() {
        return facts.received(LogKind.HEADCOUNT);
    }

    /** What has to be received for a cell to be judged by its counts: without cells.csv the logs must at least name one. */
    public List<LogKind> logsThatNameItsCells() {
        return logsThatNameItsCells(LogKind.HEADCOUNT);
    }

    /** What has to be received for a cell to be judged by this log: without cells.csv the logs must at least name one. */
    public List<LogKind> logsThatNameItsCells(LogKind log) {
        return knowsCells() || !active.all().isEmpty() ? List.of(log) : List.of(log, LogKind.CELLS);
    }

    /** The active cells by code; without cells.csv those that the logs name. */
    public Collection<Cell> cells() {
        return active.all();
    }

    public List<Cell> groupCells() {
        return active.ofKind(true);
    }

    /** The active cells of each sector, by its name. */
    public Map<String, List<Cell>> cellsBySector() {
        return active.bySector();
    }

    public List<Cell> solitaryCells() {
        return active.ofKind(false);
    }

    public Optional<Cell> cell(String code) {
        return active.get(code);
    }

    public CellCounts counts(Cell cell) {
        return Optional.ofNullable(counts.get(cell.code())).orElseGet(CellCounts::none);
    }

    /** Active cells, and those that only the logs name. */
    public Stream<Cell> everyCell() {
        return active.andThoseInLogs();
    }

    /** Group cells should be counted every time; solitary cells are logged only when somebody is in them. */
    public boolean isSubject(Cell cell) {
        return cell.isGroup() || !counts(cell).all().isEmpty();
    }

    /**
     * The counts for which nobody can say how many people the cell held: for a group cell the scheduled counts without a governing
     * slip, for a solitary cell those whose slips contradict each other or are all superseded.
     */
    public List<LocalTime> timesThatCannotBeJudged(Cell cell) {
        CellCounts own = counts(cell);
        Stream<LocalTime> expected = cell.isGroup()
                ? limits.countTimes().stream()
                : own.all().stream().map(CountAt::time);
        return expected.filter(time -> own.governing(time).isEmpty()).toList();
    }

    public boolean isActive(Cell cell) {
        return active.get(cell.code()).isPresent();
    }

    /** The governing slips of all cells at a count, unknown cells included: the people of the facility. */
    public List<CountSlip> governing(LocalTime time) {
        return counts.values().stream()
                .flatMap(cell -> cell.governing(time).stream())
                .toList();
    }

    /** Every time at which somebody was counted, in the order of the day; an emergency count at another time included. */
    public Set<LocalTime> timesCounted() {
        return slips().stream().map(CountSlip::scheduledTime).collect(toCollection(TreeSet::new));
    }

    /** The sum of people at a count; empty if there is no governing slip. */
    public OptionalLong total(LocalTime time) {
        return CountSlips.sum(governing(time));
    }

    /** Active group cells without a governing slip at a count; empty where it is not known which cells there are. */
    public Optional<Set<String>> missing(LocalTime time) {
        if (!knowsCells() || !knowsCounts()) {
            return Optional.empty();
        }
        return Optional.of(groupCells().stream()
                .filter(cell -> counts(cell).governing(time).isEmpty())
                .map(Cell::code)
                .collect(toCollection(TreeSet::new)));
    }

    /**
     * Whether everybody was counted at a count: it has a governing slip, no cell is missing at it, no slips contradict each other, and no
     * rejected line may belong to it.
     */
    public boolean isComplete(LocalTime time) {
        return missing(time).filter(Set::isEmpty).isPresent()
                && !governing(time).isEmpty()
                && counts.values().stream().noneMatch(cell -> cell.lacksGoverning(time))
                && rejected.names(LogKind.HEADCOUNT).stream().noneMatch(RejectedLines.at(List.of(time)))
                && !rejected.any(LogKind.CELLS);
    }
}
