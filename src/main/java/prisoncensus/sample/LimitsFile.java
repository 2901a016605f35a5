package prisoncensus.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import prisoncensus.logbook.LimitName;
import prisoncensus.sample.people.Premises;

/** Writes limits.csv: what the facility declares for itself. */
record LimitsFile(Premises premises, LocalDate firstDate, List<NightLog> logs, Wording wording) {
    private static final String SINCE = "2024-01-01";
    private static final int ROUND = 10;

    List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>(List.of(
                row(LimitName.FACILITY_CAPACITY, Integer.toString(capacity()), SINCE, "source.capacity"),
                row(LimitName.CELL_LIMIT, "80", SINCE, "source.rules"),
                row(LimitName.SOLITARY_MAX_DAYS, "15", SINCE, "source.solitary")));
        if (!logs.equals(NightLog.USUAL)) {
            rows.add(row(LimitName.LOGS_KEPT, kept(), firstDate.toString(), "source.logs"));
        }
        return rows;
    }

    private String kept() {
        return logs.stream().map(NightLog::word).collect(Collectors.joining(" "));
    }

    /** A little more than the people on the first night. */
    private int capacity() {
        int people = premises.cells().stream()
                        .mapToInt(cell -> premises.usual(cell, firstDate))
                        .sum()
                + premises.solitaryCells().size() / 2;
        return (people + people * 2 / 100) / ROUND * ROUND + ROUND;
    }

    private List<String> row(LimitName limit, String value, String since, String source) {
        return List.of(limit.key(), value, since, "", wording.word(source), "D-01");
    }
}
