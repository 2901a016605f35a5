package prisoncensus.checks.night;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/** The dates of a window of which no solitary.csv was received, as runs of dates. */
final class LogGaps {
    private final List<Message> runs = new ArrayList<>();
    private int dates;

    private LogGaps() {}

    /**
     * Of the dates from that one up to, not including, the census date.
     *
     * @param logged dates before the census date with a solitary.csv
     */
    static LogGaps between(LocalDate from, LocalDate censusDate, SortedSet<LocalDate> logged) {
        var unlogged = new LogGaps();
        LocalDate next = from;
        if (from.isBefore(censusDate)) {
            for (LocalDate date : logged.subSet(from, censusDate)) {
                unlogged.add(next, date);
                next = date.plusDays(1);
            }
            unlogged.add(next, censusDate);
        }
        return unlogged;
    }

    private void add(LocalDate from, LocalDate end) {
        long length = ChronoUnit.DAYS.between(from, end);
        if (length == 1) {
            runs.add(Message.of("part.date").with("date", from));
        } else if (length > 1) {
            runs.add(Message.of("part.dates").with("from", from).with("to", end.minusDays(1)));
        }
        dates += Math.toIntExact(length);
    }

    /** The finding, and what is not known of its time. */
    Message note(Message finding) {
        return dates == 0
                ? finding
                : Message.of("part.unlogged")
                        .with("finding", finding)
                        .with("number", SolitaryPhrases.days(dates))
                        .with("dates", SolitaryPhrases.shortened(runs));
    }
}
