package prisoncensus.checks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import prisoncensus.checks.night.Limits;
import prisoncensus.checks.night.Message;
import prisoncensus.checks.night.NightFacts;
import prisoncensus.checks.night.PlacementState;
import prisoncensus.logbook.LogKind;

/**
 * What the last solitary log says where the night's own was not received.
 *
 * @param date the census date of the last solitary.csv before
 * @param held who was still held by the newest line of their placement, persons by pseudonym
 */
public record LastSolitaryLog(LocalDate date, List<Message> held) {
    /** Copies the list. */
    public LastSolitaryLog {
        held = List.copyOf(held);
    }

    /** Empty if the night's own log was received, or none before it. */
    public static Optional<LastSolitaryLog> of(NightFacts facts) {
        var logged = facts.history().loggedDates();
        if (facts.received(LogKind.SOLITARY) || logged.isEmpty()) {
            return Optional.empty();
        }
        Set<String> noPersons = Limits.on(facts.night().date(), facts.limits()).noPersons();
        List<Message> held = facts.history().placements().stream()
                .map(past -> past.without(noPersons))
                .map(past -> PlacementState.ofEarlierDays(past, logged.last()))
                .filter(state -> state.stay().isHeld())
                .sorted(PlacementState.BY_TIME)
                .map(LastSolitaryLog::who)
                .distinct()
                .toList();
        return Optional.of(new LastSolitaryLog(logged.last(), held));
    }

    private static Message who(PlacementState state) {
        return state.person()
                .map(person -> Message.of("part.heldPerson").with("person", person))
                .orElseGet(() -> Message.of("part.heldPlacement").with("placement", state.number()));
    }
}
