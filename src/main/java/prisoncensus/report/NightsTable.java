package prisoncensus.report;

import java.util.List;
import prisoncensus.checks.night.ReportedCensus;
import prisoncensus.report.Table.Row;
import prisoncensus.report.Value.Day;
import prisoncensus.report.Value.Missing;
import prisoncensus.report.Value.Said;
import prisoncensus.report.Value.Text;

/** One row for each of the last nights, tonight last: its census, and whether everybody was counted. */
public final class NightsTable {
    private NightsTable() {}

    public static Table of(LastNights nights, Texts texts) {
        return new Table(
                texts.say("section.nights"),
                List.of(texts.column("night", 24), texts.column("census", 10), texts.column("complete", 12)),
                nights.nights().stream().map(night -> row(night, texts)).toList());
    }

    private static Row row(ReportedCensus night, Texts texts) {
        return new Row(
                List.of(new Day(night.date()), Value.numberOrMissing(night.total()), complete(night, texts)), false);
    }

    private static Value complete(ReportedCensus night, Texts texts) {
        if (night.total().isEmpty()) {
            return new Missing();
        }
        return night.complete() ? new Said(Words.of("night.complete", texts)) : new Text("[p]");
    }
}
