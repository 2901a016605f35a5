package prisoncensus.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.OptionalLong;

/** One value of a report; the formats only lay it out. */
public sealed interface Value {
    /** Words, or a code such as a cell's, which stays text even if it looks like a number. */
    record Text(String text) implements Value {}

    /** A whole number. */
    record Whole(long number) implements Value {}

    /** A number with decimals, as many as it has. */
    record Decimal(BigDecimal number) implements Value {}

    /**
     * A share, unrounded.
     *
     * @param whole above 0
     */
    record Share(long part, long whole) implements Value {
        /** Such as 1.159 for 115.9 percent. */
        public double ratio() {
            return part / (double) whole;
        }

        /** In percent with one decimal, half up. */
        public BigDecimal percent() {
            return BigDecimal.valueOf(part)
                    .multiply(BigDecimal.valueOf(100))
                    .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
        }
    }

    /** A date. */
    record Day(LocalDate date) implements Value {}

    /** A date with its time of day. */
    record DateTime(LocalDateTime at) implements Value {}

    /** A figure that is missing: {@code [x]}. */
    record Missing() implements Value {}

    /** A figure that cannot apply: {@code [z]}. */
    record NotApplicable() implements Value {}

    /** The number, or that it is missing. */
    static Value numberOrMissing(OptionalLong number) {
        return number.isPresent() ? new Whole(number.getAsLong()) : new Missing();
    }

    /** The number, or that it cannot apply. */
    static Value numberOrNone(OptionalLong number) {
        return number.isPresent() ? new Whole(number.getAsLong()) : new NotApplicable();
    }
}
