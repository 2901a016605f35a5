package prisoncensus.logbook;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * One line of movements.csv: people who came, left or moved between cells.
 *
 * @param number the movement's number, unique in the facility
 * @param movedAt the facility's wall clock, on the census date
 * @param people 1 to 9999
 * @param fromCell the cell left; empty for {@link Direction#IN}, given for {@link Direction#INTERNAL}
 * @param toCell the cell entered; empty for {@link Direction#OUT}, given for {@link Direction#INTERNAL}
 * @param person a pseudonym
 * @param dueBack when somebody who left should be back
 * @param supersedes the number of the movement that this one replaces
 */
public record Movement(
        Origin origin,
        String number,
        LocalDateTime movedAt,
        Direction direction,
        int people,
        Optional<String> fromCell,
        Optional<String> toCell,
        MovementReason reason,
        Optional<String> person,
        Optional<Moment> dueBack,
        Optional<String> supersedes,
        Optional<String> remarks)
        implements LogEntry {}
