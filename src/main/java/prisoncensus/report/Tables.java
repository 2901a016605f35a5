package prisoncensus.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import prisoncensus.checks.CellLine;
import prisoncensus.checks.Finding;
import prisoncensus.checks.Judgement;
import prisoncensus.checks.LimitInForce;
import prisoncensus.checks.Message;
import prisoncensus.checks.Outcome;
import prisoncensus.checks.Receipt;
import prisoncensus.checks.Result;
import prisoncensus.checks.Severity;
import prisoncensus.checks.Unjudged;
import prisoncensus.logbook.CellKind;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.LogTally;
import prisoncensus.logbook.TextEncoding;
import prisoncensus.report.Table.Column;
import prisoncensus.report.Table.Mark;
import prisoncensus.report.Table.Row;
import prisoncensus.report.Value.Day;
import prisoncensus.report.Value.Missing;
import prisoncensus.report.Value.NotApplicable;
import prisoncensus.report.Value.Percent;
import prisoncensus.report.Value.Text;
import prisoncensus.report.Value.Whole;

/** Lays the judgement of a night out in tables, in words of the report's language. */
final class Tables {
    private final Heading heading;
    private final Texts texts;
    private final Judgement judgement;

    Tables(Heading heading, Texts texts, Judgement judgement) {
        this.heading = heading;
        this.texts = texts;
        this.judgement = judgement;
    }

    Table findings(List<Finding> findings) {
        return new Table(
                texts.say("section.findings"),
                List.of(
                        column("severity", 10),
                        column("check", 20),
                        column("subjectKind", 10),
                        column("subject", 18),
                        column("sector", 14),
                        column("since", 12),
                        column("found", 8),
                        column("limit", 8),
                        column("message", 70),
                        column("sources", 40)),
                findings.stream().map(this::finding).toList());
    }

    private Row finding(Finding finding) {
        return new Row(
                List.of(
                        new Text(texts.say("severity." + finding.severity())),
                        new Text(NightReports.rule(finding, texts)),
                        new Text(texts.say("subject." + finding.subject().kind())),
                        new Text(finding.subject().name()),
                        finding.subject().sector().isEmpty()
                                ? new NotApplicable()
                                : new Text(finding.subject().sector()),
                        new Day(finding.since()),
                        Value.numberOrNone(finding.found()),
                        Value.numberOrNone(finding.limit()),
                        new Text(texts.say(finding.message())),
                        finding.sources().isEmpty()
                                ? new NotApplicable()
                                : new Text(NightReports.sources(finding, heading))),
                finding.severity() == Severity.BREACH);
    }

    Table cells() {
        Stream<Column> counts = judgement.limits().countTimes().stream().map(time -> Column.of(texts.time(time), 8));
        return new Table(
                texts.say("section.cells"),
                Stream.of(
                                Stream.of(
                                        column("sector", 14),
                                        column("cell", 18),
                                        column("kind", 10),
                                        column("limit", 8)),
                                counts,
                                Stream.of(column("peak", 8), new Column(texts.say("column.share"), 16, Mark.SHARE_BAR)))
                        .flatMap(columns -> columns)
                        .toList(),
                judgement.cells().stream().map(this::cell).toList());
    }

    private Row cell(CellLine line) {
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

    Table checks() {
        return new Table(
                texts.say("section.checks"),
                List.of(
                        column("check", 24),
                        column("severity", 10),
                        column("outcome", 14),
                        column("findings", 10),
                        column("judged", 10),
                        column("unjudged", 12),
                        column("why", 70),
                        column("ruleVersion", 9)),
                judgement.outcomes().stream().map(this::check).toList());
    }

    private Row check(Outcome outcome) {
        String why = outcome.unjudged().stream().map(this::why).collect(Collectors.joining("; "));
        return new Row(
                List.of(
                        new Text(outcome.rule().name() + " "
                                + texts.say("rule." + outcome.rule().name())),
                        new Text(texts.say("severity." + outcome.rule().severity())),
                        new Text(texts.say("result." + outcome.result())),
                        new Whole(outcome.findings().size()),
                        new Whole(outcome.judged()),
                        new Whole(outcome.unjudged().size()),
                        why.isEmpty() ? new NotApplicable() : new Text(why),
                        new Whole(outcome.rule().version())),
                outcome.result() == Result.FAIL && outcome.rule().severity() == Severity.BREACH);
    }

    private String why(Unjudged unjudged) {
        return texts.say(Message.of("part.unjudged")
                .with(
                        "subject",
                        texts.say("subject." + unjudged.subject().kind()) + " "
                                + unjudged.subject().name())
                .with("missing", unjudged.missing()));
    }

    Table logs() {
        return new Table(
                texts.say("section.logs"),
                List.of(
                        column("log", 14),
                        column("state", 40),
                        column("read", 9),
                        column("accepted", 9),
                        column("rejected", 9),
                        column("repeated", 9)),
                Arrays.stream(LogKind.values()).map(this::log).toList());
    }

    private Row log(LogKind kind) {
        Receipt receipt = judgement.facts().receipt(kind);
        List<Value> values = new ArrayList<>(List.of(new Text(texts.say("log." + kind)), new Text(state(receipt))));
        if (receipt instanceof Receipt.Received received) {
            values.addAll(tally(received.tally()));
        } else {
            values.addAll(List.of(new Missing(), new Missing(), new Missing(), new Missing()));
        }
        return new Row(values, receipt instanceof Receipt.NotReceived && kind.isNightly());
    }

    private static List<Value> tally(LogTally tally) {
        return List.of(
                new Whole(tally.read()),
                new Whole(tally.accepted()),
                new Whole(tally.rejected()),
                new Whole(tally.repeated()));
    }

    private String state(Receipt receipt) {
        if (receipt instanceof Receipt.NotReceived missing) {
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
                        column("file", 26),
                        new Column(texts.say("column.sha256"), 66, Mark.CODE),
                        column("bytes", 12),
                        column("encoding", 14),
                        column("receivedAt", 28)),
                received().map(this::input).toList());
    }

    private Row input(Receipt.Received received) {
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

    Table limits() {
        return new Table(
                texts.say("section.limits"),
                List.of(column("limitName", 26), column("value", 44), column("validFrom", 14), column("source", 40)),
                judgement.limits().all().stream().map(this::limit).toList());
    }

    private Row limit(LimitInForce limit) {
        Value from = limit.row().isPresent()
                ? new Day(limit.row().get().validity().from())
                : new Text(texts.say("limit.default"));
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

    List<String> remarksOnFiles() {
        List<String> remarks = new ArrayList<>();
        received().map(Receipt.Received::tally).forEach(tally -> {
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

    private Stream<Receipt.Received> received() {
        return Arrays.stream(LogKind.values())
                .map(judgement.facts()::receipt)
                .flatMap(
                        receipt -> receipt instanceof Receipt.Received received ? Stream.of(received) : Stream.empty());
    }

    private Column column(String key, int width) {
        return Column.of(texts.say("column." + key), width);
    }
}
