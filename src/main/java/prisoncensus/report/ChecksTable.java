package prisoncensus.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import prisoncensus.checks.Judgement;
import prisoncensus.checks.night.Message;
import prisoncensus.checks.night.NotEvaluable;
import prisoncensus.checks.night.Outcome;
import prisoncensus.checks.night.OutcomeState;
import prisoncensus.checks.night.Severity;
import prisoncensus.checks.night.SubjectKind;
import prisoncensus.report.Table.Row;
import prisoncensus.report.Value.NotApplicable;
import prisoncensus.report.Value.Text;
import prisoncensus.report.Value.Whole;

/** The outcome of every check, and what could not be judged. */
final class ChecksTable {
    private final Texts texts;
    private final Judgement judgement;

    ChecksTable(Texts texts, Judgement judgement) {
        this.texts = texts;
        this.judgement = judgement;
    }

    Table table() {
        return new Table(
                texts.say("section.checks"),
                List.of(
                        texts.column("check", 24),
                        texts.column("severity", 15),
                        texts.column("outcome", 14),
                        texts.column("findings", 10),
                        texts.column("judged", 10),
                        texts.column("unjudged", 12),
                        texts.column("why", 70),
                        texts.column("ruleVersion", 9)),
                judgement.outcomes().stream().map(this::row).toList());
    }

    private Row row(Outcome outcome) {
        String why = why(outcome.notEvaluable());
        return new Row(
                List.of(
                        new Text(outcome.rule().name() + " "
                                + texts.say("rule." + outcome.rule().name())),
                        new Text(texts.say("severity." + outcome.rule().severity())),
                        new Text(texts.say("result." + outcome.result())),
                        new Whole(outcome.findings().size()),
                        new Whole(outcome.judged()),
                        new Whole(outcome.notEvaluable().size()),
                        why.isEmpty() ? new NotApplicable() : new Text(why),
                        new Whole(outcome.rule().version())),
                outcome.result() == OutcomeState.FAIL && outcome.rule().severity() == Severity.BREACH);
    }

    /** Subjects of one kind that lack the same stand together. */
    private String why(List<NotEvaluable> unjudged) {
        Map<Lack, List<String>> alike = unjudged.stream()
                .collect(groupingBy(
                        Lack::of,
                        LinkedHashMap::new,
                        mapping(one -> NightReportBuilder.subject(one.subject(), texts), toList())));
        return alike.entrySet().stream()
                .map(entry -> why(entry.getKey(), entry.getValue()))
                .collect(joining("; "));
    }

    private String why(Lack lack, List<String> names) {
        if (lack.kind == SubjectKind.LOG && lack.missing.key().equals("missing.log")) {
            return texts.say(lack.missing);
        }
        return texts.say(Message.of("part.unjudged")
                .with("subject", subject(lack.kind, names))
                .with("missing", lack.missing));
    }

    private String subject(SubjectKind kind, List<String> names) {
        String all = String.join(", ", names);
        return kind == SubjectKind.FACILITY ? all : texts.say("subject." + kind) + " " + all;
    }

    private record Lack(SubjectKind kind, Message missing) {
        static Lack of(NotEvaluable unjudged) {
            return new Lack(unjudged.subject().kind(), unjudged.missing());
        }
    }
}
