package prisoncensus.checks.night;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;
import prisoncensus.logbook.Activity;
import prisoncensus.logbook.Origin;
import prisoncensus.logbook.TimeOutside;
import prisoncensus.logbook.WhyNot;

/** One line of outside.csv as a test tells it; a blank text is no value, and {@code 24:00} the end of the day. */
public record OutLine(
        String cell,
        String out,
        String back,
        Activity activity,
        OptionalInt people,
        Optional<WhyNot> whyNot,
        String number,
        String supersedes) {
    /** Everybody of the cell, at exercise. */
    public static OutLine all(String cell, String out, String back) {
        return new OutLine(cell, out, back, Activity.EXERCISE, OptionalInt.empty(), Optional.empty(), "", "");
    }

    public OutLine people(int number) {
        return new OutLine(cell, out, back, activity, OptionalInt.of(number), whyNot, this.number, supersedes);
    }

    /** Nobody, for that reason. */
    public OutLine nobody(WhyNot why) {
        return new OutLine(cell, out, back, activity, OptionalInt.of(0), Optional.of(why), number, supersedes);
    }

    public OutLine activity(Activity other) {
        return new OutLine(cell, out, back, other, people, whyNot, number, supersedes);
    }

    public OutLine number(String own, String replaced) {
        return new OutLine(cell, out, back, activity, people, whyNot, own, replaced);
    }

    /** The line as it stands in the file of that date. */
    public TimeOutside at(Origin origin, LocalDate date) {
        return new TimeOutside(
                origin,
                cell,
                moment(out, date),
                moment(back, date),
                activity,
                people,
                Optional.empty(),
                whyNot,
                text(number),
                text(supersedes),
                Optional.empty(),
                Optional.empty());
    }

    private static LocalDateTime moment(String time, LocalDate date) {
        return time.equals("24:00") ? date.plusDays(1).atStartOfDay() : date.atTime(LocalTime.parse(time));
    }

    private static Optional<String> text(String text) {
        return Optional.of(text).filter(some -> !some.isEmpty());
    }
}
