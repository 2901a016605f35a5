package prisoncensus.checks.night;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Messages about persons, placements and days in solitary. */
public final class SolitaryPhrases {
    private static final int MOST = 12;

    private SolitaryPhrases() {}

    public static Message days(int days) {
        return days == 1 ? Message.of("part.day") : Message.of("part.days").with("number", days);
    }

    public static Message cells(List<String> cells) {
        return cells.size() == 1
                ? Message.of("part.cell").with("cell", cells.get(0))
                : Message.of("part.cells").with("cells", shortened(cells));
    }

    /** The person, or the person of that placement. */
    public static Message who(Subject subject) {
        return subject.kind() == SubjectKind.PERSON
                ? Message.of("part.person").with("person", subject.name())
                : Message.of("part.somebody").with("placement", subject.name());
    }

    /** The placement, and whose it is if that is known. */
    public static Message placement(PlacementState state) {
        var message = Message.of(state.person().isPresent() ? "part.placementOf" : "part.placement")
                .with("placement", state.number());
        return state.person().map(person -> message.with("person", person)).orElse(message);
    }

    /** A length of time in whole hours and minutes. */
    public static Message hours(Duration time) {
        return time.toMinutesPart() == 0
                ? Message.of("part.hours").with("hours", (int) time.toHours())
                : Message.of("part.hoursMinutes")
                        .with("hours", (int) time.toHours())
                        .with("minutes", time.toMinutesPart());
    }

    /** The first of a long list, and how many more there are. */
    public static List<Object> shortened(List<?> all) {
        if (all.size() <= MOST) {
            return List.copyOf(all);
        }
        List<Object> first = new ArrayList<>(all.subList(0, MOST));
        first.add(Message.of("part.more").with("number", all.size() - MOST));
        return first;
    }
}
