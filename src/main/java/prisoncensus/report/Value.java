package prisoncensus.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** One value of a report; the formats only lay it out. */
public sealed interface Value {
    /** What stands as text. */
    sealed interface Worded extends Value {
        /** As a reader sees it. */
        String text();
    }

    /** Text from a log, or a code such as a cell's, which stays text even if it looks like a number. */
    record Text(String text) implements Worded {}

    /** Several codes, such as those of cells. */
    record Several(List<String> codes) implements Worded {
        /** Copies the list. */
        public Several {
            codes = List.copyOf(codes);
        }

        @Override
        public String text() {
            return String.join(", ", codes);
        }
    }

    /** A sentence, or a part of one. */
    record Said(Words words) implements Worded {
        @Override
        public String text() {
            return words.text();
        }
    }

    /**
     * One of a few codes, in words.
     *
     * @param code as machines know it; empty for words that stand in the place of another value
     */
    record Coded(Optional<String> code, Words words) implements Worded {
        /** The code in small letters, as the logs spell theirs. */
        static Coded of(Enum<?> code, Words words) {
            return of(code.name().toLowerCase(Locale.ROOT), words);
        }

        static Coded of(String code, Words words) {
            return new Coded(Optional.of(code), words);
        }

        static Coded standIn(Words words) {
            return new Coded(Optional.empty(), words);
        }

        @Override
        public String text() {
            return words.text();
        }
    }

    /**
     * An instant.
     *
     * @param text on the wall clock of the facility, in the report's language
     */
    record Moment(Instant at, String text) implements Worded {}

    /** Several sentences. */
    record Sentences(List<Words> sentences, String separator) implements Worded {
        /** Copies the list. */
        public Sentences {
            sentences = List.copyOf(sentences);
        }

        @Override
        public String text() {
            return sentences.stream().map(Words::text).collect(Collectors.joining(separator));
        }
    }

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
