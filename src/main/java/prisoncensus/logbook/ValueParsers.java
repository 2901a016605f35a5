package prisoncensus.logbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.Year;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Reads values as they are written in logs, strictly: ASCII digits, real dates, real times. Whatever is written otherwise is
 * empty, never a guess. Texts are expected without surrounding blanks.
 */
public final class ValueParsers {
    private static final int MOST_DIGITS = 9;
    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,6}([.][0-9]{1,4})?");
    private static final String TIME = "00:00";
    private static final String TIME_WITH_SECONDS = "00:00:00";
    private static final String DATE = "0000-00-00";

    private ValueParsers() {}

    /** A whole number of ASCII digits, leading zeros allowed, within these bounds, both inclusive. */
    public static OptionalInt wholeNumber(String text, int least, int most) {
        for (int i = 0; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                return OptionalInt.empty();
            }
        }
        int first = firstSignificant(text);
        if (text.isEmpty() || text.length() - first > MOST_DIGITS) {
            return OptionalInt.empty();
        }
        int number = digits(text, first, text.length());
        return number < least || number > most ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private static int firstSignificant(String digits) {
        int first = 0;
        while (first < digits.length() && digits.charAt(first) == '0') {
            first++;
        }
        return first;
    }

    /** A number such as {@code 12} or {@code 12.25}, not negative. */
    public static Optional<BigDecimal> decimal(String text) {
        return DECIMAL.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /** A time {@code HH:mm} from 00:00 to 23:59. */
    public static Optional<LocalTime> time(String text) {
        return isShaped(text, TIME) ? timeOf(text) : Optional.empty();
    }

    /** A date {@code YYYY-MM-DD} that exists, from year 1 to 9999. */
    public static Optional<LocalDate> date(String text) {
        return isShaped(text, DATE) ? dateOf(text) : Optional.empty();
    }

    /** A date-time {@code YYYY-MM-DDTHH:mm} with optional seconds; one blank may stand for the T. */
    public static Optional<Moment> dateTime(String text) {
        int joint = DATE.length();
        if (text.length() <= joint || (text.charAt(joint) != 'T' && text.charAt(joint) != ' ')) {
            return Optional.empty();
        }
        String clock = text.substring(joint + 1);
        if (!isShaped(clock, TIME) && !isShaped(clock, TIME_WITH_SECONDS)) {
            return Optional.empty();
        }
        return date(text.substring(0, joint))
                .flatMap(date -> timeOf(clock).map(time -> new Moment(date.atTime(time), false)));
    }

    /** A date-time, or a date alone, which means its 00:00. */
    public static Optional<Moment> dateOrDateTime(String text) {
        return date(text).map(date -> new Moment(date.atStartOfDay(), true)).or(() -> dateTime(text));
    }

    private static Optional<LocalDate> dateOf(String text) {
        int year = digits(text, 0, 4);
        int month = digits(text, 5, 7);
        int day = digits(text, 8, 10);
        boolean exists = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
        return exists ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    private static int daysIn(int year, int month) {
        return Month.of(month).length(Year.isLeap(year));
    }

    private static Optional<LocalTime> timeOf(String text) {
        int hour = digits(text, 0, 2);
        int minute = digits(text, 3, 5);
        int second = text.length() > TIME.length() ? digits(text, 6, 8) : 0;
        return hour < 24 && minute < 60 && second < 60
                ? Optional.of(LocalTime.of(hour, minute, second))
                : Optional.empty();
    }

    /** Whether the text has a digit wherever the shape has a zero, and else what the shape has. */
    private static boolean isShaped(String text, String shape) {
        if (text.length() != shape.length()) {
            return false;
        }
        for (int i = 0; i < shape.length(); i++) {
            char wanted = shape.charAt(i);
            if (wanted == '0' ? !isDigit(text.charAt(i)) : text.charAt(i) != wanted) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = 10 * number + text.charAt(i) - '0';
        }
        return number;
    }
}
