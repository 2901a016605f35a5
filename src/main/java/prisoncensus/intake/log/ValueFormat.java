package prisoncensus.intake.log;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import prisoncensus.logbook.Activity;
import prisoncensus.logbook.CellKind;
import prisoncensus.logbook.CountType;
import prisoncensus.logbook.Direction;
import prisoncensus.logbook.FaultKind;
import prisoncensus.logbook.Meal;
import prisoncensus.logbook.Moment;
import prisoncensus.logbook.MovementReason;
import prisoncensus.logbook.Reading;
import prisoncensus.logbook.ValueParsers;
import prisoncensus.logbook.WhyNot;

/**
 * How the values of a column are written.
 *
 * @param fault what is wrong with a value that the reader does not read
 * @param expected what it wants, language-neutral; blank if the fault says it all
 * @param mayNameAPerson whether a value may hold a person's name in a column where others do not
 */
record ValueFormat<T>(FaultKind fault, String expected, Function<String, Optional<T>> reader, boolean mayNameAPerson) {
    static final ValueFormat<String> TEXT = new ValueFormat<>(FaultKind.CONTROL_CHARACTER, "", StorableText::read);
    static final ValueFormat<String> KEY = new ValueFormat<>(FaultKind.CONTROL_CHARACTER, "", StorableText::read);
    static final ValueFormat<Integer> DAYS = wholeNumber(0, 99_999);
    static final ValueFormat<BigDecimal> DECIMAL =
            new ValueFormat<>(FaultKind.DECIMAL, "0..999999.9999", ValueParsers::decimal);
    static final ValueFormat<LocalTime> TIME = new ValueFormat<>(FaultKind.TIME, "", ValueParsers::time);
    static final ValueFormat<LocalDate> DATE = new ValueFormat<>(FaultKind.DATE, "", ValueParsers::date);
    static final ValueFormat<Moment> DATE_TIME =
            new ValueFormat<>(FaultKind.DATE_TIME, "YYYY-MM-DDTHH:mm", ValueParsers::dateTime);
    static final ValueFormat<Moment> DATE_OR_DATE_TIME =
            new ValueFormat<>(FaultKind.DATE_TIME, "YYYY-MM-DDTHH:mm, YYYY-MM-DD", ValueParsers::dateOrDateTime);
    static final ValueFormat<CountType> COUNT_TYPE = oneOf(Vocabulary.COUNT_TYPES);
    static final ValueFormat<Meal> MEAL = oneOf(Vocabulary.MEALS);
    static final ValueFormat<CellKind> CELL_KIND = oneOf(Vocabulary.CELL_KINDS);
    static final ValueFormat<Direction> DIRECTION = oneOf(Vocabulary.DIRECTIONS);
    static final ValueFormat<MovementReason> MOVEMENT_REASON = oneOf(Vocabulary.MOVEMENT_REASONS);
    static final ValueFormat<Integer> PEOPLE_MOVED = wholeNumber(1, 9999);
    static final ValueFormat<Activity> ACTIVITY = oneOf(Vocabulary.ACTIVITIES);
    static final ValueFormat<Integer> PEOPLE_OUTSIDE = wholeNumber(0, 9999);
    static final ValueFormat<WhyNot> WHY_NOT = oneOf(Vocabulary.REASONS_WHY_NOT);
    static final ValueFormat<Vocabulary.YesOrNo> YES_NO = oneOf(Vocabulary.YES_OR_NO);

    private static final ValueFormat<Integer> PEOPLE = wholeNumber(0, 99_999);
    private static final ValueFormat<Integer> PEOPLE_OF_THE_FIRST_READING = wholeNumber(0, 9999);

    /** Whether that reading takes a value which the newest takes. */
    boolean isReadBy(Reading reading, String value) {
        return fault != FaultKind.CONTROL_CHARACTER || StorableText.isReadBy(reading, value, equals(TEXT));
    }

    ValueFormat(FaultKind fault, String expected, Function<String, Optional<T>> reader) {
        this(fault, expected, reader, false);
    }

    /** A number of people or plates. */
    static ValueFormat<Integer> people(Reading reading) {
        return reading.includes(Reading.SECOND) ? PEOPLE : PEOPLE_OF_THE_FIRST_READING;
    }

    private static ValueFormat<Integer> wholeNumber(int least, int most) {
        return new ValueFormat<>(
                FaultKind.WHOLE_NUMBER,
                least + ".." + most,
                value -> boxed(ValueParsers.wholeNumber(value, least, most)));
    }

    private static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    private static <E extends Enum<E>> ValueFormat<E> oneOf(Vocabulary<E> words) {
        return new ValueFormat<>(FaultKind.ONE_OF, words.expected(), words::read);
    }
}
