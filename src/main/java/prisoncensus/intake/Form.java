package prisoncensus.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import prisoncensus.logbook.CellKind;
import prisoncensus.logbook.CountType;
import prisoncensus.logbook.FaultKind;
import prisoncensus.logbook.Meal;
import prisoncensus.logbook.Moment;
import prisoncensus.logbook.Written;

/**
 * How the values of a column are written.
 *
 * @param fault what is wrong with a value that the reader does not read
 * @param expected what it wants, language-neutral; blank if the fault says it all
 */
record Form<T>(FaultKind fault, String expected, Function<String, Optional<T>> reader) {
    static final Form<String> TEXT = new Form<>(FaultKind.CONTROL_CHARACTER, "", Text::free);
    static final Form<String> KEY = new Form<>(FaultKind.CONTROL_CHARACTER, "", Text::key);
    static final Form<Integer> PEOPLE = wholeNumber(9999);
    static final Form<Integer> DAYS = wholeNumber(99_999);
    static final Form<BigDecimal> DECIMAL = new Form<>(FaultKind.DECIMAL, "0..999999.9999", Written::decimal);
    static final Form<LocalTime> TIME = new Form<>(FaultKind.TIME, "", Written::time);
    static final Form<LocalDate> DATE = new Form<>(FaultKind.DATE, "", Written::date);
    static final Form<Moment> DATE_TIME = new Form<>(FaultKind.DATE_TIME, "YYYY-MM-DDTHH:mm", Written::dateTime);
    static final Form<Moment> DATE_OR_DATE_TIME =
            new Form<>(FaultKind.DATE_TIME, "YYYY-MM-DDTHH:mm, YYYY-MM-DD", Written::dateOrDateTime);
    static final Form<CountType> COUNT_TYPE = oneOf(Words.COUNT_TYPES);
    static final Form<Meal> MEAL = oneOf(Words.MEALS);
    static final Form<CellKind> CELL_KIND = oneOf(Words.CELL_KINDS);

    private static Form<Integer> wholeNumber(int most) {
        return new Form<>(FaultKind.WHOLE_NUMBER, "0.." + most, value -> boxed(Written.wholeNumber(value, 0, most)));
    }

    private static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    private static <E extends Enum<E>> Form<E> oneOf(Words<E> words) {
        return new Form<>(FaultKind.ONE_OF, words.expected(), words::read);
    }
}
