package prisoncensus.intake.log;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import prisoncensus.intake.text.LogRefusedException;
import prisoncensus.logbook.Fault;
import prisoncensus.logbook.FaultKind;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LimitSyntax;
import prisoncensus.logbook.LimitValue;
import prisoncensus.logbook.LogEntry;
import prisoncensus.logbook.Rejection;
import prisoncensus.logbook.ValueParsers;

/**
 * Every row of limits.csv can be read, no two rows of one limit overlap, and on every day census.count is one of count.times,
 * defaults included.
 */
final class LimitsAgree implements FileRule {
    private final Map<LimitName, Timeline<LimitValue>> rows = new EnumMap<>(LimitName.class);

    @Override
    public void rejected(Rejection rejection) throws LogRefusedException {
        throw LogRefusedException.at(
                rejection.origin().line(), rejection.faults().get(0));
    }

    @Override
    public void accepted(LogEntry entry) throws LogRefusedException {
        if (!(entry instanceof LimitValue row)) {
            return;
        }
        Optional<LimitValue> rival = rowsOf(row.limit()).add(row.validity(), row);
        if (rival.isPresent()) {
            String line = Integer.toString(rival.get().origin().line());
            throw LogRefusedException.at(
                    row.origin().line(),
                    new Fault(FaultKind.OVERLAPPING_ROWS, "limit", row.limit().key(), line));
        }
    }

    @Override
    public void ended() throws LogRefusedException {
        var days = new TreeSet<LocalDate>();
        rowsOf(LimitName.COUNT_TIMES).turns().forEach(days::add);
        rowsOf(LimitName.CENSUS_COUNT).turns().forEach(days::add);
        for (LocalDate day : days) {
            judge(day);
        }
    }

    private void judge(LocalDate day) throws LogRefusedException {
        Optional<LimitValue> times = rowsOf(LimitName.COUNT_TIMES).on(day);
        Optional<LimitValue> census = rowsOf(LimitName.CENSUS_COUNT).on(day);
        String allTimes = inForce(LimitName.COUNT_TIMES, times);
        String count = inForce(LimitName.CENSUS_COUNT, census);
        if (!isOneOf(count, allTimes)) {
            int line = Stream.of(times, census)
                    .flatMap(Optional::stream)
                    .mapToInt(row -> row.origin().line())
                    .max()
                    .orElseThrow();
            throw LogRefusedException.at(line, new Fault(FaultKind.CENSUS_COUNT_NOT_A_COUNT, "", count, allTimes));
        }
    }

    private static boolean isOneOf(String count, String times) {
        return LimitSyntax.times(times)
                .orElseThrow()
                .contains(ValueParsers.time(count).orElseThrow());
    }

    private static String inForce(LimitName limit, Optional<LimitValue> own) {
        return own.map(LimitValue::value).or(limit::standard).orElseThrow();
    }

    private Timeline<LimitValue> rowsOf(LimitName limit) {
        return rows.computeIfAbsent(limit, none -> new Timeline<>());
    }
}
