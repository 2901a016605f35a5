package prisoncensus.report;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import prisoncensus.checks.CellLine;
import prisoncensus.checks.Judgement;
import prisoncensus.logbook.CellCertificate;
import prisoncensus.logbook.CellKind;
import prisoncensus.logbook.LogKind;
import prisoncensus.report.Table.Column;
import prisoncensus.report.Table.Field;
import prisoncensus.report.Table.Item;
import prisoncensus.report.Table.Mark;
import prisoncensus.report.Table.Row;
import prisoncensus.report.Value.Coded;
import prisoncensus.report.Value.Decimal;
import prisoncensus.report.Value.Missing;
import prisoncensus.report.Value.NotApplicable;
import prisoncensus.report.Value.Share;
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
        Stream<Column> counts =
                judgement.limits().countTimes().stream().map(time -> Column.of(people(time), texts.time(time), 8));
        return new Table(
                texts.say("section.cells"),
                Stream.of(
                                Stream.of(
                                        texts.column("sector", 14),
                                        texts.column("cell", 18),
                                        texts.column("kind", 12),
                                        texts.column("limit", 8),
                                        texts.column("area", 10)),
                                counts,
                                Stream.of(
                                        texts.column("peak", 8),
                                        new Column(Field.of("percent"), texts.say("column.share"), 16, Mark.SHARE_BAR)))
                        .flatMap(columns -> columns)
                        .toList(),
                judgement.cells().stream().map(this::row).toList());
    }

    private static Field people(LocalTime time) {
        return Field.in(new Item("counts", "at", time.toString()), "people");
    }

    private Value kind(CellKind kind) {
        return Coded.of(kind, Words.of("kind." + kind, texts));
    }

    private static Value area(CellLine line) {
        return line.cell()
                .certificate()
                .flatMap(CellCertificate::floorArea)
                .<Value>map(Decimal::new)
                .orElseGet(Missing::new);
    }

    private Row row(CellLine line) {
        List<Value> values = new ArrayList<>();
        values.add(new Text(line.cell().sector()));
        values.add(new Text(line.cell().code()));
        values.add(line.active() ? kind(line.cell().kind()) : new Missing());
        values.add(line.active() ? new Whole(line.cell().limit()) : new Missing());
        values.add(area(line));
        Value none = mayBeEmpty(line) ? new NotApplicable() : new Missing();
        line.counts().forEach(count -> values.add(people(count, none)));
        Value noPeak = line.counts().stream().anyMatch(CellLine.AtCount::conflict) ? new Missing() : none;
        values.add(line.peak().isPresent() ? new Whole(line.peak().getAsLong()) : noPeak);
        values.add(share(line, noPeak));
        return new Row(values, line.isOver());
    }

    /** A solitary cell is logged only when somebody is in it: no slip is no gap there, if the log was received. */
    private boolean mayBeEmpty(CellLine line) {
        return line.cell().kind() == CellKind.SOLITARY && judgement.facts().received(LogKind.HEADCOUNT);
    }

    private static Value people(CellLine.AtCount count, Value none) {
        return count.people().isEmpty() && !count.conflict() ? none : Value.numberOrMissing(count.people());
    }

    /** A limit of 0 has no share. */
    private static Value share(CellLine line, Value noPeak) {
        if (line.hasShare()) {
            return new Share(line.peak().getAsLong(), line.cell().limit());
        } else if (line.peak().isEmpty()) {
            return noPeak;
        }
        return line.active() ? new NotApplicable() : new Missing();
    }
}
