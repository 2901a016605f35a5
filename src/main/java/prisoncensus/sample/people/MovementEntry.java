package prisoncensus.sample.people;

import java.time.LocalDateTime;

/**
 * One line of movements.csv before it is written.
 *
 * @param number blank until the movements of the day are in order
 * @param from a cell; blank if they come from outside
 * @param to a cell; blank if they leave
 * @param person a pseudonym, blank if nobody wrote it
 * @param dueBack blank for who is not to come back
 * @param remark a key of the wording, blank for none
 */
public record MovementEntry(
        String number,
        LocalDateTime at,
        Direction direction,
        int people,
        String from,
        String to,
        Reason reason,
        String person,
        String dueBack,
        String supersedes,
        String remark) {
    /** Where to: a move between cells is internal. */
    public enum Direction {
        IN,
        OUT,
        INTERNAL
    }

    /** The reasons that sample knows, out of those of the format. */
    public enum Reason {
        ADMISSION,
        RELEASE,
        TRANSFER,
        COURT,
        HOSPITAL,
        LEAVE,
        RETURN,
        DEATH,
        OTHER
    }

    public static MovementEntry in(LocalDateTime at, int people, String to, Reason reason, String person) {
        return new MovementEntry("", at, Direction.IN, people, "", to, reason, person, "", "", "");
    }

    public static MovementEntry out(
            LocalDateTime at, int people, String from, Reason reason, String person, String dueBack) {
        return new MovementEntry("", at, Direction.OUT, people, from, "", reason, person, dueBack, "", "");
    }

    public static MovementEntry internal(
            LocalDateTime at, int people, String from, String to, String person, String remark) {
        return new MovementEntry("", at, Direction.INTERNAL, people, from, to, Reason.OTHER, person, "", "", remark);
    }

    public boolean changesTheRoll() {
        return direction != Direction.INTERNAL;
    }

    public MovementEntry numbered(String told) {
        return new MovementEntry(told, at, direction, people, from, to, reason, person, dueBack, supersedes, remark);
    }

    public MovementEntry movedAt(LocalDateTime told) {
        return new MovementEntry(
                number, told, direction, people, from, to, reason, person, dueBack, supersedes, remark);
    }

    public MovementEntry withPeople(int told) {
        return new MovementEntry(number, at, direction, told, from, to, reason, person, dueBack, supersedes, remark);
    }

    /** The same movement, written down again. */
    public MovementEntry correcting(MovementEntry wrong, String newNumber) {
        return new MovementEntry(
                newNumber, at, direction, people, from, to, reason, person, dueBack, wrong.number(), "corrected");
    }
}
