package prisoncensus.intake.log;

import java.util.Optional;
import prisoncensus.logbook.CountSlip;
import prisoncensus.logbook.CountType;
import prisoncensus.logbook.LogEntry;
import prisoncensus.logbook.Moment;
import prisoncensus.logbook.Origin;
import prisoncensus.logbook.Reading;

/** Parses the lines of headcount.csv. */
final class CountSlipParser implements LineParser {
    private final ValueFormat<Integer> people;

    CountSlipParser(Reading reading) {
        this.people = ValueFormat.people(reading);
    }

    @Override
    public Optional<LogEntry> parse(Origin origin, LineValues values) {
        var cell = values.required(Column.CELL, ValueFormat.KEY);
        var scheduledTime = values.required(Column.SCHEDULED_TIME, ValueFormat.TIME);
        var counted = values.required(Column.COUNTED, people);
        var type = values.optional(Column.COUNT_TYPE, ValueFormat.COUNT_TYPE);
        var countedAt =
                values.optional(Column.COUNTED_AT, ValueFormat.DATE_TIME).map(Moment::at);
        var outCount = values.number(Column.OUT_COUNT, people);
        var officer = values.optional(Column.OFFICER, ValueFormat.KEY);
        var secondOfficer = values.optional(Column.SECOND_OFFICER, ValueFormat.KEY);
        var slip = values.optional(Column.SLIP, ValueFormat.KEY);
        var supersedes = values.optional(Column.SUPERSEDES, ValueFormat.KEY);
        var remarks = values.optional(Column.REMARKS, ValueFormat.TEXT);
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
