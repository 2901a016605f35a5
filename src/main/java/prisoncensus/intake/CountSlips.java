package prisoncensus.intake;

import java.util.Optional;
import prisoncensus.logbook.CountSlip;
import prisoncensus.logbook.CountType;
import prisoncensus.logbook.LogEntry;
import prisoncensus.logbook.Moment;
import prisoncensus.logbook.Origin;

/** Lines of headcount.csv. */
final class CountSlips implements LineParser {
    @Override
    public Optional<LogEntry> parse(Origin origin, Values values) {
        var cell = values.required(Column.CELL, Form.KEY);
        var scheduledTime = values.required(Column.SCHEDULED_TIME, Form.TIME);
        var counted = values.required(Column.COUNTED, Form.PEOPLE);
        var type = values.optional(Column.COUNT_TYPE, Form.COUNT_TYPE);
        var countedAt = values.optional(Column.COUNTED_AT, Form.DATE_TIME).map(Moment::at);
        var outCount = values.number(Column.OUT_COUNT, Form.PEOPLE);
        var officer = values.optional(Column.OFFICER, Form.KEY);
        var secondOfficer = values.optional(Column.SECOND_OFFICER, Form.KEY);
        var slip = values.optional(Column.SLIP, Form.KEY);
        var supersedes = values.optional(Column.SUPERSEDES, Form.KEY);
        var remarks = values.optional(Column.REMARKS, Form.TEXT);
        if (!values.faultless()) {
            return Optional.empty();
        }
        return Optional.of(new CountSlip(
                origin,
                cell.orElseThrow(),
                scheduledTime.orElseThrow(),
                counted.orElseThrow(),
                type.orElse(CountType.FORMAL),
                countedAt,
                outCount,
                officer,
                secondOfficer,
                slip,
                supersedes,
                remarks));
    }
}
