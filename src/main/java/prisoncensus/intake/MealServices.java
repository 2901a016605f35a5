package prisoncensus.intake;

import java.util.Optional;
import prisoncensus.logbook.LogEntry;
import prisoncensus.logbook.MealService;
import prisoncensus.logbook.Moment;
import prisoncensus.logbook.Origin;

/** Lines of meals.csv. */
final class MealServices implements LineParser {
    @Override
    public Optional<LogEntry> parse(Origin origin, Values values) {
        var cell = values.required(Column.CELL, Form.KEY);
        var meal = values.required(Column.MEAL, Form.MEAL);
        var plates = values.required(Column.PLATES, Form.PEOPLE);
        var servedAt = values.optional(Column.SERVED_AT, Form.DATE_TIME).map(Moment::at);
        var menu = values.optional(Column.MENU, Form.TEXT);
        var servedBy = values.optional(Column.SERVED_BY, Form.KEY);
        var receivedBy = values.optional(Column.RECEIVED_BY, Form.KEY);
        var number = values.optional(Column.RECORD, Form.KEY);
        var supersedes = values.optional(Column.SUPERSEDES, Form.KEY);
        var remarks = values.optional(Column.REMARKS, Form.TEXT);
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
