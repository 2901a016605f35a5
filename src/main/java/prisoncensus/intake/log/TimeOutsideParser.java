package prisoncensus.intake.log;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.OptionalInt;
import prisoncensus.intake.log.Vocabulary.YesOrNo;
import prisoncensus.logbook.FaultKind;
import prisoncensus.logbook.LogEntry;
import prisoncensus.logbook.Moment;
import prisoncensus.logbook.Origin;
import prisoncensus.logbook.TimeOutside;
import prisoncensus.logbook.WhyNot;

/** Parses the lines of outside.csv. */
final class TimeOutsideParser implements LineParser {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");
    private final LocalDate censusDate;
    private final LocalDateTime nightEnds;

    TimeOutsideParser(LocalDate censusDate) {
        this.censusDate = censusDate;
        this.nightEnds = censusDate.plusDays(1).atStartOfDay();
    }

    @Override
    public Optional<LogEntry> parse(Origin origin, LineValues values) {
        var cell = values.required(Column.CELL, ValueFormat.KEY);
        var outAt = values.required(Column.OUT_AT, ValueFormat.DATE_TIME).map(Moment::at);
        var backAt = values.required(Column.BACK_AT, ValueFormat.DATE_TIME).map(Moment::at);
        var activity = values.required(Column.ACTIVITY, ValueFormat.ACTIVITY);
        var people = values.number(Column.PEOPLE, ValueFormat.PEOPLE_OUTSIDE);
        var outdoors = values.optional(Column.OUTDOORS, ValueFormat.YES_NO).map(YesOrNo.YES::equals);
        var whyNot = values.optional(Column.WHY_NOT, ValueFormat.WHY_NOT);
        var number = values.optional(Column.RECORD, ValueFormat.KEY);
        var supersedes = values.optional(Column.SUPERSEDES, ValueFormat.KEY);
        var officer = values.optional(Column.OFFICER, ValueFormat.KEY);
        var remarks = values.optional(Column.REMARKS, ValueFormat.TEXT);
        outAt.ifPresent(out -> judgeOut(values, out));
        backAt.ifPresent(back -> judgeBack(values, outAt, back));
        judgeWhyNot(values, people, whyNot);
        if (!values.faultless()) {
            return Optional.empty();
        }
        return Optional.of(new TimeOutside(
                origin,
                cell.orElseThrow(),
                outAt.orElseThrow(),
                backAt.orElseThrow(),
                activity.orElseThrow(),
                people,
                outdoors,
                whyNot,
                number,
                supersedes,
                officer,
                remarks));
    }

    private void judgeOut(LineValues values, LocalDateTime out) {
        if (!out.toLocalDate().equals(censusDate)) {
            values.fault(FaultKind.NOT_ON_NIGHT, Column.OUT_AT, censusDate.toString());
        }
    }

    private void judgeBack(LineValues values, Optional<LocalDateTime> outAt, LocalDateTime back) {
        if (back.isAfter(nightEnds)) {
            values.fault(FaultKind.BACK_AFTER_NIGHT, Column.BACK_AT, MINUTE.format(nightEnds));
        }
        if (outAt.isPresent() && !back.isAfter(outAt.get())) {
            values.fault(FaultKind.BACK_NOT_AFTER_OUT, Column.BACK_AT, MINUTE.format(outAt.get()));
        }
    }

    private static void judgeWhyNot(LineValues values, OptionalInt people, Optional<WhyNot> whyNot) {
        boolean isNobody = people.isPresent() && people.getAsInt() == 0;
        if (isNobody && !values.holds(Column.WHY_NOT)) {
            values.fault(FaultKind.BLANK, Column.WHY_NOT, "");
        } else if (whyNot.isPresent() && !isNobody && isReadable(values, people)) {
            values.fault(FaultKind.WHY_NOT_WITH_PEOPLE, Column.WHY_NOT, Column.PEOPLE.label());
        }
    }

    /** A number that cannot be read has its own fault. */
    private static boolean isReadable(LineValues values, OptionalInt people) {
        return people.isPresent() || !values.holds(Column.PEOPLE);
    }
}
