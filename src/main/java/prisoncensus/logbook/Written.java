package prisoncensus.logbook;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Reads values as they are written in logs, strictly: ASCII digits, real dates, real times. Whatever is written otherwise is
 * empty, never a guess. Texts are expected without surrounding blanks.
 */
public final class Written {
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,9}");
    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,6}([.][0-9]{1,4})?");
    private static final Pattern TIME = Pattern.compile("[0-9]{2}:[0-9]{2}");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern DATE_TIME =
            Pattern.compile("(" + DATE.pattern() + ")[T ](" + TIME.pattern() + "(:[0-9]{2})?)");

    private Written() {}

    /** A whole number of one to nine ASCII digits within these bounds, both inclusive. */
    public static OptionalInt wholeNumber(String text, int least, int most) {
        if (!DIGITS.matcher(text).matches()) {
            return OptionalInt.empty();
        }
        int number = Integer.parseInt(text);
        return number < least || number > most ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** A number such as {@code 12} or {@code 12.25}, not negative. */
    public static Optional<BigDecimal> decimal(String text) {
        return DECIMAL.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /** A time {@code HH:mm} from 00:00 to 23:59. */
    public static Optional<LocalTime> time(String text) {
        return TIME.matcher(text).matches() ? parseTime(text) : Optional.empty();
    }

    /** A date {@code YYYY-MM-DD} that exists, from year 1 to 9999. */
    public static Optional<LocalDate> date(String text) {
        return DATE.matcher(text).matches() ? parseDate(text) : Optional.empty();
    }

    /** A date-time {@code YYYY-MM-DDTHH:mm} with optional seconds; one blank may stand for the T. */
    public static Optional<Moment> dateTime(String text) {
        var parts = DATE_TIME.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        return parseDate(parts.group(1))
                .flatMap(date -> parseTime(parts.group(2)).map(time -> new Moment(date.atTime(time), false)));
    }

    /** A date-time, or a date alone, which means its 00:00. */
    public static Optional<Moment> dateOrDateTime(String text) {
        return date(text).map(date -> new Moment(date.atStartOfDay(), true)).or(() -> dateTime(text));
    }

    private static Optional<LocalDate> parseDate(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(date -> date.getYear() > 0);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<LocalTime> parseTime(String text) {
        try {
            return Optional.of(LocalTime.parse(text));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }
}
