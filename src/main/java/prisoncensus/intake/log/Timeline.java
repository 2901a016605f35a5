package prisoncensus.intake.log;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import prisoncensus.logbook.Validity;

/** What is in force when, of rows that never overlap. */
final class Timeline<R> {
    private record Span<R>(Validity validity, R row) {}

    private final NavigableMap<LocalDate, Span<R>> spans = new TreeMap<>();

    /** Adds a row; if another is in force on some of its days, returns that one and adds nothing. */
    Optional<R> add(Validity validity, R row) {
        var rival = Stream.of(spans.floorEntry(validity.from()), spans.ceilingEntry(validity.from()))
                .flatMap(Stream::ofNullable)
                .map(Map.Entry::getValue)
                .filter(span -> span.validity.overlaps(validity))
                .findFirst();
        if (rival.isEmpty()) {
            spans.put(validity.from(), new Span<>(validity, row));
        }
        return rival.map(Span::row);
    }

    /** The row in force on that day. */
    Optional<R> on(LocalDate day) {
        return Optional.ofNullable(spans.floorEntry(day))
                .map(Map.Entry::getValue)
                .filter(span -> span.validity.covers(day))
                .map(Span::row);
    }

    /** The days on which something begins or ends to be in force. */
    Stream<LocalDate> turns() {
        return spans.values().stream()
                .map(Span::validity)
                .flatMap(days -> Stream.concat(Stream.of(days.from()), days.to().stream()));
    }
}
