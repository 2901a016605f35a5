package prisoncensus.report;

import java.util.ArrayList;
import java.util.List;
import prisoncensus.checks.Judgement;
import prisoncensus.checks.night.LogStatus;
import prisoncensus.checks.night.Message;
import prisoncensus.logbook.LogKind;
import prisoncensus.report.Answer.Question;
import prisoncensus.report.Answer.State;

/** Collects the sentences of an answer. A breach outweighs what is not known, and that outweighs what is in order. */
final class AnswerBuilder {
    private final Question question;
    private final Texts texts;
    private final List<Words> sentences = new ArrayList<>();
    private State state = State.OK;

    AnswerBuilder(Question question, Texts texts) {
        this.question = question;
        this.texts = texts;
    }

    void breach(Message sentence) {
        state = State.BREACH;
        say(sentence);
    }

    void unknown(Message sentence) {
        state = state == State.BREACH ? State.BREACH : State.UNKNOWN;
        say(sentence);
    }

    void inOrder(Message sentence) {
        say(sentence);
    }

    private void say(Message sentence) {
        sentences.add(Words.of(sentence, texts));
    }

    boolean isEmpty() {
        return sentences.isEmpty();
    }

    Answer answer() {
        return new Answer(question, state, sentences);
    }

    /** That a log lacks, and whether it came and was refused. */
    static Message notReceived(LogKind log, Judgement judgement) {
        boolean refused = judgement.facts().receipt(log) instanceof LogStatus.NotReceived missing
                && missing.refusal().isPresent();
        return Message.of(refused ? "answer.refused" : "answer.notReceived").with("file", log.fileName());
    }
}
