package prisoncensus.checks;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;
import prisoncensus.logbook.CountSlip;
import prisoncensus.logbook.CountType;
import prisoncensus.logbook.Meal;
import prisoncensus.logbook.MealService;
import prisoncensus.logbook.Origin;

/** Lines of invented logs, in which a blank text is a blank field. */
final class InventedLines {
    private InventedLines() {}

    static CountSlip slip(
            Origin origin,
            String cell,
            String time,
            int counted,
            OptionalInt outCount,
            CountType type,
            String slip,
            String supersedes) {
        return new CountSlip(
                origin,
                cell,
                LocalTime.parse(time),
                counted,
                type,
                Optional.empty(),
                outCount,
                Optional.empty(),
                Optional.empty(),
                optional(slip),
                optional(supersedes),
                Optional.empty());
    }

    /** @param servedAt a time of that day, or a date and a time */
    static MealService meal(
            Origin origin,
            LocalDate day,
            String cell,
            Meal meal,
            int plates,
            String servedAt,
            String number,
            String supersedes) {
        return new MealService(
                origin,
                cell,
                meal,
                plates,
                optional(servedAt).map(text -> at(text, day)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                optional(number),
                optional(supersedes),
                Optional.empty());
    }

    private static LocalDateTime at(String text, LocalDate day) {
        return text.contains("T") ? LocalDateTime.parse(text) : day.atTime(LocalTime.parse(text));
    }

    private static Optional<String> optional(String text) {
        return Optional.of(text).filter(some -> !some.isEmpty());
    }
}
