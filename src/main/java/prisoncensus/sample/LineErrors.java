package prisoncensus.sample;

import java.util.ArrayList;
import java.util.List;
import prisoncensus.sample.people.SeededRandom;

/** Makes errors of writing: a letter among digits, missing fields, a line that stands twice. */
record LineErrors(LogErrors troubles) {
    private static final List<NightLog> LOGS = List.of(NightLog.HEADCOUNT, NightLog.MEALS);
    private static final int NUMBER = 2;
    private static final int FIELDS_LOST = 2;

    List<List<String>> in(NightLog log, int night, List<List<String>> rows) {
        List<List<String>> troubled = new ArrayList<>(rows);
        befall(LogError.LETTERS_FOR_NUMBER, log, night, troubled);
        befall(LogError.FIELDS_MISSING, log, night, troubled);
        befall(LogError.LINE_REPEATED, log, night, troubled);
        return troubled;
    }

    /** How many lines of the log are meant to be rejected. */
    int broken(NightLog log, int night) {
        return times(LogError.LETTERS_FOR_NUMBER, log, night) + times(LogError.FIELDS_MISSING, log, night);
    }

    private void befall(LogError trouble, NightLog log, int night, List<List<String>> rows) {
        SeededRandom details = troubles.details(trouble, night).fork(log.word(), 0);
        for (int time = 0; time < times(trouble, log, night); time++) {
            List<Integer> sound = sound(rows);
            if (!sound.isEmpty()) {
                befall(trouble, rows, details.pick(sound));
            }
        }
    }

    private static void befall(LogError trouble, List<List<String>> rows, int at) {
        List<String> row = rows.get(at);
        switch (trouble) {
            case LETTERS_FOR_NUMBER -> rows.set(at, lettered(row));
            case FIELDS_MISSING -> rows.set(at, row.subList(0, row.size() - FIELDS_LOST));
            default -> rows.add(at + 1, row);
        }
    }

    private int times(LogError trouble, NightLog log, int night) {
        SeededRandom which = troubles.details(trouble, night);
        int times = 0;
        for (int time = 0; time < troubles.times(trouble, night); time++) {
            times += which.pick(LOGS) == log ? 1 : 0;
        }
        return times;
    }

    /** The rows that nothing has befallen yet. */
    private static List<Integer> sound(List<List<String>> rows) {
        int fields = rows.isEmpty() ? 0 : rows.get(0).size();
        List<Integer> sound = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            List<String> row = rows.get(at);
            if (row.size() >= fields && !row.get(NUMBER).endsWith("O")) {
                sound.add(at);
            }
        }
        return sound;
    }

    private static List<String> lettered(List<String> row) {
        List<String> lettered = new ArrayList<>(row);
        String number = row.get(NUMBER);
        lettered.set(NUMBER, number.substring(0, number.length() - 1) + "O");
        return lettered;
    }
}
