package prisoncensus.report.json;

import java.math.BigDecimal;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import prisoncensus.checks.night.Message;
import prisoncensus.logbook.Meal;
import prisoncensus.logbook.Refusal;
import prisoncensus.logbook.SpelledText;
import prisoncensus.report.Phrases;
import prisoncensus.report.Texts;
import prisoncensus.report.Words;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Words as an object of key, arguments by name, and text; so are words among the arguments. */
record JsonWords(Texts texts) {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    ObjectNode of(Words words) {
        return of(words.message(), words.text());
    }

    ArrayNode of(Collection<Words> all) {
        ArrayNode nodes = NODES.arrayNode();
        all.forEach(words -> nodes.add(of(words)));
        return nodes;
    }

    ObjectNode of(String key) {
        return of(Message.of(key));
    }

    private ObjectNode of(Message message) {
        return of(message, texts.say(message));
    }

    private ObjectNode of(Message message, String text) {
        ObjectNode words = NODES.objectNode().put("key", message.key());
        ObjectNode arguments = words.putObject("arguments");
        new TreeMap<>(message.values()).forEach((name, value) -> arguments.set(name, argument(value)));
        return words.put("text", text);
    }

    private JsonNode argument(Object value) {
        if (value instanceof Message part) {
            return of(part);
        } else if (value instanceof Refusal refusal) {
            return of(Phrases.of(refusal));
        } else if (value instanceof List<?> list) {
            ArrayNode items = NODES.arrayNode();
            list.forEach(item -> items.add(argument(item)));
            return items;
        } else if (value instanceof Integer || value instanceof Long) {
            return NODES.numberNode(((Number) value).longValue());
        } else if (value instanceof BigDecimal decimal) {
            return NODES.numberNode(decimal);
        } else if (value instanceof ZonedDateTime moment) {
            return NODES.stringNode(moment.toOffsetDateTime().toString());
        } else if (value instanceof Meal meal) {
            return NODES.stringNode(meal.name().toLowerCase(Locale.ROOT));
        }
        return NODES.stringNode(SpelledText.line(value.toString()));
    }
}
