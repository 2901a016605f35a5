package prisoncensus.checks.night;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
import prisoncensus.logbook.SolitaryPlacement;
import prisoncensus.logbook.TextOrder;

/** The solitary record of the night: its own file, what earlier days add, and the persons that are judged. */
public final class SolitaryRecord {
    private final NightFacts facts;
    private final Limits limits;
    private final Map<String, List<SolitaryPlacement>> lines;
    private final Map<String, EarlierPlacement> past;
    private final Set<String> noPersons;
    private final List<PlacementState> today;
    private final List<PlacementState> shared;
    private final Set<String> sharedPseudonyms;
    private final List<SolitaryPerson> prisoners;
    private final RejectedPlacements rejected;

    SolitaryRecord(NightFacts facts, Limits limits) {
        this.facts = facts;
        this.limits = limits;
        this.lines = facts.today().placements().orElseGet(List::of).stream()
                .collect(groupingBy(SolitaryPlacement::placement, LinkedHashMap::new, toList()));
        this.noPersons = limits.noPersons();
        this.past = facts.history().placements().stream()
                .map(one -> one.without(noPersons))
                .collect(toMap(
                        one -> one.newest().placement(), Function.identity(), (one, two) -> one, LinkedHashMap::new));
        this.today = lines.values().stream()
                .map(told -> PlacementState.ofLines(persons(told), date()))
                .toList();
        this.shared = SharedPseudonyms.of(inCells(), date());
        this.sharedPseudonyms =
                shared.stream().flatMap(state -> state.person().stream()).collect(toSet());
        this.prisoners = isReceived() ? judged() : List.of();
        this.rejected = new RejectedPlacements(facts.today().rejected(), lines, past, noPersons);
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
        return SolitaryPerson.of(subject, states, limits);
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
        return past.values().stream()
                .filter(one -> !lines.containsKey(one.newest().placement()));
    }

    public boolean isReceived() {
        return facts.received(LogKind.SOLITARY);
    }

    /** Whether the night's file has this column. */
    public boolean hasColumn(String column) {
        return facts.hasColumn(LogKind.SOLITARY, column);
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

    private List<SolitaryPlacement> persons(List<SolitaryPlacement> told) {
        return told.stream().map(line -> line.without(noPersons)).toList();
    }

    public LocalDateTime end() {
        return date().plusDays(1).atStartOfDay();
    }

    /** What any line ever logged says of placements. */
    public EverLogged everLogged() {
        return new EverLogged(lines, past);
    }

    /** Placements of the night's file whose pseudonym can be no one person's, by number. */
    public List<PlacementState> sharingPseudonyms() {
        return shared;
    }

    /** The person, or the person of that placement; with a warning where several people may share the pseudonym. */
    public Message who(Subject subject) {
        Message who = SolitaryPhrases.who(subject);
        return subject.kind() == SubjectKind.PERSON && sharedPseudonyms.contains(subject.name())
                ? Message.of("part.shared").with("who", who)
                : who;
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

    /** The person of a line; a value of person.none is no person. */
    public Optional<String> personOf(SolitaryPlacement line) {
        return line.without(noPersons).person();
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

    /** What rejected lines of the night's file leave open. */
    public RejectedPlacements rejected() {
        return rejected;
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
