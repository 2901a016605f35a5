package prisoncensus.sample;

import java.time.LocalDate;
import java.util.List;
import prisoncensus.logbook.LimitName;

/** Writes limits.csv: what the facility declares for itself. */
record LimitsFile(Premises premises, LocalDate firstDate, Wording wording) {
    private static final String SINCE = "2024-01-01";
    private static final int ROUND = 10;

    List<List<String>> rows() {
        return List.of(
                row(LimitName.FACILITY_CAPACITY, Integer.toString(capacity()), "source.capacity"),
                row(LimitName.CELL_LIMIT, "80", "source.rules"),
                row(LimitName.SOLITARY_MAX_DAYS, "15", "source.solitary"));
    }

    /** A little more than the people on the first night. */
    private int capacity() {
        int people = premises.cells().stream()
                        .mapToInt(cell -> premises.usual(cell, firstDate))
                        .sum()
                + premises.solitaryCells().size() / 2;
        return (people + people * 2 / 100) / ROUND * ROUND + ROUND;
    }

    private List<String> row(LimitName limit, String value, String source) {
        return List.of(limit.key(), value, SINCE, "", wording.word(source), "D-01");
    }
}
