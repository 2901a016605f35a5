package prisoncensus.report;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import prisoncensus.checks.RevisionResults.ReportedFinding;
import prisoncensus.checks.night.FindingKey;
import prisoncensus.checks.night.Message;
import prisoncensus.checks.night.SubjectKind;
import prisoncensus.report.Table.Row;
import prisoncensus.report.Value.Text;

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
                inWords().stream().map(ChangesTable::row).toList());
    }

    private static Row row(RevisionChanges.InWords change) {
        return new Row(
                List.of(
                        new Text(change.what()),
                        new Text(change.before()),
                        new Text(change.now()),
                        new Text(change.why())),
                false);
    }

    List<RevisionChanges.InWords> inWords() {
        return revised.changes().stream().map(this::inWords).toList();
    }

    private RevisionChanges.InWords inWords(Change change) {
        if (change instanceof Change.OfFigure figure) {
            String label = texts.say("figure." + figure.name());
            return inWords(label, figure(texts, figure.before()), figure(texts, figure.now()), change);
        } else if (change instanceof Change.OfOutcome outcome) {
            String before = texts.say("result." + outcome.before());
            return inWords(rule(outcome.rule()), before, texts.say("result." + outcome.now()), change);
        }
        var finding = (Change.OfFinding) change;
        return inWords(subject(finding.key()), said(finding.before()), said(finding.now()), change);
    }

    private RevisionChanges.InWords inWords(String what, String before, String now, Change change) {
        String why = change.why().stream().map(texts::say).collect(Collectors.joining(" "));
        return new RevisionChanges.InWords(what, before, now, why);
    }

    private String rule(String id) {
        return id + " " + texts.say("rule." + id);
    }

    private String subject(FindingKey key) {
        return key.kind() == SubjectKind.FACILITY
                ? rule(key.rule())
                : texts.say(Message.of("change.subject")
                        .with("rule", rule(key.rule()))
                        .with("subject", key.subject()));
    }

    /** A figure as it is shown; {@code [x]} if it is missing. */
    static String figure(Texts texts, Optional<String> figure) {
        return figure.map(value -> value.startsWith(AT_LEAST)
                        ? AT_LEAST + figure(texts, Optional.of(value.substring(AT_LEAST.length())))
                        : NUMBER.matcher(value).matches()
                                ? texts.number(Long.parseLong(value))
                                : value.equals("true") || value.equals("false") ? texts.say("change." + value) : value)
                .orElse("[x]");
    }

    private String said(Optional<ReportedFinding> finding) {
        return finding.map(said -> texts.say(Message.of("change.finding")
                        .with("message", said.message())
                        .with("since", said.since())))
                .orElseGet(() -> texts.say("change.noFinding"));
    }
}
