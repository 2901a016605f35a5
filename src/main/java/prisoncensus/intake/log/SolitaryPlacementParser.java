package prisoncensus.intake.log;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import prisoncensus.logbook.FaultKind;
import prisoncensus.logbook.LogEntry;
import prisoncensus.logbook.Moment;
import prisoncensus.logbook.Origin;
import prisoncensus.logbook.SolitaryPlacement;

/** Parses the lines of solitary.csv. */
final class SolitaryPlacementParser implements LineParser {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    private final LocalDateTime nightEnds;

    SolitaryPlacementParser(LocalDate censusDate) {
        this.nightEnds = censusDate.plusDays(1).atStartOfDay();
    }

    @Override
    public Optional<LogEntry> parse(Origin origin, LineValues values) {
        var placement = values.required(Column.PLACEMENT, ValueFormat.KEY);
        var person = values.optional(Column.PERSON, ValueFormat.KEY);
        var cell = values.required(Column.CELL, ValueFormat.KEY);
        var placedAt = values.required(Column.PLACED_AT, ValueFormat.DATE_OR_DATE_TIME);
        var releasedAt = values.optional(Column.RELEASED_AT, ValueFormat.DATE_OR_DATE_TIME);
        var reason = values.optional(Column.REASON, ValueFormat.TEXT);
        var authorisedBy = values.optional(Column.AUTHORISED_BY, ValueFormat.KEY);
        var plannedEnd = values.optional(Column.PLANNED_END, ValueFormat.DATE_OR_DATE_TIME);
        var reviewedAt = values.optional(Column.REVIEWED_AT, ValueFormat.DATE_OR_DATE_TIME);
        var authorityAt = values.optional(Column.AUTHORITY_AT, ValueFormat.DATE_OR_DATE_TIME);
        var statedDays = values.number(Column.STATED_DAYS, ValueFormat.DAYS);
        var remarks = values.optional(Column.REMARKS, ValueFormat.TEXT);
        placedAt.ifPresent(placed -> judge(values, placed, releasedAt));
        if (!values.faultless()) {
            return Optional.empty();
        }
        return Optional.of(new SolitaryPlacement(
                origin,
                placement.orElseThrow(),
                person,
                cell.orElseThrow(),
                placedAt.orElseThrow(),
                releasedAt,
                reason,
                authorisedBy,
                plannedEnd,
                reviewedAt,
                authorityAt,
                statedDays,
                remarks));
    }

    private void judge(LineValues values, Moment placed, Optional<Moment> released) {
        if (!placed.at().isBefore(nightEnds)) {
            values.fault(FaultKind.PLACED_AFTER_NIGHT, Column.PLACED_AT, MINUTE.format(nightEnds));
        }
        if (released.isPresent() && isBefore(released.get(), placed)) {
            values.fault(FaultKind.RELEASED_BEFORE_PLACED, Column.RELEASED_AT, MINUTE.format(placed.at()));
        }
    }

    private static boolean isBefore(Moment released, Moment placed) {
        return released.at().isBefore(placed.at());
    }
}
