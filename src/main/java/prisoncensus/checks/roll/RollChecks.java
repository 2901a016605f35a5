package prisoncensus.checks.roll;

import java.time.LocalTime;
import java.util.List;
import prisoncensus.checks.night.Check;
import prisoncensus.checks.night.CheckReads;
import prisoncensus.checks.night.Message;
import prisoncensus.logbook.LogKind;

/** The checks of this room, by id. */
public final class RollChecks {
    /** What the roll needs. */
    public static final List<LogKind> LOGS = List.of(LogKind.MOVEMENTS, LogKind.HEADCOUNT, LogKind.CELLS);

    static final CheckReads READS =
            CheckReads.of(LogKind.MOVEMENTS, LogKind.HEADCOUNT, LogKind.CELLS, LogKind.SOLITARY);

    private RollChecks() {}

    /** All of them. */
    public static List<Check> all() {
        return List.of(
                new H14RollDiffers(), new H15RollUncleared(), new H16MovedDuringCount(), new H17OpeningUncleared());
    }

    static Message notComparable(List<LocalTime> times) {
        return Message.of("missing.rollCounts").with("times", times);
    }

    /** A count with its total and the roll. */
    static Message inWords(LocalTime time, Roll roll) {
        return Message.of("part.countAndRoll")
                .with("time", time)
                .with("total", roll.at(time).orElseThrow() + roll.difference(time))
                .with("roll", roll.at(time).orElseThrow());
    }
}
