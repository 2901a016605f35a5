package prisoncensus.report;

import java.util.List;
import prisoncensus.checks.EpisodeLine;
import prisoncensus.checks.Finding;
import prisoncensus.checks.Judgement;
import prisoncensus.checks.LastSolitaryLog;
import prisoncensus.checks.Message;
import prisoncensus.checks.Rule;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LogKind;
import prisoncensus.report.Answer.Question;

/** Answers whether anyone is too long in solitary. */
final class SolitaryAnswer {
    private final Judgement judgement;
    private final Outcomes outcomes;
    private final AnswerDraft draft;

    SolitaryAnswer(Texts texts, Judgement judgement) {
        this.judgement = judgement;
        this.outcomes = new Outcomes(judgement);
        this.draft = new AnswerDraft(Question.SOLITARY, texts);
    }

    Answer answer() {
        if (judgement.facts().received(LogKind.SOLITARY)) {
            tooLong();
            shared();
            notJoined();
            inOrder();
        } else {
            draft.unknown(AnswerDraft.notReceived(LogKind.SOLITARY, judgement));
            LastSolitaryLog.of(judgement.facts())
                    .ifPresent(last -> draft.unknown(Message.of("answer.solitary.last")
                            .with("date", last.date())
                            .with("number", last.held().size())));
        }
        return draft.answer();
    }

    private void tooLong() {
        List<Finding> over = outcomes.findings(Rule.S01);
        if (over.size() == 1) {
            draft.breach(over.get(0).message());
        } else if (!over.isEmpty()) {
            draft.breach(Message.of("answer.solitary.several")
                    .with("number", over.size())
                    .with("limit", limit())
                    .with("longest", longest()));
        }
    }

    private void shared() {
        List<Finding> shared = outcomes.findings(Rule.S10);
        if (shared.size() == 1) {
            draft.breach(shared.get(0).message());
        } else if (!shared.isEmpty()) {
            draft.breach(Message.of("answer.solitary.shared").with("number", shared.size()));
        }
    }

    private void notJoined() {
        int unnamed = outcomes.subjectsFound(Rule.S12);
        if (unnamed > 0) {
            draft.unknown(Message.of(draft.isEmpty() ? "answer.solitary.unjoined.known" : "answer.solitary.unjoined")
                    .with("number", unnamed));
        }
    }

    private void inOrder() {
        if (draft.isEmpty()) {
            draft.inOrder(
                    judgement.solitary().isEmpty()
                            ? Message.of("none.solitary")
                            : Message.of("answer.solitary.none")
                                    .with("limit", limit())
                                    .with("longest", longest()));
        }
    }

    private Message limit() {
        return days(judgement.limits().number(LimitName.SOLITARY_MAX_DAYS));
    }

    private Message longest() {
        return days(
                judgement.solitary().stream().mapToInt(EpisodeLine::days).max().orElseThrow());
    }

    private static Message days(int days) {
        return days == 1 ? Message.of("part.day") : Message.of("part.days").with("number", days);
    }
}
