package prisoncensus.report;

import java.util.List;
import prisoncensus.checks.Judgement;
import prisoncensus.checks.SectorLine;
import prisoncensus.checks.night.Message;
import prisoncensus.report.Table.Column;
import prisoncensus.report.Table.Field;
import prisoncensus.report.Table.Row;

/** One row for each sector: people against limit at the census count. */
final class SectorsTable {
    private SectorsTable() {}

    static Table of(Judgement judgement, Texts texts) {
        return new Table(
                texts.say(Message.of("section.sectors")
                        .with("time", judgement.limits().censusCount())),
                List.of(
                        texts.column("sector", 24),
                        texts.column("people", 10),
                        texts.column("limit", 10),
                        Column.of(Field.of("cellsMissing"), texts.say("figure.cellsMissing"), 12)),
                judgement.sectors().stream().map(SectorsTable::row).toList());
    }

    private static Row row(SectorLine line) {
        return new Row(
                List.of(
                        new Value.Text(line.sector()),
                        Value.numberOrMissing(line.people()),
                        Value.numberOrMissing(line.limit()),
                        Value.numberOrMissing(line.cellsMissing())),
                line.isOver());
    }
}
