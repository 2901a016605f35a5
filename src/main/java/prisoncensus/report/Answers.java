package prisoncensus.report;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import prisoncensus.checks.FigureName;
import prisoncensus.checks.Finding;
import prisoncensus.checks.Judgement;
import prisoncensus.checks.Message;
import prisoncensus.checks.Rule;
import prisoncensus.logbook.LogKind;
import prisoncensus.report.Answer.Question;

/** Answers the four questions that a report is opened with. What could not be judged is never passed off as in order. */
final class Answers {
    private final Texts texts;
    private final Judgement judgement;
    private final Outcomes outcomes;

    Answers(Texts texts, Judgement judgement) {
        this.texts = texts;
        this.judgement = judgement;
        this.outcomes = new Outcomes(judgement);
    }

    List<Answer> all() {
        return with(SolitaryAnswer.naming(texts, judgement));
    }

    /** The same answers in words that name no person and no placement, for what leaves the house. */
    List<Answer> withoutPersons() {
        return with(SolitaryAnswer.withoutNames(texts, judgement));
    }

    private List<Answer> with(SolitaryAnswer solitary) {
        return List.of(overLimit(), fed(), solitary.answer(), new UnknownAnswer(texts, judgement).answer());
    }

    private Answer overLimit() {
        var draft = new AnswerDraft(Question.OVER_LIMIT, texts);
        cellsOver(draft);
        outcomes.findings(Rule.H05).forEach(finding -> draft.breach(finding.message()));
        unjudged(draft, LogKind.HEADCOUNT, "answer.over.none", Rule.H02);
        OptionalInt capacity = judgement.limits().capacity();
        if (capacity.isPresent() && !outcomes.areAllJudged(Rule.H05) && !outcomes.found(Rule.H05)) {
            draft.unknown(Message.of("answer.over.capacityUnknown").with("capacity", capacity.getAsInt()));
        }
        return draft.answer();
    }

    private void cellsOver(AnswerDraft draft) {
        List<Finding> over = outcomes.findings(Rule.H02);
        over.stream().max(Comparator.comparingInt(Answers::excess)).ifPresent(worst -> {
            var message = Message.of(over.size() == 1 ? "answer.over.one" : "answer.over.several")
                    .with("cell", worst.subject().name())
                    .with("people", worst.found().orElseThrow())
                    .with("limit", worst.limit().orElseThrow());
            draft.breach(over.size() == 1 ? message : message.with("number", over.size()));
        });
    }

    private static int excess(Finding finding) {
        return finding.found().orElseThrow() - finding.limit().orElseThrow();
    }

    private Answer fed() {
        var draft = new AnswerDraft(Question.FED, texts);
        cells(draft, "answer.fed.nothing", Rule.M02);
        cells(draft, "answer.fed.short", Rule.M03);
        lacking(draft);
        cells(draft, "answer.fed.gap", Rule.M07);
        if (outcomes.found(Rule.M05)) {
            draft.breach(Message.of("answer.fed.diet"));
        }
        unjudged(draft, LogKind.MEALS, "answer.fed.all", Rule.M02, Rule.M03);
        return draft.answer();
    }

    private void cells(AnswerDraft draft, String key, Rule rule) {
        List<Finding> found = outcomes.findings(rule);
        if (found.size() == 1) {
            draft.breach(
                    Message.of(key + ".one").with("cell", found.get(0).subject().name()));
        } else if (!found.isEmpty()) {
            draft.breach(Message.of(key + ".several").with("number", found.size()));
        }
    }

    private void lacking(AnswerDraft draft) {
        OptionalInt plates = judgement.figures().number(FigureName.PLATES_SHORT);
        if (outcomes.found(Rule.M02, Rule.M03) && plates.isPresent()) {
            boolean all = outcomes.areAllJudged(Rule.M02, Rule.M03);
            draft.breach(Message.of(all ? "answer.fed.lacking" : "answer.fed.lackingAtLeast")
                    .with("plates", plates.getAsInt()));
        }
    }

    /** What stands behind an answer: everything, a part, or nothing. */
    private void unjudged(AnswerDraft draft, LogKind log, String inOrder, Rule... rules) {
        int cells = outcomes.cellsUnjudged(rules);
        if (!judgement.facts().received(log)) {
            draft.unknown(AnswerDraft.notReceived(log, judgement));
        } else if (cells > 0) {
            draft.unknown(Message.of(draft.isEmpty() ? inOrder + ".known" : "answer.notJudged")
                    .with("number", cells));
        } else if (outcomes.judged(rules[0]) == 0) {
            draft.unknown(Message.of("answer.noCells"));
        } else if (draft.isEmpty()) {
            draft.inOrder(Message.of(inOrder).with("number", outcomes.judged(rules[0])));
        }
    }
}
