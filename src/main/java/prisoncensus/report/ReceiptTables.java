package prisoncensus.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import prisoncensus.checks.Judgement;
import prisoncensus.checks.night.LogStatus;
import prisoncensus.checks.night.Message;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.LogTally;
import prisoncensus.logbook.TextEncoding;
import prisoncensus.report.Table.Column;
import prisoncensus.report.Table.Mark;
import prisoncensus.report.Table.Row;
import prisoncensus.report.Value.Missing;
import prisoncensus.report.Value.NotApplicable;
import prisoncensus.report.Value.Text;
import prisoncensus.report.Value.Whole;

/** What was received: the logs of the night, the files that were read, and what is to be said of them. */
final class ReceiptTables {
    private final ReportHeading heading;
    private final Texts texts;
    private final Judgement judgement;

    ReceiptTables(ReportHeading heading, Texts texts, Judgement judgement) {
        this.heading = heading;
        this.texts = texts;
        this.judgement = judgement;
    }

    Table logs() {
        return new Table(
                texts.say("section.logs"),
                List.of(
                        texts.column("log", 14),
                        texts.column("state", 40),
                        texts.column("read", 9),
                        texts.column("accepted", 9),
                        texts.column("rejected", 9),
                        texts.column("repeated", 9)),
                Arrays.stream(LogKind.values()).map(this::log).toList());
    }

    private Row log(LogKind kind) {
        LogStatus receipt = judgement.facts().receipt(kind);
        List<Value> values =
                new ArrayList<>(List.of(new Text(texts.say("log." + kind)), new Text(state(kind, receipt))));
        if (receipt instanceof LogStatus.Received received) {
            values.addAll(tally(received.tally()));
        } else {
            Value none = judgement.facts().isNotKept(kind) ? new NotApplicable() : new Missing();
            values.addAll(List.of(none, none, none, none));
        }
        boolean isLacking = receipt instanceof LogStatus.NotReceived && kind.isNightly();
        return new Row(values, isLacking && !judgement.facts().isNotKept(kind));
    }

    private static List<Value> tally(LogTally tally) {
        return List.of(
                new Whole(tally.read()),
                new Whole(tally.accepted()),
                new Whole(tally.rejected()),
                new Whole(tally.repeated()));
    }

    private String state(LogKind kind, LogStatus receipt) {
        if (judgement.facts().isNotKept(kind)) {
            return texts.say("log.notKept");
        }
        if (receipt instanceof LogStatus.NotReceived missing) {
            return missing.refusal()
                    .map(refusal -> texts.say(Message.of("log.refused").with("fault", refusal)))
                    .orElseGet(() -> texts.say("log.notReceived"));
        }
        return texts.say("log.received");
    }

    Table inputs() {
        return new Table(
                texts.say("section.inputs"),
                List.of(
                        texts.column("file", 26),
                        new Column(texts.say("column.sha256"), 66, Mark.CODE),
                        texts.column("bytes", 12),
                        texts.column("encoding", 14),
                        texts.column("receivedAt", 28)),
                received().map(this::input).toList());
    }

    private Row input(LogStatus.Received received) {
        LogTally tally = received.tally();
        return new Row(
                List.of(
                        new Text(tally.file().path()),
                        new Text(tally.file().sha256()),
                        new Whole(tally.file().bytes()),
                        new Text(tally.encoding().label()),
                        new Text(texts.instant(received.receivedAt(), heading.zone()))),
                false);
    }

    List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        received().map(LogStatus.Received::tally).forEach(tally -> {
            if (tally.encoding() == TextEncoding.WINDOWS_1252) {
                remarks.add(texts.say(
                        Message.of("log.windows1252").with("file", tally.file().name())));
            }
            if (!tally.unknownColumns().isEmpty()) {
                remarks.add(texts.say(Message.of("log.unknownColumns")
                        .with("file", tally.file().name())
                        .with("columns", tally.unknownColumns())));
            }
        });
        return remarks;
    }

    private Stream<LogStatus.Received> received() {
        return Arrays.stream(LogKind.values())
                .map(judgement.facts()::receipt)
                .flatMap(receipt ->
                        receipt instanceof LogStatus.Received received ? Stream.of(received) : Stream.empty());
    }
}
