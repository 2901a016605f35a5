package prisoncensus.report;

import java.util.List;
import java.util.OptionalLong;
import prisoncensus.checks.Judgement;
import prisoncensus.checks.RollLine;
import prisoncensus.report.Table.Row;

/** One row for each count of the roll, the opening first: total, who came and left since, roll, difference. */
final class RollTable {
    private RollTable() {}

    static Table of(Judgement judgement, Texts texts) {
        return new Table(
                texts.say("section.roll"),
                List.of(
                        texts.column("count", 18),
                        texts.column("countState", 34),
                        texts.column("total", 10),
                        texts.column("movedIn", 12),
                        texts.column("movedOut", 12),
                        texts.column("roll", 10),
                        texts.column("rollDifference", 12)),
                judgement.roll().stream().map(line -> row(line, texts)).toList());
    }

    private static Row row(RollLine line, Texts texts) {
        boolean isOpening = line.state() == RollLine.State.OPENING;
        Value none = isOpening ? new Value.NotApplicable() : new Value.Missing();
        return new Row(
                List.of(
                        new Value.DateTime(line.at()),
                        Value.Coded.of(line.state(), Words.of("rollState." + line.state(), texts)),
                        Value.numberOrMissing(line.total()),
                        number(line.in(), none),
                        number(line.out(), none),
                        Value.numberOrMissing(line.roll()),
                        isOpening ? none : Value.numberOrMissing(difference(line))),
                line.differs());
    }

    private static Value number(OptionalLong number, Value none) {
        return number.isPresent() ? new Value.Whole(number.getAsLong()) : none;
    }

    private static OptionalLong difference(RollLine line) {
        return line.roll().isPresent() && line.total().isPresent()
                ? OptionalLong.of(line.total().getAsLong() - line.roll().getAsLong())
                : OptionalLong.empty();
    }
}
