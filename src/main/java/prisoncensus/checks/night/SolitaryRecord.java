package prisoncensus.checks.night;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import prisoncensus.checks.night.PlacementHistory.EarlierPlacement;
import prisoncensus.logbook.DayCount;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.RejectedName;
import prisoncensus.logbook.SolitaryPlacement;
import prisoncensus.logbook.TextOrder;

/** The solitary record of the night: its own file, what earlier days add, and the persons that are judged. */
public final class SolitaryRecord {
    private final NightFacts facts;
    private final Limits limits;
    private final Map<String, List<SolitaryPlacement>> lines;
    private final Map<String, EarlierPlacement> past;
    private final List<PlacementState> today;
    private final List<SolitaryPerson> prisoners;
    private final List<RejectedName> rejected;
    private final Set<Subject> rejectedPersons;

    SolitaryRecord(NightFacts facts, Limits limits) {
        this.facts = facts;
        this.limits = limits;
        this.lines = facts.today().placements().orElseGet(List::of).stream()
                .collect(groupingBy(SolitaryPlacement::placement, LinkedHashMap::new, toList()));
        this.past = facts.history().placements().stream()
                .collect(toMap(one -> one.newest().placement(), Function.identity()));
        this.today = lines.values().stream()
                .map(told -> PlacementState.ofLines(told, date()))
                .toList();
        this.prisoners = isReceived() ? judged() : List.of();
        this.rejected = facts.today().rejected().stream()
                .filter(name -> name.log() == LogKind.SOLITARY)
                .toList();
        this.rejectedPersons = rejected.stream()
                .filter(name -> name.placement().isPresent())
                .flatMap(this::persons)
                .collect(toCollection(LinkedHashSet::new));
    }

    private List<SolitaryPerson> judged() {
        Map<String, List<PlacementState>> byPerson = new TreeMap<>(TextOrder.CODE_POINTS);
        List<SolitaryPerson> everybody = new ArrayList<>();
        states().forEach(state -> state.person()
                .ifPresentOrElse(
                        person -> byPerson.computeIfAbsent(person, none -> new ArrayList<>())
                                .add(state),
                        () -> everybody.add(prisoner(Subject.placement(state.number()), List.of(state)))));
        byPerson.forEach((person, states) -> everybody.add(prisoner(Subject.person(person), states)));
        return everybody.stream()
                .filter(prisoner -> !prisoner.on(date()).isEmpty())
                .toList();
    }

    private SolitaryPerson prisoner(Subject subject, List<PlacementState> states) {
        var leastBreak = Duration.ofHours(limits.number(LimitName.SOLITARY_JOIN_HOURS));
        return new SolitaryPerson(subject, EpisodeJoiner.join(states, leastBreak));
    }

    private Stream<PlacementState> states() {
        Stream<PlacementState> told = today.stream()
                .map(state -> past(state.number())
                        .map(one -> state.since(one, date()))
                        .orElse(state));
        Stream<PlacementState> old = absent().map(one -> PlacementState.ofEarlierDays(one, date()));
        return Stream.concat(told, old);
    }

    private Stream<EarlierPlacement> absent() {
        return facts.history().placements().stream()
                .filter(one -> !lines.containsKey(one.newest().placement()));
    }

    public boolean isReceived() {
        return facts.received(LogKind.SOLITARY);
    }

    /** Whether the night's file has this column. */
    public boolean hasColumn(String column) {
        return facts.receipt(LogKind.SOLITARY) instanceof LogStatus.Received received
                && received.tally().hasColumn(column);
    }

    public LocalDate date() {
        return facts.night().date();
    }

    public DayCount dayCount() {
        return limits.dayCount();
    }

    public int number(LimitName limit) {
        return limits.number(limit);
    }

    public int days(Episode episode) {
        return episode.days(dayCount(), date());
    }

    /** The placements of the night's file, as this file alone tells them. */
    public List<PlacementState> today() {
        return today;
    }

    /** The same placements, each from the placed_at of the line that governs: when somebody was in the cell. */
    public List<PlacementState> inCells() {
        return today.stream().map(PlacementState::byItsLine).toList();
    }

    /** The lines of the night's file, by placement. */
    public Map<String, List<SolitaryPlacement>> lines() {
        return lines;
    }

    /** What the logs of earlier days state of a placement. */
    public Optional<EarlierPlacement> past(String placement) {
        return Optional.ofNullable(past.get(placement));
    }

    /** Placements whose newest line before the night tells no release and that the night's file does not name. */
    public List<PlacementState> vanished() {
        return absent().map(one -> PlacementState.ofEarlierDays(one, date()))
                .filter(state -> state.line().releasedAt().isEmpty())
                .sorted(PlacementState.BY_TIME)
                .toList();
    }

    /** Whom a rejected line names: its person, and those under whom accepted lines know its placement; without any the placement. */
    private Stream<Subject> persons(RejectedName name) {
        String placement = name.placement().orElseThrow();
        Stream<SolitaryPlacement> known = Stream.concat(
                lines.getOrDefault(placement, List.of()).stream(),
                past(placement).map(EarlierPlacement::newest).stream());
        List<Subject> persons = Stream.concat(name.person().stream(), known.flatMap(line -> line.person().stream()))
                .distinct()
                .map(Subject::person)
                .toList();
        return persons.isEmpty() ? Stream.of(Subject.placement(placement)) : persons.stream();
    }

    /** Whether a rejected line of the night's file names that person, or the placement without one. */
    public boolean isOpen(Subject person) {
        return rejectedPersons.contains(person);
    }

    /** A person of whom nothing was found passes, unless a rejected line names them. */
    public void passUnlessOpen(SolitaryPerson person, OutcomeBuilder outcome) {
        if (isOpen(person.subject())) {
            outcome.notEvaluable(person.subject(), MissingInput.rejected(LogKind.SOLITARY));
        } else {
            outcome.pass();
        }
    }

    /** The same of a placement. */
    public void passUnlessOpen(PlacementState placement, OutcomeBuilder outcome) {
        if (isOpen(placement)) {
            outcome.notEvaluable(Subject.placement(placement.number()), MissingInput.rejected(LogKind.SOLITARY));
        } else {
            outcome.pass();
        }
    }

    /** Whether a rejected line of the night's file names that placement. */
    public boolean isOpen(PlacementState placement) {
        return rejected.stream()
                .anyMatch(name ->
                        name.placement().filter(placement.number()::equals).isPresent());
    }

    public boolean hasRejected() {
        return !rejected.isEmpty();
    }

    /** Whether a rejected line of the night's file does not say its placement, and so could be of any. */
    public boolean couldBeAny() {
        return rejected.stream().anyMatch(name -> name.placement().isEmpty());
    }

    /** Adds to the outcome of a check by person what rejected lines leave open. */
    public void leavePersonsOpen(OutcomeBuilder outcome) {
        leaveOpen(rejectedPersons.stream(), outcome);
    }

    /** Adds to the outcome of a check by placement what rejected lines leave open. */
    public void leavePlacementsOpen(OutcomeBuilder outcome) {
        leaveOpen(rejected.stream().flatMap(name -> name.placement().stream()).map(Subject::placement), outcome);
    }

    private void leaveOpen(Stream<Subject> subjects, OutcomeBuilder outcome) {
        subjects.forEach(subject -> outcome.leaveOpen(subject, MissingInput.rejected(LogKind.SOLITARY)));
        if (couldBeAny()) {
            outcome.leaveAllOpen(LogKind.SOLITARY);
        }
    }

    /** Whoever has an episode judged on the night, vanished placements included. */
    public List<SolitaryPerson> prisoners() {
        return prisoners;
    }

    /** The persons among them; whoever has no pseudonym is named as not to be judged. */
    public List<SolitaryPerson> persons(OutcomeBuilder outcome) {
        prisoners.stream()
                .filter(prisoner -> !prisoner.isNamed())
                .forEach(prisoner -> outcome.notEvaluable(prisoner.subject(), MissingInput.person()));
        return prisoners.stream().filter(SolitaryPerson::isNamed).toList();
    }

    /** That finding, with the dates from that one up to the night's that have no solitary.csv. */
    public Message withUnlogged(Message finding, LocalDate from) {
        return LogGaps.between(from, date(), facts.history().loggedDates()).note(finding);
    }
}
