package prisoncensus.checks.outside;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import prisoncensus.checks.night.Cell;
import prisoncensus.logbook.Activity;
import prisoncensus.logbook.Origin;
import prisoncensus.logbook.TimeOutside;
import prisoncensus.logbook.WhyNot;

/**
 * One cell's time out on a census date.
 *
 * @param people the lowest number above 0 at its scheduled counts
 * @param records its live records
 * @param start 00:00 of the date
 */
public record CellOut(Cell cell, long people, List<TimeOutside> records, LocalDateTime start) {
    private static final int MINUTES = 24 * 60;

    /** Copies the records. */
    public CellOut {
        records = List.copyOf(records);
    }

    public boolean hasRecord() {
        return !records.isEmpty();
    }

    /** Minutes out for these activities, the mean a person of the cell, rounded down. */
    public long minutes(Set<Activity> kinds) {
        long[] change = new long[MINUTES + 1];
        for (TimeOutside record : records) {
            if (kinds.contains(record.activity())) {
                change[TimeOut.minute(start, record.outAt())] += people(record);
                change[TimeOut.minute(start, record.backAt())] -= people(record);
            }
        }
        long out = 0;
        long sum = 0;
        for (int minute = 0; minute < MINUTES; minute++) {
            out += change[minute];
            sum += Math.min(people, out);
        }
        return sum / people;
    }

    /** The people out at that moment, for whatever activity; at most all of the cell. */
    long peopleOut(LocalDateTime moment) {
        return Math.min(people, outAt(moment).stream().mapToLong(this::people).sum());
    }

    /** The records of one person or more that cover that moment. */
    List<TimeOutside> outAt(LocalDateTime moment) {
        return records.stream()
                .filter(record -> !record.outAt().isAfter(moment) && moment.isBefore(record.backAt()))
                .filter(record -> people(record) > 0)
                .toList();
    }

    private long people(TimeOutside record) {
        return record.people().isPresent() ? record.people().getAsInt() : people;
    }

    /** Whether a record of these activities says that nobody went, for one of these reasons. */
    boolean isExcused(Set<Activity> kinds, Set<WhyNot> excuses) {
        return records.stream()
                .filter(record -> kinds.contains(record.activity()))
                .anyMatch(record -> record.whyNot().filter(excuses::contains).isPresent());
    }

    List<Origin> sources() {
        return records.stream().map(TimeOutside::origin).toList();
    }
}
