package prisoncensus.sample.people;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/**
 * One stay of one person in one solitary cell, as it really was.
 *
 * @param number from 1, in the order of placing
 * @param person from 1
 */
public record Placement(int number, int person, String cell, LocalDateTime placedAt, LocalDateTime releasedAt) {
    public boolean isOpenAt(LocalDateTime moment) {
        return !moment.isBefore(placedAt) && moment.isBefore(releasedAt);
    }

    public boolean isOpenOn(LocalDate date) {
        return !placedAt.toLocalDate().isAfter(date)
                && !releasedAt.toLocalDate().isBefore(date);
    }

    public boolean isHeldAtEndOf(LocalDate date) {
        return isOpenOn(date) && releasedAt.toLocalDate().isAfter(date);
    }

    public boolean isReleasedBy(LocalDate date) {
        return !releasedAt.toLocalDate().isAfter(date);
    }

    /** Nights spent: calendar days without the first. */
    public int nights() {
        return (int) ChronoUnit.DAYS.between(placedAt.toLocalDate(), releasedAt.toLocalDate());
    }

    public String code() {
        return fourDigits("A-", number);
    }

    public String personCode() {
        return fourDigits("P-", person);
    }

    public static String fourDigits(String prefix, int number) {
        String digits = Integer.toString(number);
        return prefix + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }
}
