package prisoncensus.sample;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which logs the facilities write. */
public final class LogChoice {
    /** All five for every second facility, from the first on; headcount, meals and solitary for the others. */
    public static final LogChoice STANDARD = new LogChoice(List.of());

    private final List<NightLog> asked;

    private LogChoice(List<NightLog> asked) {
        this.asked = asked;
    }

    /**
     * Just these, for every facility.
     *
     * @param list words separated by commas, in any order
     * @throws IllegalArgumentException if a word is none of the five logs or stands twice
     */
    public static LogChoice of(String list) {
        Set<NightLog> asked = EnumSet.noneOf(NightLog.class);
        for (String word : list.split(",", -1)) {
            if (!asked.add(log(word.strip()))) {
                throw new IllegalArgumentException("--logs: found " + word.strip() + " twice, expected each log once");
            }
        }
        return new LogChoice(List.copyOf(asked));
    }

    /** @param facility its number, from 0 */
    List<NightLog> of(int facility) {
        if (!asked.isEmpty()) {
            return asked;
        }
        return facility % 2 == 0 ? List.of(NightLog.values()) : NightLog.USUAL;
    }

    private static NightLog log(String word) {
        List<String> words = new ArrayList<>();
        for (NightLog log : NightLog.values()) {
            if (log.word().equals(word)) {
                return log;
            }
            words.add(log.word());
        }
        throw new IllegalArgumentException(
                "--logs: found '" + word + "', expected words out of " + String.join(",", words));
    }
}
