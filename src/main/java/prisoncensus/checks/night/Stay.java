package prisoncensus.checks.night;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import prisoncensus.logbook.DayCount;

/**
 * A stretch of time in solitary, on the facility's wall clock. Its days are always valued at the end of a census date.
 *
 * @param to empty while still held at the end of that date; else before it
 */
public record Stay(LocalDateTime from, Optional<LocalDateTime> to) {
    public boolean isHeld() {
        return to.isEmpty();
    }

    /** Whether it was held at any moment of that date; a release at its 00:00 counts. */
    public boolean reaches(LocalDate date) {
        return to.map(end -> !end.isBefore(date.atStartOfDay())).orElse(true);
    }

    /** Whether somebody was in the cell at that moment: from the placing up to, not including, the release. */
    public boolean isOpenAt(LocalDateTime moment) {
        return !from.isAfter(moment) && to.map(moment::isBefore).orElse(true);
    }

    /** The date of the last moment held; a release at 00:00 counts as its own date. */
    public LocalDate lastDate(LocalDate date) {
        return to.map(LocalDateTime::toLocalDate).orElse(date);
    }

    /** Whether it goes on when the other has ended. */
    public boolean endsAfter(Stay other) {
        return other.to.map(end -> to.map(own -> own.isAfter(end)).orElse(true)).orElse(false);
    }

    /** Its end, or the end of that date while still held. */
    public LocalDateTime end(LocalDate date) {
        return to.orElseGet(() -> date.plusDays(1).atStartOfDay());
    }

    public int days(DayCount convention, LocalDate date) {
        long nights = ChronoUnit.DAYS.between(from.toLocalDate(), lastDate(date));
        return Math.toIntExact(
                switch (convention) {
                    case INCLUSIVE -> nights + 1;
                    case EXCLUSIVE -> nights;
                    case ELAPSED -> ChronoUnit.DAYS.between(from, end(date));
                });
    }

    /** The first date at whose end its days exceed that many, if it goes on. */
    public LocalDate firstDateOver(int most, DayCount convention) {
        return switch (convention) {
            case INCLUSIVE -> from.toLocalDate().plusDays(most);
            case EXCLUSIVE -> from.toLocalDate().plusDays(most + 1L);
            case ELAPSED -> from.plusDays(most + 1L).minusNanos(1).toLocalDate();
        };
    }
}
