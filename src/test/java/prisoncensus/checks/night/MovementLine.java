package prisoncensus.checks.night;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import prisoncensus.logbook.Direction;
import prisoncensus.logbook.Movement;
import prisoncensus.logbook.MovementReason;
import prisoncensus.logbook.Origin;

/** One line of movements.csv as a test tells it; a blank text is no value. */
public record MovementLine(
        String number,
        String time,
        Direction direction,
        int people,
        String from,
        String to,
        MovementReason reason,
        String supersedes) {
    public static MovementLine in(String number, String time, int people) {
        return new MovementLine(number, time, Direction.IN, people, "", "", MovementReason.ADMISSION, "");
    }

    public static MovementLine out(String number, String time, int people) {
        return new MovementLine(number, time, Direction.OUT, people, "", "", MovementReason.RELEASE, "");
    }

    public static MovementLine internal(String number, String time, String from, String to) {
        return new MovementLine(number, time, Direction.INTERNAL, 1, from, to, MovementReason.OTHER, "");
    }

    public MovementLine reason(MovementReason other) {
        return new MovementLine(number, time, direction, people, from, to, other, supersedes);
    }

    public MovementLine supersedes(String other) {
        return new MovementLine(number, time, direction, people, from, to, reason, other);
    }

    /** The line as it stands in the file of that date. */
    public Movement at(Origin origin, LocalDate date) {
        return new Movement(
                origin,
                number,
                date.atTime(LocalTime.parse(time)),
                direction,
                people,
                text(from),
                text(to),
                reason,
                Optional.empty(),
                Optional.empty(),
                text(supersedes),
                Optional.empty());
    }

    private static Optional<String> text(String text) {
        return Optional.of(text).filter(some -> !some.isEmpty());
    }
}
