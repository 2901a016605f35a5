package prisoncensus.intake.log;

import java.util.Optional;
import prisoncensus.logbook.LogEntry;
import prisoncensus.logbook.MealService;
import prisoncensus.logbook.Moment;
import prisoncensus.logbook.Origin;
import prisoncensus.logbook.Reading;

/** Parses the lines of meals.csv. */
final class MealServiceParser implements LineParser {
    private final ValueFormat<Integer> people;

    MealServiceParser(Reading reading) {
        this.people = ValueFormat.people(reading);
    }

    @Override
    public Optional<LogEntry> parse(Origin origin, LineValues values) {
        var cell = values.required(Column.CELL, ValueFormat.KEY);
        var meal = values.required(Column.MEAL, ValueFormat.MEAL);
        var plates = values.required(Column.PLATES, people);
        var servedAt = values.optional(Column.SERVED_AT, ValueFormat.DATE_TIME).map(Moment::at);
        var menu = values.optional(Column.MENU, ValueFormat.TEXT);
        var servedBy = values.optional(Column.SERVED_BY, ValueFormat.KEY);
        var receivedBy = values.optional(Column.RECEIVED_BY, ValueFormat.KEY);
        var number = values.optional(Column.RECORD, ValueFormat.KEY);
        var supersedes = values.optional(Column.SUPERSEDES, ValueFormat.KEY);
        var remarks = values.optional(Column.REMARKS, ValueFormat.TEXT);
        if (!values.faultless()) {
            return Optional.empty();
        }
        return Optional.of(new MealService(
                origin,
                cell.orElseThrow(),
                meal.orElseThrow(),
                plates.orElseThrow(),
                servedAt,
                menu,
                servedBy,
                receivedBy,
                number,
                supersedes,
                remarks));
    }
}
