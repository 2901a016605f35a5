package prisoncensus.report;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import prisoncensus.checks.RevisionResults.ReportedFinding;
import prisoncensus.checks.RevisionResults.ReportedOutcome;
import prisoncensus.checks.night.FindingKey;
import prisoncensus.checks.night.Message;
import prisoncensus.checks.night.ReportedCensus;
import prisoncensus.checks.night.SubjectKind;
import prisoncensus.report.Table.Row;
import prisoncensus.report.Value.Coded;
import prisoncensus.report.Value.Said;
import prisoncensus.report.Value.Sentences;
import prisoncensus.report.Value.Worded;

/** What changed: one row for each figure, outcome and finding that differs from the earlier revision. */
final class ChangesTable {
    private static final String AT_LEAST = "≥";
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}");
    private final Texts texts;
    private final RevisionChanges revised;

    ChangesTable(Texts texts, RevisionChanges revised) {
        this.texts = texts;
        this.revised = revised;
    }

    Table table() {
        return new Table(
                texts.say("section.changes"),
                List.of(
                        texts.column("changed", 30),
                        texts.column("before", 44),
                        texts.column("now", 44),
                        texts.column("cause", 50)),
                revised.changes().stream().map(this::row).toList());
    }

    private Row row(Change change) {
        if (change instanceof Change.OfFigure figure) {
            Message name = Message.of("figure." + figure.name());
            return row(figure.name(), name, figure(figure.before()), figure(figure.now()), change);
        } else if (change instanceof Change.OfOutcome outcome) {
            Message before = Message.of("result." + outcome.before());
            Message now = Message.of("result." + outcome.now());
            return row(outcome.rule(), Phrases.rule(outcome.rule()), before, now, change);
        }
        if (change instanceof Change.OfJudged judged) {
            return row(
                    judged.rule(),
                    Phrases.rule(judged.rule()),
                    subjects(judged.before()),
                    subjects(judged.now()),
                    change);
        } else if (change instanceof Change.OfEarlierCensus census) {
            Message what = Message.of("change.earlierCensus").with("night", census.night());
            return row("census " + census.night(), what, people(census.before()), people(census.now()), change);
        }
        var finding = (Change.OfFinding) change;
        FindingKey key = finding.key();
        String code = key.rule() + " " + key.kind().word() + " " + key.subject();
        return row(code, subject(key), said(finding.before()), said(finding.now()), change);
    }

    private Row row(String code, Message what, Message before, Message now, Change change) {
        List<Words> why =
                change.why().stream().map(cause -> Words.of(cause, texts)).toList();
        return new Row(
                List.of(
                        Coded.of(code, Words.of(what, texts)),
                        new Said(Words.of(before, texts)),
                        new Said(Words.of(now, texts)),
                        new Sentences(why, " ")),
                false);
    }

    List<RevisionChanges.InWords> inWords() {
        return table().rows().stream().map(ChangesTable::inWords).toList();
    }

    private static RevisionChanges.InWords inWords(Row row) {
        List<String> texts =
                row.values().stream().map(value -> ((Worded) value).text()).toList();
        return new RevisionChanges.InWords(texts.get(0), texts.get(1), texts.get(2), texts.get(3));
    }

    private static Message subjects(ReportedOutcome outcome) {
        return Message.of("change.judged")
                .with("outcome", Message.of("result." + outcome.result()))
                .with("judged", outcome.judged())
                .with("unjudged", outcome.notEvaluable());
    }

    private static Message people(Optional<ReportedCensus> census) {
        return census.map(reported -> figure(number(reported))).orElseGet(() -> Message.of("change.noReport"));
    }

    private static Optional<String> number(ReportedCensus census) {
        String sign = census.complete() ? "" : AT_LEAST;
        return census.total().stream().mapToObj(total -> sign + total).findFirst();
    }

    private static Message subject(FindingKey key) {
        return key.kind() == SubjectKind.FACILITY
                ? Phrases.rule(key.rule())
                : Message.of("change.subject")
                        .with("rule", Phrases.rule(key.rule()))
                        .with("subject", key.subject());
    }

    /** A figure as it is shown; {@code [x]} if it is missing. */
    static Message figure(Optional<String> figure) {
        return figure.map(ChangesTable::figure).orElseGet(() -> Message.of("change.missing"));
    }

    private static Message figure(String value) {
        if (value.startsWith(AT_LEAST)) {
            return Message.of("change.atLeast").with("figure", figure(value.substring(AT_LEAST.length())));
        } else if (NUMBER.matcher(value).matches()) {
            return Message.of("change.number").with("number", Long.parseLong(value));
        } else if (value.equals("true") || value.equals("false")) {
            return Message.of("change." + value);
        }
        return Message.of("change.value").with("value", value);
    }

    private static Message said(Optional<ReportedFinding> finding) {
        return finding.map(said -> Message.of("change.finding")
                        .with("message", said.message())
                        .with("since", said.since()))
                .orElseGet(() -> Message.of("change.noFinding"));
    }
}
