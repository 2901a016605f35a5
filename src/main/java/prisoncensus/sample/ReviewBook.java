package prisoncensus.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import prisoncensus.sample.people.Placement;
import prisoncensus.sample.people.SeededRandom;

/** When a placement was reviewed: first within three days, then at least every fourteen, but for the forgotten few. */
final class ReviewBook {
    private static final int MOST_DAYS_BETWEEN = 13;
    private static final int DAYS_WITHOUT_AUTHORITY = 42;

    private final Placement placement;
    private final SeededRandom chance;

    ReviewBook(Placement placement, SeededRandom chance) {
        this.placement = placement;
        this.chance = chance.fork("reviews", placement.number());
    }

    /** The newest review up to the end of the date; none if there was none yet. */
    Optional<LocalDateTime> newest(LocalDate date) {
        SeededRandom dates = chance.fork("dates", 0);
        Optional<LocalDateTime> newest = Optional.empty();
        LocalDateTime review = first(dates);
        while (review.isBefore(placement.releasedAt()) && !review.toLocalDate().isAfter(date)) {
            newest = Optional.of(review);
            int forgotten = dates.oneIn(12) ? 5 : 0;
            review = atDesk(review.plusDays(dates.between(6, MOST_DAYS_BETWEEN) + forgotten), dates);
        }
        return newest;
    }

    /** When a higher authority agreed to more than 42 days, for those of whom it was asked. */
    Optional<LocalDateTime> authority(LocalDate date) {
        SeededRandom asked = chance.fork("authority", 0);
        LocalDate agreed = placement.placedAt().toLocalDate().plusDays(DAYS_WITHOUT_AUTHORITY - asked.between(1, 6));
        boolean longStay = placement.nights() >= DAYS_WITHOUT_AUTHORITY && !asked.oneIn(4);
        return longStay && !agreed.isAfter(date) ? Optional.of(atDesk(agreed.atStartOfDay(), asked)) : Optional.empty();
    }

    private LocalDateTime first(SeededRandom dates) {
        if (dates.oneIn(14)) {
            return atDesk(placement.placedAt().plusDays(5), dates);
        }
        return atDesk(placement.placedAt().plusDays(dates.between(1, 2)), dates);
    }

    private static LocalDateTime atDesk(LocalDateTime day, SeededRandom dates) {
        return day.toLocalDate().atTime(dates.between(9, 13), 5 * dates.below(12));
    }
}
