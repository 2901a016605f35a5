package prisoncensus.report;

import java.util.List;
import prisoncensus.checks.Judgement;
import prisoncensus.checks.night.Limits.LimitInForce;
import prisoncensus.report.Table.Column;
import prisoncensus.report.Table.Field;
import prisoncensus.report.Table.Mark;
import prisoncensus.report.Table.Row;
import prisoncensus.report.Value.Coded;
import prisoncensus.report.Value.Day;
import prisoncensus.report.Value.NotApplicable;
import prisoncensus.report.Value.Text;

/** The limits in force, each with the row of limits.csv that set it. */
final class LimitsTable {
    private final ReportHeading heading;
    private final Texts texts;
    private final Judgement judgement;

    LimitsTable(ReportHeading heading, Texts texts, Judgement judgement) {
        this.heading = heading;
        this.texts = texts;
        this.judgement = judgement;
    }

    Table table() {
        return new Table(
                texts.say("section.limits"),
                List.of(
                        new Column(Field.of("limit"), texts.say("column.limitName"), 26, Mark.ENGLISH),
                        new Column(Field.of("value"), texts.say("column.value"), 44, Mark.ENGLISH),
                        texts.column("validFrom", 14),
                        texts.column("source", 40)),
                judgement.limits().all().stream().map(this::row).toList());
    }

    private Row row(LimitInForce limit) {
        Value from = limit.row().isPresent()
                ? new Day(limit.row().get().validity().from())
                : Coded.standIn(Words.of("limit.default", texts));
        Value source = limit.row()
                .map(row -> (Value) new Text(row.source()
                        .map(text -> text + " ("
                                + row.origin().citedOn(heading.night().date()) + ")")
                        .orElseGet(() -> row.origin().citedOn(heading.night().date()))))
                .orElseGet(NotApplicable::new);
        return new Row(
                List.of(
                        new Text(limit.limit().key()),
                        limit.value().map(value -> (Value) new Text(value)).orElseGet(NotApplicable::new),
                        from,
                        source),
                false);
    }
}
