package prisoncensus.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import prisoncensus.sample.people.Placement;
import prisoncensus.sample.people.SeededRandom;

class ReviewBookTest {
    private static final LocalDateTime PLACED = LocalDateTime.of(2026, 3, 2, 20, 50);
    private static final int NIGHTS = 60;

    @Test
    void everyPlacementIsReviewedInTimeButForAFew() {
        long overdue = placements().stream()
                .filter(ReviewBookTest::isOverdueOnceIn40Days)
                .count();
        assertThat(overdue).isBetween(20L, 150L);
    }

    @Test
    void aReviewIsHeldBeforeTheReleaseAndNotAfterTheDate() {
        for (Placement placement : placements()) {
            for (int day = 0; day <= NIGHTS; day++) {
                LocalDate date = PLACED.toLocalDate().plusDays(day);
                book(placement).newest(date).ifPresent(review -> {
                    assertThat(review.toLocalDate()).isBeforeOrEqualTo(date);
                    assertThat(review).isAfter(PLACED).isBefore(placement.releasedAt());
                });
            }
        }
    }

    @Test
    void aHigherAuthorityAgreesToMoreThan42DaysForMost() {
        LocalDate day43 = PLACED.toLocalDate().plusDays(42);
        long agreed = placements().stream()
                .filter(placement -> book(placement).authority(day43).isPresent())
                .count();
        assertThat(agreed).isBetween(300L, 399L);
        assertThat(book(placement(1, NIGHTS)).authority(PLACED.toLocalDate().plusDays(30)))
                .isEmpty();
        assertThat(book(placement(1, 40)).authority(day43)).isEmpty();
    }

    private static boolean isOverdueOnceIn40Days(Placement placement) {
        return IntStream.range(0, 40).anyMatch(day -> {
            LocalDate date = PLACED.toLocalDate().plusDays(day);
            LocalDateTime end = date.plusDays(1).atStartOfDay();
            return book(placement)
                    .newest(date)
                    .map(review -> Duration.between(review, end).toHours() > 14 * 24)
                    .orElse(Duration.between(PLACED, end).toHours() > 3 * 24);
        });
    }

    private static List<Placement> placements() {
        return IntStream.rangeClosed(1, 400)
                .mapToObj(number -> placement(number, NIGHTS))
                .toList();
    }

    private static Placement placement(int number, int nights) {
        return new Placement(number, number, "S-01", PLACED, PLACED.plusDays(nights));
    }

    private static ReviewBook book(Placement placement) {
        return new ReviewBook(placement, new SeededRandom(1));
    }
}
