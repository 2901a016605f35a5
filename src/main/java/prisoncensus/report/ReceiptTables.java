package prisoncensus.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import prisoncensus.checks.Judgement;
import prisoncensus.checks.night.LogStatus;
import prisoncensus.checks.night.Message;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.LogTally;
import prisoncensus.logbook.TextEncoding;
import prisoncensus.report.Table.Column;
import prisoncensus.report.Table.Field;
import prisoncensus.report.Table.Mark;
import prisoncensus.report.Table.Row;
import prisoncensus.report.Value.Coded;
import prisoncensus.report.Value.Missing;
import prisoncensus.report.Value.Moment;
import prisoncensus.report.Value.NotApplicable;
import prisoncensus.report.Value.Text;
import prisoncensus.report.Value.Whole;

/** What was received: the logs of the night, the files that were read, and what is to be said of them. */
final class ReceiptTables {
    private static final int COLUMNS = 11;
    private static final int FIRST_OF_THE_FILE = 6;

    private final ReportHeading heading;
    private final Texts texts;
    private final Judgement judgement;

    ReceiptTables(ReportHeading heading, Texts texts, Judgement judgement) {
        this.heading = heading;
        this.texts = texts;
        this.judgement = judgement;
    }

    /** One row for each log: what became of it, and the file that was read. */
    Table all() {
        return new Table(
                texts.say("section.logs"),
                List.of(
                        texts.column("log", 14),
                        texts.column("state", 40),
                        texts.column("read", 9),
                        texts.column("accepted", 9),
                        texts.column("rejected", 9),
                        texts.column("repeated", 9),
                        texts.column("file", 26),
                        new Column(Field.of("sha256"), texts.say("column.sha256"), 66, Mark.CODE),
                        texts.column("bytes", 12),
                        texts.column("encoding", 14),
                        texts.column("receivedAt", 28)),
                Arrays.stream(LogKind.values()).map(this::log).toList());
    }

    /** What became of each log. */
    Table logs(Table all) {
        return all.columns(texts.say("section.logs"), 0, FIRST_OF_THE_FILE);
    }

    /** The files that were read. */
    Table inputs(Table all) {
        List<Row> read = all.rows().stream()
                .filter(row -> row.values().get(FIRST_OF_THE_FILE) instanceof Text)
                .toList();
        return new Table(all.name(), all.columns(), read)
                .columns(
                        texts.say("section.inputs"),
                        FIRST_OF_THE_FILE,
                        all.columns().size());
    }

    private Row log(LogKind kind) {
        LogStatus receipt = judgement.facts().receipt(kind);
        List<Value> values =
                new ArrayList<>(List.of(Coded.of(kind.word(), Words.of("log." + kind, texts)), state(kind, receipt)));
        if (receipt instanceof LogStatus.Received received) {
            values.addAll(tally(received.tally()));
            values.addAll(file(received));
        } else {
            Value none = judgement.facts().isNotKept(kind) ? new NotApplicable() : new Missing();
            values.addAll(Collections.nCopies(COLUMNS - 2, none));
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

    private Coded state(LogKind kind, LogStatus receipt) {
        if (judgement.facts().isNotKept(kind)) {
            return state("notKept", Message.of("log.notKept"));
        }
        if (receipt instanceof LogStatus.NotReceived missing) {
            return missing.refusal()
                    .map(refusal -> state("refused", Message.of("log.refused").with("fault", Phrases.of(refusal))))
                    .orElseGet(() -> state("notReceived", Message.of("log.notReceived")));
        }
        return state("received", Message.of("log.received"));
    }

    private Coded state(String code, Message words) {
        return Coded.of(code, Words.of(words, texts));
    }

    private List<Value> file(LogStatus.Received received) {
        LogTally tally = received.tally();
        return List.of(
                new Text(tally.file().path()),
                new Text(tally.file().sha256()),
                new Whole(tally.file().bytes()),
                new Text(tally.encoding().label()),
                new Moment(received.receivedAt(), texts.instant(received.receivedAt(), heading.zone())));
    }

    List<Message> remarks() {
        List<Message> remarks = new ArrayList<>();
        received().map(LogStatus.Received::tally).forEach(tally -> {
            if (tally.encoding() == TextEncoding.WINDOWS_1252) {
                remarks.add(
                        Message.of("log.windows1252").with("file", tally.file().name()));
            }
            if (!tally.unknownColumns().isEmpty()) {
                remarks.add(Message.of("log.unknownColumns")
                        .with("file", tally.file().name())
                        .with("columns", tally.unknownColumns()));
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
