package prisoncensus.intake.log;

import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;
import prisoncensus.logbook.Validity;

/** Which line speaks of which days, of lines that never speak of the same one; a few bytes a line, however many there are. */
final class DayLines {
    /** By the day from which on lines belong to them; all but the first have a line that begins on that day. */
    private final NavigableMap<Integer, DayStretch> stretches = new TreeMap<>();

    DayLines() {
        stretches.put(Integer.MIN_VALUE, new DayStretch());
    }

    /** Adds a line; if another speaks of some of its days, returns that one and adds nothing. */
    OptionalInt add(Validity validity, int line) {
        int from = day(validity.from());
        int to = validity.to().map(DayLines::day).orElse(Integer.MAX_VALUE);
        DayStretch home = stretches.floorEntry(from).getValue();
        int place = home.begunBy(from);
        OptionalInt rival = place > 0 ? home.overlapping(place - 1, from, to) : OptionalInt.empty();
        if (rival.isEmpty()) {
            rival = next(home, place, from, to);
        }
        if (rival.isEmpty()) {
            insert(home, place, from, to, line);
        }
        return rival;
    }

    private static int day(LocalDate date) {
        return Math.toIntExact(date.toEpochDay());
    }

    /** The line that begins next after that day, if it speaks of one of these days. */
    private OptionalInt next(DayStretch home, int place, int from, int to) {
        if (place < home.size()) {
            return home.overlapping(place, from, to);
        }
        var later = stretches.higherEntry(from);
        return later == null ? OptionalInt.empty() : later.getValue().overlapping(0, from, to);
    }

    private void insert(DayStretch home, int place, int from, int to, int line) {
        home.insert(place, from, to, line);
        if (home.isFull()) {
            DayStretch later = home.split();
            stretches.put(later.firstDay(), later);
        }
    }
}
