package prisoncensus.audit.history;

import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.Optional;
import prisoncensus.settings.WrongInputException;

/**
 * Nights from a first to a last one.
 *
 * @param from empty for the first there is
 * @param to empty for the last there is
 */
public record DateRange(Optional<LocalDate> from, Optional<LocalDate> to) {
    /** @throws WrongInputException if the range is turned round */
    public DateRange {
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new WrongInputException(
                    "--to: found %s, expected a date not before --from %s".formatted(to.get(), from.get()));
        }
    }

    /** @throws WrongInputException if the range leaves out the night that the option names */
    void check(String option, LocalDate night) {
        if (from.filter(night::isBefore).isPresent()
                || to.filter(night::isAfter).isPresent()) {
            throw new WrongInputException(
                    "%s: found %s, expected a night within --from and --to".formatted(option, night));
        }
    }

    /** What of these nights lies in the range. */
    <T> NavigableMap<LocalDate, T> of(NavigableMap<LocalDate, T> nights) {
        return nights.subMap(from.orElse(LocalDate.MIN), true, to.orElse(LocalDate.MAX), true);
    }
}
