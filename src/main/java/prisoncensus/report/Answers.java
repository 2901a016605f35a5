package prisoncensus.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import prisoncensus.checks.FigureName;
import prisoncensus.checks.Judgement;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.Finding;
import prisoncensus.checks.night.Message;
import prisoncensus.logbook.LogKind;
import prisoncensus.report.Answer.Question;

/** Answers the questions that a report is opened with. What could not be judged is never passed off as in order. */
public final class Answers {
    private final Texts texts;
    private final Judgement judgement;
    private final OutcomeLookup outcomes;

    public Answers(Texts texts, Judgement judgement) {
        this.texts = texts;
        this.judgement = judgement;
        this.outcomes = new OutcomeLookup(judgement);
    }

    List<Answer> all() {
        return with(SolitaryAnswer.naming(texts, judgement));
    }

    /** The same answers in words that name no person and no placement, for letters. */
    public List<Answer> withoutPersons() {
        return with(SolitaryAnswer.withoutNames(texts, judgement));
    }

    private List<Answer> with(SolitaryAnswer solitary) {
        return Stream.of(
                        new RollAnswer(texts, judgement).answer(),
                        Optional.of(overLimit()),
                        Optional.of(fed()),
                        new OutAnswer(texts, judgement).answer(),
                        Optional.of(solitary.answer()),
                        Optional.of(new UnknownAnswer(texts, judgement).answer()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Answer overLimit() {
        var draft = new AnswerBuilder(Question.OVER_LIMIT, texts);
        cellsOver(draft);
        outcomes.findings(CheckId.H05).forEach(finding -> draft.breach(finding.message()));
        unjudged(draft, LogKind.HEADCOUNT, "answer.over.none", CheckId.H02);
        OptionalLong capacity = judgement.limits().capacity();
        if (capacity.isPresent() && !outcomes.areAllJudged(CheckId.H05) && !outcomes.found(CheckId.H05)) {
            draft.unknown(Message.of("answer.over.capacityUnknown").with("capacity", capacity.getAsLong()));
        }
        return draft.answer();
    }

    private void cellsOver(AnswerBuilder draft) {
        List<Finding> over = outcomes.findings(CheckId.H02);
        over.stream().max(Comparator.comparingLong(Answers::excess)).ifPresent(worst -> {
            var message = Message.of(over.size() == 1 ? "answer.over.one" : "answer.over.several")
                    .with("cell", worst.subject().name())
                    .with("people", worst.found().orElseThrow())
                    .with("limit", worst.limit().orElseThrow());
            draft.breach(over.size() == 1 ? message : message.with("number", over.size()));
        });
    }

    private static long excess(Finding finding) {
        return finding.found().orElseThrow() - finding.limit().orElseThrow();
    }

    private Answer fed() {
        var draft = new AnswerBuilder(Question.FED, texts);
        cells(draft, "answer.fed.nothing", CheckId.M02);
        cells(draft, "answer.fed.short", CheckId.M03);
        lacking(draft);
        cells(draft, "answer.fed.gap", CheckId.M07);
        if (outcomes.found(CheckId.M05)) {
            draft.breach(Message.of("answer.fed.diet"));
        }
        unjudged(draft, LogKind.MEALS, "answer.fed.all", CheckId.M02, CheckId.M03);
        return draft.answer();
    }

    private void cells(AnswerBuilder draft, String key, CheckId rule) {
        List<Finding> found = outcomes.findings(rule);
        if (found.size() == 1) {
            draft.breach(
                    Message.of(key + ".one").with("cell", found.get(0).subject().name()));
        } else if (!found.isEmpty()) {
            draft.breach(Message.of(key + ".several").with("number", found.size()));
        }
    }

    private void lacking(AnswerBuilder draft) {
        OptionalLong plates = judgement.figures().number(FigureName.PLATES_SHORT);
        if (outcomes.found(CheckId.M02, CheckId.M03) && plates.isPresent()) {
            boolean all = outcomes.areAllJudged(CheckId.M02, CheckId.M03);
            draft.breach(Message.of(all ? "answer.fed.lacking" : "answer.fed.lackingAtLeast")
                    .with("plates", plates.getAsLong()));
        }
    }

    /** What stands behind an answer: everything, a part, or nothing. */
    private void unjudged(AnswerBuilder draft, LogKind log, String inOrder, CheckId... rules) {
        int cells = outcomes.cellsUnjudged(rules);
        if (!judgement.facts().received(log)) {
            draft.unknown(AnswerBuilder.notReceived(log, judgement));
        } else if (cells > 0) {
            draft.unknown(Message.of(draft.isEmpty() ? inOrder + ".known" : "answer.notJudged")
                    .with("number", cells));
        } else if (!outcomes.logsOpen(rules).isEmpty()) {
            draft.unknown(Message.of("answer.rejected").with("files", outcomes.logsOpen(rules)));
        } else if (outcomes.judged(rules[0]) == 0) {
            draft.unknown(Message.of("answer.noCells"));
        } else if (draft.isEmpty()) {
            draft.inOrder(Message.of(inOrder).with("number", outcomes.judged(rules[0])));
        }
    }
}
