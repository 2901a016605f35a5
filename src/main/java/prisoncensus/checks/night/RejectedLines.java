package prisoncensus.checks.night;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Meal;
import prisoncensus.logbook.RejectedName;

/**
 * What the rejected lines of one date's logs leave open. A rejected line could have said anything about what it names: its cell, at its
 * time or meal where these can be read, its placement; or all of its log where the cell or the placement cannot be read.
 */
public final class RejectedLines {
    /** Whatever time, meal or placement a line names. */
    public static final Predicate<RejectedName> ANY = name -> true;

    private final Set<String> judged;
    private final boolean knowsCells;
    private final Map<LogKind, List<RejectedName>> byLog;
    private final Map<LogKind, Map<String, List<RejectedName>>> byCell = new EnumMap<>(LogKind.class);

    /**
     * @param judged codes of the active cells
     * @param knowsCells whether cells.csv says which cells there are
     */
    private RejectedLines(List<RejectedName> names, Set<String> judged, boolean knowsCells) {
        this.judged = judged;
        this.knowsCells = knowsCells;
        this.byLog = names.stream().collect(groupingBy(RejectedName::log));
        byLog.forEach((log, all) -> byCell.put(
                log,
                all.stream()
                        .filter(name -> name.cell().isPresent())
                        .collect(groupingBy(name -> name.cell().orElseThrow(), HashMap::new, Collectors.toList()))));
    }

    /** Of the night: of rejected rows of cells.csv only those that could be in force on its date. */
    static RejectedLines of(NightFacts facts, ActiveCells active) {
        Set<String> inForce = facts.certificates().stream()
                .filter(row -> row.validity().covers(facts.night().date()))
                .map(row -> row.cell())
                .collect(Collectors.toSet());
        List<RejectedName> names = facts.today().rejected().stream()
                .filter(name -> name.log() != LogKind.CELLS
                        || (name.cell().filter(inForce::contains).isEmpty()
                                && name.validTo()
                                        .filter(end ->
                                                !end.isAfter(facts.night().date()))
                                        .isEmpty()))
                .toList();
        return new RejectedLines(names, active.codes(), facts.received(LogKind.CELLS));
    }

    /** Of the day before, of which only lines that name a cell of tonight matter. */
    static RejectedLines ofTheDayBefore(NightFacts facts) {
        return new RejectedLines(facts.before().rejected(), Set.of(), true);
    }

    /** The names of lines that could be of one of these counts. */
    public static Predicate<RejectedName> at(Collection<LocalTime> times) {
        return name -> name.time().map(times::contains).orElse(true);
    }

    /** The names of lines that could be of that meal. */
    public static Predicate<RejectedName> of(Meal meal) {
        return name -> name.meal().map(meal::equals).orElse(true);
    }

    /** Whether a line of that log was rejected, a row of cells.csv that could be in force. */
    public boolean any(LogKind log) {
        return !names(log).isEmpty();
    }

    public List<RejectedName> names(LogKind log) {
        return byLog.getOrDefault(log, List.of());
    }

    /** Whether such a line names that cell. */
    public boolean nameCell(LogKind log, String cell, Predicate<RejectedName> which) {
        return byCell.getOrDefault(log, Map.of()).getOrDefault(cell, List.of()).stream()
                .anyMatch(which);
    }

    /** Whether such a line does not say its cell, and so could be of any. */
    public boolean couldBeAnyCell(LogKind log, Predicate<RejectedName> which) {
        return names(log).stream().anyMatch(name -> name.cell().isEmpty() && which.test(name));
    }

    /** Whether such a line is, or could be, of that cell. */
    public boolean concern(LogKind log, String cell, Predicate<RejectedName> which) {
        return nameCell(log, cell, which) || couldBeAnyCell(log, which);
    }

    /** The cells that such lines name, by code. */
    public Set<String> cells(LogKind log, Predicate<RejectedName> which) {
        return names(log).stream()
                .filter(which)
                .flatMap(name -> name.cell().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Adds to the outcome of a check by cell what these lines leave open that are not of an active cell: all cells, a cell that no accepted
     * line names where cells.csv does not say which there are, or one that a rejected row of cells.csv names.
     */
    public void leaveByCell(LogKind log, Predicate<RejectedName> which, OutcomeBuilder outcome) {
        if (!knowsCells) {
            cells(log, which).stream()
                    .filter(cell -> !judged.contains(cell))
                    .forEach(cell -> leaveOpen(cell, log, outcome));
        }
        leaveOpen(log, which, outcome);
        leaveCellsOpen(outcome);
    }

    private static void leaveOpen(String cell, LogKind log, OutcomeBuilder outcome) {
        outcome.leaveOpen(new Subject(SubjectKind.CELL, cell, Cell.UNKNOWN_SECTOR), MissingInput.rejected(log));
    }

    /** Adds to the outcome what rejected rows of cells.csv leave open in a check by cell: a cell by name, or all. */
    public void leaveCellsOpen(OutcomeBuilder outcome) {
        cells(LogKind.CELLS, ANY).forEach(cell -> leaveOpen(cell, LogKind.CELLS, outcome));
        leaveOpen(LogKind.CELLS, ANY, outcome);
    }

    /** Leaves all subjects open if such a line could be of any cell. */
    public void leaveOpen(LogKind log, Predicate<RejectedName> which, OutcomeBuilder outcome) {
        if (couldBeAnyCell(log, which)) {
            outcome.leaveAllOpen(log);
        }
    }
}
