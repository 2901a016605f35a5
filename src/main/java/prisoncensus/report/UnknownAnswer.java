package prisoncensus.report;

import java.util.List;
import java.util.stream.Stream;
import prisoncensus.checks.Judgement;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.LogStatus;
import prisoncensus.checks.night.Message;
import prisoncensus.checks.night.MissingInput;
import prisoncensus.logbook.LogKind;
import prisoncensus.report.Answer.Question;

/** Answers the question of page 1: what do we not know? */
final class UnknownAnswer {
    private final Judgement judgement;
    private final OutcomeLookup outcomes;
    private final AnswerBuilder draft;

    UnknownAnswer(Texts texts, Judgement judgement) {
        this.judgement = judgement;
        this.outcomes = new OutcomeLookup(judgement);
        this.draft = new AnswerBuilder(Question.UNKNOWN, texts);
    }

    Answer answer() {
        missingLogs();
        number("answer.unknown.counts", outcomes.subjectsFound(CheckId.H01, CheckId.H08));
        number("answer.unknown.meals", outcomes.subjectsFound(CheckId.M01));
        number("answer.unknown.lines", rejectedLines());
        checks();
        if (draft.isEmpty()) {
            draft.inOrder(Message.of("answer.unknown.nothing"));
        }
        logsNotKept();
        return draft.answer();
    }

    private void missingLogs() {
        List<String> missing = Stream.concat(LogKind.NIGHTLY.stream(), Stream.of(LogKind.CELLS))
                .filter(log -> !judgement.facts().received(log))
                .filter(log -> !judgement.facts().isNotKept(log))
                .map(LogKind::fileName)
                .toList();
        if (!missing.isEmpty()) {
            draft.unknown(Message.of("answer.unknown.logs").with("files", missing));
        }
    }

    /** Nothing is wrong with that, but the reader should know that nobody can say. */
    private void logsNotKept() {
        List<String> notKept = LogKind.NIGHTLY.stream()
                .filter(judgement.facts()::isNotKept)
                .map(LogKind::fileName)
                .toList();
        if (!notKept.isEmpty()) {
            draft.inOrder(Message.of("answer.unknown.notKept").with("files", notKept));
        }
    }

    private void number(String key, int number) {
        if (number > 0) {
            draft.unknown(Message.of(key).with("number", number));
        }
    }

    private int rejectedLines() {
        return judgement.facts().receipts().values().stream()
                .mapToInt(receipt -> receipt instanceof LogStatus.Received received
                        ? received.tally().rejected()
                        : 0)
                .sum();
    }

    private void checks() {
        int open = (int) judgement.outcomes().stream()
                .filter(outcome -> outcome.notEvaluable().stream().anyMatch(one -> !MissingInput.isNotKept(one)))
                .count();
        if (open > 0) {
            draft.unknown(Message.of("answer.unknown.checks")
                    .with("number", open)
                    .with("all", (int) judgement.outcomes().stream()
                            .filter(outcome -> outcome.notEvaluable().isEmpty()
                                    || outcome.notEvaluable().stream().anyMatch(one -> !MissingInput.isNotKept(one)))
                            .count()));
        }
    }
}
