package prisoncensus.checks;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import prisoncensus.logbook.DayCount;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.SolitaryPlacement;

/** The night's solitary: what its own file says, what earlier days add, and who is to be judged. */
final class SolitaryLog {
    private final NightFacts facts;
    private final Limits limits;
    private final Map<String, List<SolitaryPlacement>> lines;
    private final Map<String, PastPlacement> past;
    private final List<PlacementState> today;
    private final List<Prisoner> prisoners;

    SolitaryLog(NightFacts facts, Limits limits) {
        this.facts = facts;
        this.limits = limits;
        this.lines = facts.today().placements().orElseGet(List::of).stream()
                .collect(groupingBy(SolitaryPlacement::placement, LinkedHashMap::new, toList()));
        this.past = facts.history().placements().stream()
                .collect(toMap(one -> one.newest().placement(), Function.identity()));
        this.today = lines.values().stream()
                .map(told -> PlacementState.told(told, date()))
                .toList();
        this.prisoners = isReceived() ? judged() : List.of();
    }

    private List<Prisoner> judged() {
        Map<String, List<PlacementState>> byPerson = new TreeMap<>(TextOrder.CODE_POINTS);
        List<Prisoner> everybody = new ArrayList<>();
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

    private Prisoner prisoner(Subject subject, List<PlacementState> states) {
        var leastBreak = Duration.ofHours(limits.number(LimitName.SOLITARY_JOIN_HOURS));
        return new Prisoner(subject, EpisodeJoiner.join(states, leastBreak));
    }

    private Stream<PlacementState> states() {
        Stream<PlacementState> told = today.stream()
                .map(state -> past(state.number())
                        .map(one -> state.since(one, date()))
                        .orElse(state));
        Stream<PlacementState> old = absent().map(one -> PlacementState.old(one, date()));
        return Stream.concat(told, old);
    }

    private Stream<PastPlacement> absent() {
        return facts.history().placements().stream()
                .filter(one -> !lines.containsKey(one.newest().placement()));
    }

    boolean isReceived() {
        return facts.received(LogKind.SOLITARY);
    }

    /** Whether the night's file has this column. */
    boolean hasColumn(String column) {
        return facts.receipt(LogKind.SOLITARY) instanceof Receipt.Received received
                && received.tally().hasColumn(column);
    }

    LocalDate date() {
        return facts.night().date();
    }

    DayCount dayCount() {
        return limits.dayCount();
    }

    int number(LimitName limit) {
        return limits.number(limit);
    }

    int days(Episode episode) {
        return episode.days(dayCount(), date());
    }

    /** The placements of the night's file, as this file alone tells them. */
    List<PlacementState> today() {
        return today;
    }

    /** The same placements, each from the placed_at of the line that governs: when somebody was in the cell. */
    List<PlacementState> inCells() {
        return today.stream().map(PlacementState::byItsLine).toList();
    }

    /** The lines of the night's file, by placement. */
    Map<String, List<SolitaryPlacement>> lines() {
        return lines;
    }

    /** What earlier days tell of a placement. */
    Optional<PastPlacement> past(String placement) {
        return Optional.ofNullable(past.get(placement));
    }

    /** Placements that are open by their newest line before the night and that the night's file does not name. */
    List<PlacementState> vanished() {
        return absent().map(one -> PlacementState.old(one, date()))
                .filter(state -> state.belongsInTheFileOf(date()))
                .sorted(PlacementState.BY_TIME)
                .toList();
    }

    /** Whoever has an episode judged on the night, vanished placements included. */
    List<Prisoner> prisoners() {
        return prisoners;
    }

    /** The persons among them; whoever has no pseudonym is named as not to be judged. */
    List<Prisoner> persons(Verdict verdict) {
        prisoners.stream()
                .filter(prisoner -> !prisoner.isNamed())
                .forEach(prisoner -> verdict.cannotJudge(prisoner.subject(), Missing.person()));
        return prisoners.stream().filter(Prisoner::isNamed).toList();
    }

    /** That finding, with the dates from that one up to the night's that have no solitary.csv. */
    Message withUnlogged(Message finding, LocalDate from) {
        return Unlogged.between(from, date(), facts.history().loggedDates()).note(finding);
    }
}
