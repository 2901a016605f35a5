package prisoncensus.intake.log;

import java.util.Optional;
import java.util.function.IntPredicate;
import prisoncensus.logbook.Reading;

/** Text that every database can hold: without NUL and without U+FFFE and U+FFFF, which are no characters. */
final class StorableText {
    private static final String NONE = "";
    private static final String BREAKS_AND_TABS = "\t\n\r";

    private StorableText() {}

    static Optional<String> read(String value) {
        return holdsNone(value, letter -> letter == 0) ? Optional.of(value) : Optional.empty();
    }

    /** Whether that reading takes it: the first one took no control character but in free text, where it took breaks and tabs. */
    static boolean isReadBy(Reading reading, String value, boolean isFree) {
        String allowed = isFree ? BREAKS_AND_TABS : NONE;
        return reading.includes(Reading.SECOND)
                || holdsNone(value, letter -> Character.isISOControl(letter) && allowed.indexOf(letter) < 0);
    }

    private static boolean holdsNone(String value, IntPredicate unfit) {
        return value.chars().noneMatch(letter -> unfit.test(letter) || letter == '\uFFFE' || letter == '\uFFFF');
    }
}
