package prisoncensus.report;

import java.util.Optional;
import prisoncensus.checks.FigureName;
import prisoncensus.checks.Judgement;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.Message;
import prisoncensus.logbook.LogKind;
import prisoncensus.report.Answer.Question;

/** Answers whether the count agrees with the roll. */
final class RollAnswer {
    private final Judgement judgement;
    private final OutcomeLookup outcomes;
    private final AnswerBuilder draft;

    RollAnswer(Texts texts, Judgement judgement) {
        this.judgement = judgement;
        this.outcomes = new OutcomeLookup(judgement);
        this.draft = new AnswerBuilder(Question.ROLL, texts);
    }

    /** Empty where the facility neither keeps movements.csv nor handed it in. */
    Optional<Answer> answer() {
        if (judgement.facts().isNotKept(LogKind.MOVEMENTS)) {
            return Optional.empty();
        } else if (!judgement.facts().received(LogKind.MOVEMENTS)) {
            draft.unknown(AnswerBuilder.notReceived(LogKind.MOVEMENTS, judgement));
            return Optional.of(draft.answer());
        }
        outcomes.findings(CheckId.H15).forEach(finding -> draft.breach(finding.message()));
        outcomes.findings(CheckId.H14).forEach(finding -> draft.breach(finding.message()));
        if (!outcomes.areAllJudged(CheckId.H15)) {
            draft.unknown(Message.of("answer.roll.lastUnknown"));
        } else if (!outcomes.areAllJudged(CheckId.H14)) {
            draft.unknown(Message.of("answer.roll.someUnknown"));
        }
        outcomes.findings(CheckId.H17).forEach(finding -> draft.unknown(finding.message()));
        if (draft.isEmpty()) {
            draft.inOrder(Message.of("answer.roll.agrees")
                    .with("roll", judgement.figures().number(FigureName.ROLL).orElseThrow()));
        }
        return Optional.of(draft.answer());
    }
}
