package prisoncensus.report.json;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import prisoncensus.report.Value;
import prisoncensus.report.Words;
import tools.jackson.databind.JsonNode;

/** Figures and sentences, each as a text that is the same wherever it stands. */
final class ShownValues {
    private static final Set<String> NAMES = Set.of("id", "notApplicable", "meal", "activity");
    private static final Set<String> WORDS = Set.of("key", "arguments", "text");

    private final Set<String> all = new TreeSet<>();

    /** Every value and all words in a record and whatever it holds. */
    static Set<String> in(Record record) throws ReflectiveOperationException {
        var values = new ShownValues();
        values.addFrom(record);
        return values.all;
    }

    private void addFrom(Object holder) throws ReflectiveOperationException {
        if (holder instanceof Words words) {
            all.add(words.text());
        } else if (holder instanceof Value value) {
            addValue(value);
        } else if (holder instanceof Collection<?> items) {
            for (Object item : items) {
                addFrom(item);
            }
        } else if (holder instanceof Optional<?> some && some.isPresent()) {
            addFrom(some.get());
        } else if (holder instanceof Record record) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                component.getAccessor().setAccessible(true);
                addFrom(component.getAccessor().invoke(record));
            }
        }
    }

    private void addValue(Value value) throws ReflectiveOperationException {
        if (value instanceof Value.Whole whole) {
            all.add(Long.toString(whole.number()));
        } else if (value instanceof Value.Decimal decimal) {
            all.add(plain(decimal.number()));
        } else if (value instanceof Value.Share share) {
            all.add(plain(share.percent()));
        } else if (value instanceof Value.Day day) {
            all.add(day.date().toString());
        } else if (value instanceof Value.DateTime moment) {
            all.add(moment.at().toString());
        } else if (value instanceof Value.Moment moment) {
            all.add(JsonRow.text(moment.at()));
        } else if (value instanceof Value.Text text) {
            all.add(text.text());
        } else if (value instanceof Value.Several several) {
            all.addAll(several.codes());
        } else if (value instanceof Value.Said said) {
            addFrom(said.words());
        } else if (value instanceof Value.Coded coded) {
            addFrom(coded.words());
        } else if (value instanceof Value.Sentences several) {
            addFrom(several.sentences());
        }
    }

    /** Every value and all words that a JSON text shows: no keys, no codes that have words beside them, no arguments. */
    static Set<String> in(JsonNode node) {
        var values = new ShownValues();
        values.add(node);
        return values.all;
    }

    private void add(JsonNode node) {
        if (node.isObject() && Set.copyOf(node.propertyNames()).equals(WORDS)) {
            all.add(node.get("text").asString());
        } else if (node.isObject()) {
            node.properties().stream()
                    .filter(field -> !node.has(field.getKey() + "Words"))
                    .filter(field -> !NAMES.contains(field.getKey()))
                    .forEach(field -> add(field.getValue()));
        } else if (node.isArray()) {
            node.forEach(this::add);
        } else if (node.isNumber()) {
            all.add(plain(node.decimalValue()));
        } else if (node.isString()) {
            all.add(node.asString());
        }
    }

    static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
