package prisoncensus.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import prisoncensus.checks.Judgement;
import prisoncensus.checks.OutLine;
import prisoncensus.logbook.Activity;
import prisoncensus.logbook.LimitName;
import prisoncensus.report.Table.Column;
import prisoncensus.report.Table.Field;
import prisoncensus.report.Table.Item;
import prisoncensus.report.Table.Row;

/** One row for each cell: its people, the minutes out by activity, what counts as time out, and the limit. */
final class OutTable {
    private static final int WIDTH = 11;

    private OutTable() {}

    static Table of(Judgement judgement, Texts texts) {
        int limit = judgement.limits().number(LimitName.OUT_MIN_MINUTES);
        return new Table(
                texts.say("section.out"),
                Stream.of(
                                Stream.of(
                                        texts.column("sector", 14),
                                        texts.column("cell", 18),
                                        texts.column("people", WIDTH)),
                                Arrays.stream(Activity.values())
                                        .map(activity ->
                                                Column.of(minutes(activity), texts.say("activity." + activity), WIDTH)),
                                Stream.of(texts.column("outMinutes", WIDTH), texts.column("limit", 8)))
                        .flatMap(columns -> columns)
                        .toList(),
                judgement.outside().stream().map(line -> row(line, limit)).toList());
    }

    private static Field minutes(Activity activity) {
        return Field.in(Item.of("activities", "activity", activity), "minutes");
    }

    private static Row row(OutLine line, int limit) {
        List<Value> values = new ArrayList<>();
        values.add(new Value.Text(line.cell().sector()));
        values.add(new Value.Text(line.cell().code()));
        values.add(Value.numberOrMissing(line.people()));
        for (Activity activity : Activity.values()) {
            Long minutes = line.minutes().get(activity);
            values.add(minutes == null ? new Value.Missing() : new Value.Whole(minutes));
        }
        values.add(Value.numberOrMissing(line.outMinutes()));
        values.add(new Value.Whole(limit));
        return new Row(values, line.isShort());
    }
}
