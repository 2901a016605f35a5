package prisoncensus.report;

import java.util.List;
import java.util.Optional;
import prisoncensus.checks.Judgement;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.Finding;
import prisoncensus.checks.night.Message;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LogKind;
import prisoncensus.report.Answer.Question;

/** Answers whether everyone got their time out of the cell. */
final class OutAnswer {
    private final Judgement judgement;
    private final OutcomeLookup outcomes;
    private final AnswerBuilder draft;

    OutAnswer(Texts texts, Judgement judgement) {
        this.judgement = judgement;
        this.outcomes = new OutcomeLookup(judgement);
        this.draft = new AnswerBuilder(Question.OUT, texts);
    }

    /** Empty where the facility neither keeps outside.csv nor handed it in. */
    Optional<Answer> answer() {
        if (judgement.facts().isNotKept(LogKind.OUTSIDE)) {
            return Optional.empty();
        } else if (!judgement.facts().received(LogKind.OUTSIDE)) {
            draft.unknown(AnswerBuilder.notReceived(LogKind.OUTSIDE, judgement));
            return Optional.of(draft.answer());
        }
        tooShort();
        unrecorded();
        unjudged();
        return Optional.of(draft.answer());
    }

    private int limit() {
        return judgement.limits().number(LimitName.OUT_MIN_MINUTES);
    }

    private void tooShort() {
        List<Finding> found = outcomes.findings(CheckId.E02);
        if (found.size() == 1) {
            draft.breach(found.get(0).message());
        } else if (!found.isEmpty()) {
            draft.breach(
                    Message.of("answer.out.short").with("number", found.size()).with("limit", limit()));
        }
    }

    private void unrecorded() {
        int cells = outcomes.subjectsFound(CheckId.E01);
        if (cells > 0) {
            draft.unknown(Message.of("answer.out.unrecorded").with("number", cells));
        }
    }

    private void unjudged() {
        int cells = outcomes.cellsUnjudged(CheckId.E02) - outcomes.subjectsFound(CheckId.E01);
        if (cells > 0) {
            draft.unknown(Message.of(draft.isEmpty() ? "answer.out.all.known" : "answer.notJudged")
                    .with("number", cells)
                    .with("limit", limit()));
        } else if (!outcomes.logsOpen(CheckId.E02).isEmpty()) {
            draft.unknown(Message.of("answer.rejected").with("files", outcomes.logsOpen(CheckId.E02)));
        } else if (outcomes.judged(CheckId.E02) == 0 && draft.isEmpty()) {
            draft.unknown(Message.of("answer.noCells"));
        } else if (draft.isEmpty()) {
            draft.inOrder(Message.of("answer.out.all")
                    .with("number", outcomes.judged(CheckId.E02))
                    .with("limit", limit()));
        }
    }
}
