package prisoncensus.report;

import static java.util.stream.Collectors.groupingBy;
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
import prisoncensus.report.Value.Coded;
import prisoncensus.report.Value.NotApplicable;
import prisoncensus.report.Value.Sentences;
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
        List<Words> why = why(outcome.notEvaluable());
        return new Row(
                List.of(
                        Coded.of(
                                outcome.rule().name(),
                                Words.of(Phrases.rule(outcome.rule().name()), texts)),
                        Phrases.severity(outcome.rule().severity(), texts),
                        Coded.of(outcome.result().name(), Words.of("result." + outcome.result(), texts)),
                        new Whole(outcome.findings().size()),
                        new Whole(outcome.judged()),
                        new Whole(outcome.notEvaluable().size()),
                        why.isEmpty() ? new NotApplicable() : new Sentences(why, "; "),
                        new Whole(outcome.rule().version())),
                outcome.result() == OutcomeState.FAIL && outcome.rule().severity() == Severity.BREACH);
    }

    /** Subjects of one kind that lack the same stand together. */
    private List<Words> why(List<NotEvaluable> unjudged) {
        Map<Lack, List<Object>> alike = unjudged.stream()
                .collect(groupingBy(
                        Lack::of, LinkedHashMap::new, mapping(one -> Phrases.subject(one.subject()), toList())));
        return alike.entrySet().stream()
                .map(entry -> Words.of(why(entry.getKey(), entry.getValue()), texts))
                .toList();
    }

    private static Message why(Lack lack, List<Object> names) {
        if (lack.kind == SubjectKind.LOG && lack.missing.key().equals("missing.log")) {
            return lack.missing;
        }
        return Message.of("part.unjudged")
                .with("subject", subject(lack.kind, names))
                .with("missing", lack.missing);
    }

    private static Object subject(SubjectKind kind, List<Object> names) {
        return kind == SubjectKind.FACILITY
                ? names
                : Message.of("part.subjects")
                        .with("kind", Message.of("subject." + kind))
                        .with("names", names);
    }

    private record Lack(SubjectKind kind, Message missing) {
        static Lack of(NotEvaluable unjudged) {
            return new Lack(unjudged.subject().kind(), unjudged.missing());
        }
    }
}
