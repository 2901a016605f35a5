package prisoncensus.report;

import java.util.List;
import prisoncensus.checks.EpisodeLine;
import prisoncensus.checks.Judgement;
import prisoncensus.checks.LastSolitaryLog;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.Finding;
import prisoncensus.checks.night.Message;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LogKind;
import prisoncensus.report.Answer.Question;

/** Answers whether anyone is too long in solitary. */
final class SolitaryAnswer {
    private final Judgement judgement;
    private final OutcomeLookup outcomes;
    private final AnswerBuilder draft;
    private final boolean isNaming;

    private SolitaryAnswer(Texts texts, Judgement judgement, boolean isNaming) {
        this.judgement = judgement;
        this.outcomes = new OutcomeLookup(judgement);
        this.draft = new AnswerBuilder(Question.SOLITARY, texts);
        this.isNaming = isNaming;
    }

    /** One that names the person if it is about a single one. */
    static SolitaryAnswer naming(Texts texts, Judgement judgement) {
        return new SolitaryAnswer(texts, judgement, true);
    }

    /** One that names neither persons nor placements. */
    static SolitaryAnswer withoutNames(Texts texts, Judgement judgement) {
        return new SolitaryAnswer(texts, judgement, false);
    }

    Answer answer() {
        if (judgement.facts().received(LogKind.SOLITARY)) {
            tooLong();
            shared();
            notJoined();
            rejected();
            inOrder();
        } else {
            draft.unknown(AnswerBuilder.notReceived(LogKind.SOLITARY, judgement));
            LastSolitaryLog.of(judgement.facts())
                    .ifPresent(last -> draft.unknown(Message.of("answer.solitary.last")
                            .with("date", last.date())
                            .with("number", last.held().size())));
        }
        return draft.answer();
    }

    private void tooLong() {
        List<Finding> over = outcomes.findings(CheckId.S01);
        if (over.size() == 1) {
            draft.breach(isNaming ? over.get(0).message() : tooLong(over.get(0)));
        } else if (!over.isEmpty()) {
            draft.breach(Message.of("answer.solitary.several")
                    .with("number", over.size())
                    .with("limit", limit())
                    .with("longest", longest()));
        }
    }

    private Message tooLong(Finding over) {
        return Message.of("answer.solitary.one")
                .with("limit", limit())
                .with("days", days(over.found().orElseThrow()));
    }

    private void shared() {
        List<Finding> shared = outcomes.findings(CheckId.S10);
        if (shared.size() == 1) {
            draft.breach(isNaming ? shared.get(0).message() : shared(shared.get(0)));
        } else if (!shared.isEmpty()) {
            draft.breach(Message.of("answer.solitary.shared").with("number", shared.size()));
        }
    }

    private static Message shared(Finding shared) {
        return Message.of("answer.solitary.shared.one")
                .with("cell", shared.subject().name());
    }

    private void notJoined() {
        int unnamed = outcomes.subjectsFound(CheckId.S12);
        if (unnamed > 0) {
            draft.unknown(Message.of(draft.isEmpty() ? "answer.solitary.unjoined.known" : "answer.solitary.unjoined")
                    .with("number", unnamed));
        }
    }

    private void rejected() {
        int lines = outcomes.rejected(LogKind.SOLITARY);
        if (lines > 0) {
            draft.unknown(Message.of(draft.isEmpty() ? "answer.solitary.rejected.known" : "answer.solitary.rejected")
                    .with("number", lines)
                    .with("limit", limit()));
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

    private static Message days(long days) {
        return days == 1 ? Message.of("part.day") : Message.of("part.days").with("number", days);
    }
}
