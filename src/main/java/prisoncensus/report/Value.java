package prisoncensus.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.OptionalInt;

/** One value of a report; the formats only lay it out. */
public sealed interface Value {
    /** Words, or a code such as a cell's, which stays text even if it looks like a number. */
    record Text(String text) implements Value {}

    /** A whole number. */
    record Whole(long number) implements Value {}

    /** A share in whole percent. */
    record Percent(int percent) implements Value {}

    /** A date. */
    record Day(LocalDate date) implements Value {}

    /** A date with its time of day. */
    record DateTime(LocalDateTime at) implements Value {}

    /** A figure that is missing: {@code [x]}. */
    record Missing() implements Value {}

    /** A figure that cannot apply: {@code [z]}. */
    record NotApplicable() implements Value {}

    /** The number, or that it is missing. */
    static Value numberOrMissing(OptionalInt number) {
        return number.isPresent() ? new Whole(number.getAsInt()) : new Missing();
    }

    /** The number, or that it cannot apply. */
    static Value numberOrNone(OptionalInt number) {
        return number.isPresent() ? new Whole(number.getAsInt()) : new NotApplicable();
    }
}
