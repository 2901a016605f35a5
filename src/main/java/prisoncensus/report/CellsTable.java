package prisoncensus.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import prisoncensus.checks.CellLine;
import prisoncensus.checks.Judgement;
import prisoncensus.logbook.CellKind;
import prisoncensus.report.Table.Column;
import prisoncensus.report.Table.Mark;
import prisoncensus.report.Table.Row;
import prisoncensus.report.Value.Missing;
import prisoncensus.report.Value.NotApplicable;
import prisoncensus.report.Value.Percent;
import prisoncensus.report.Value.Text;
import prisoncensus.report.Value.Whole;

/** One row for each cell: its limit, the people at each count, its peak and its share of the limit. */
final class CellsTable {
    private final Texts texts;
    private final Judgement judgement;

    CellsTable(Texts texts, Judgement judgement) {
        this.texts = texts;
        this.judgement = judgement;
    }

    Table table() {
        Stream<Column> counts = judgement.limits().countTimes().stream().map(time -> Column.of(texts.time(time), 8));
        return new Table(
                texts.say("section.cells"),
                Stream.of(
                                Stream.of(
                                        texts.column("sector", 14),
                                        texts.column("cell", 18),
                                        texts.column("kind", 12),
                                        texts.column("limit", 8)),
                                counts,
                                Stream.of(
                                        texts.column("peak", 8),
                                        new Column(texts.say("column.share"), 16, Mark.SHARE_BAR)))
                        .flatMap(columns -> columns)
                        .toList(),
                judgement.cells().stream().map(this::row).toList());
    }

    private Row row(CellLine line) {
        List<Value> values = new ArrayList<>();
        values.add(new Text(line.cell().sector()));
        values.add(new Text(line.cell().code()));
        values.add(line.active() ? new Text(texts.say("kind." + line.cell().kind())) : new Missing());
        values.add(line.active() ? new Whole(line.cell().limit()) : new Missing());
        Value none = line.cell().kind() == CellKind.GROUP ? new Missing() : new NotApplicable();
        line.counts().forEach(count -> values.add(people(count, none)));
        values.add(Value.numberOrMissing(line.peak()));
        values.add(
                line.sharePercent().isPresent()
                        ? new Percent(line.sharePercent().getAsInt())
                        : new Missing());
        return new Row(values, line.isOver());
    }

    /** A solitary cell is logged only when somebody is in it: no slip is no gap there. */
    private static Value people(CellLine.AtCount count, Value none) {
        return count.people().isEmpty() && !count.conflict() ? none : Value.numberOrMissing(count.people());
    }
}
