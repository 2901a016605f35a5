package prisoncensus.checks.night;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;
import prisoncensus.logbook.CountSlip;
import prisoncensus.logbook.CountType;
import prisoncensus.logbook.Meal;
import prisoncensus.logbook.MealService;
import prisoncensus.logbook.Moment;
import prisoncensus.logbook.Origin;
import prisoncensus.logbook.SolitaryPlacement;

/** Lines of logs that say no more than they must. */
final class SampleLines {
    private SampleLines() {}

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
                written(slip),
                written(supersedes),
                Optional.empty());
    }

    static CountSlip signed(
            Origin origin, String cell, String time, CountType type, String officer, String secondOfficer) {
        return new CountSlip(
                origin,
                cell,
                LocalTime.parse(time),
                5,
                type,
                Optional.empty(),
                OptionalInt.empty(),
                written(officer),
                written(secondOfficer),
                Optional.empty(),
                Optional.empty(),
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
                written(servedAt).map(text -> at(text, day)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                written(number),
                written(supersedes),
                Optional.empty());
    }

    private static LocalDateTime at(String text, LocalDate day) {
        return text.contains("T") ? LocalDateTime.parse(text) : day.atTime(LocalTime.parse(text));
    }

    /** A placement since the morning, still open. */
    static SolitaryPlacement placement(Origin origin, String number, String cell) {
        return new SolitaryPlacement(
                origin,
                number,
                Optional.empty(),
                cell,
                new Moment(NightBuilder.DATE.atTime(8, 0), false),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty());
    }

    private static Optional<String> written(String text) {
        return Optional.of(text).filter(some -> !some.isEmpty());
    }
}
