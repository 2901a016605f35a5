package prisoncensus.report.json;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.List;
import prisoncensus.logbook.SpelledText;
import prisoncensus.report.Value;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An object of values by name. What is missing is null; so is what cannot apply, which is named besides. */
final class JsonRow {
    private static final DateTimeFormatter MILLISECONDS =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    private final ObjectNode node = JsonNodeFactory.instance.objectNode();
    private final List<String> notApplicable = new ArrayList<>();
    private final JsonWords words;

    JsonRow(JsonWords words) {
        this.words = words;
    }

    static String text(Instant instant) {
        return MILLISECONDS.format(instant);
    }

    ObjectNode node() {
        return node;
    }

    void put(String name, Value value) {
        if (value instanceof Value.Whole whole) {
            node.put(name, whole.number());
        } else if (value instanceof Value.Decimal decimal) {
            node.put(name, decimal.number());
        } else if (value instanceof Value.Share share) {
            node.put(name, share.percent());
        } else if (value instanceof Value.Day day) {
            node.put(name, day.date().toString());
        } else if (value instanceof Value.DateTime moment) {
            node.put(name, moment.at().toString());
        } else if (value instanceof Value.Worded worded) {
            put(name, worded);
        } else {
            node.putNull(name);
            if (value instanceof Value.NotApplicable) {
                notApplicable.add(name);
            }
        }
    }

    private void put(String name, Value.Worded value) {
        if (value instanceof Value.Said said) {
            node.set(name, words.of(said.words()));
        } else if (value instanceof Value.Sentences sentences) {
            node.set(name, words.of(sentences.sentences()));
        } else if (value instanceof Value.Several several) {
            ArrayNode codes = node.putArray(name);
            several.codes().forEach(code -> codes.add(SpelledText.of(code)));
        } else if (value instanceof Value.Moment moment) {
            node.put(name, text(moment.at()));
        } else if (value instanceof Value.Coded coded) {
            coded.code().ifPresentOrElse(code -> node.put(name, SpelledText.of(code)), () -> node.putNull(name));
            node.set(name + "Words", words.of(coded.words()));
        } else {
            node.put(name, SpelledText.of(value.text()));
        }
    }

    /** Says at the end what cannot apply. */
    ObjectNode done() {
        if (!notApplicable.isEmpty()) {
            ArrayNode names = node.putArray("notApplicable");
            notApplicable.forEach(names::add);
        }
        return node;
    }
}
