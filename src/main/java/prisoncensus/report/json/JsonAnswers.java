package prisoncensus.report.json;

import prisoncensus.report.Answer;
import prisoncensus.report.KeyFigure;
import prisoncensus.report.NightReport;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What page 1 begins with: the questions with their answers, and the figures. */
record JsonAnswers(NightReport report, JsonWords words) {
    ArrayNode questions() {
        ArrayNode questions = JsonNodeFactory.instance.arrayNode();
        report.answers().forEach(answer -> questions.add(question(answer)));
        return questions;
    }

    private ObjectNode question(Answer answer) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("id", id(answer.question()));
        node.set("question", words.of("question." + answer.question()));
        node.put("state", state(answer.state()));
        node.set("stateWords", words.of("answer." + answer.state()));
        node.set("words", words.of(answer.sentences()));
        return node;
    }

    private static String id(Answer.Question question) {
        return switch (question) {
            case ROLL -> "roll";
            case OVER_LIMIT -> "overLimit";
            case FED -> "fed";
            case OUT -> "out";
            case SOLITARY -> "solitary";
            case UNKNOWN -> "unknown";
        };
    }

    private static String state(Answer.State state) {
        return switch (state) {
            case OK -> "good";
            case BREACH -> "bad";
            case UNKNOWN -> "unknown";
        };
    }

    ArrayNode figures() {
        ArrayNode figures = JsonNodeFactory.instance.arrayNode();
        report.keyFigures().forEach(figure -> figures.add(figure(figure)));
        return figures;
    }

    private ObjectNode figure(KeyFigure figure) {
        var row = new JsonRow(words);
        row.node().put("id", figure.name());
        row.node().set("label", words.of(figure.label()));
        row.put("value", figure.value());
        row.node().put("atLeast", figure.isAtLeast()).put("changed", figure.isChanged());
        row.node().set("note", words.of(figure.note()));
        row.node().put("alert", figure.alert());
        return row.done();
    }
}
