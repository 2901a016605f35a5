package prisoncensus.intake;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import prisoncensus.logbook.FaultKind;
import prisoncensus.logbook.LogEntry;
import prisoncensus.logbook.Moment;
import prisoncensus.logbook.Origin;
import prisoncensus.logbook.SolitaryPlacement;

/** Lines of solitary.csv. */
final class SolitaryPlacements implements LineParser {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    private final LocalDateTime nightEnds;

    SolitaryPlacements(LocalDate censusDate) {
        this.nightEnds = censusDate.plusDays(1).atStartOfDay();
    }

    @Override
    public Optional<LogEntry> parse(Origin origin, Values values) {
        var placement = values.required(Column.PLACEMENT, Form.KEY);
        var person = values.optional(Column.PERSON, Form.KEY);
        var cell = values.required(Column.CELL, Form.KEY);
        var placedAt = values.required(Column.PLACED_AT, Form.DATE_OR_DATE_TIME);
        var releasedAt = values.optional(Column.RELEASED_AT, Form.DATE_OR_DATE_TIME);
        var reason = values.optional(Column.REASON, Form.TEXT);
        var authorisedBy = values.optional(Column.AUTHORISED_BY, Form.KEY);
        var plannedEnd = values.optional(Column.PLANNED_END, Form.DATE_OR_DATE_TIME);
        var reviewedAt = values.optional(Column.REVIEWED_AT, Form.DATE_OR_DATE_TIME);
        var statedDays = values.number(Column.STATED_DAYS, Form.DAYS);
        var remarks = values.optional(Column.REMARKS, Form.TEXT);
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
                statedDays,
                remarks));
    }

    private void judge(Values values, Moment placed, Optional<Moment> released) {
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
