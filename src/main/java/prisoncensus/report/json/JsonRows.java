package prisoncensus.report.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import prisoncensus.report.Table;
import prisoncensus.report.Table.Column;
import prisoncensus.report.Table.Item;
import prisoncensus.report.Value;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The rows of a table: an object each, its fields in the order of the columns, fields of an item in a list of the row. */
record JsonRows(JsonWords words) {
    ArrayNode of(Table table) {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        table.rows().forEach(row -> rows.add(of(table.columns(), row)));
        return rows;
    }

    ObjectNode of(List<Column> columns, Table.Row content) {
        var row = new JsonRow(words);
        Map<Item, JsonRow> items = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            Table.Field field = columns.get(i).field();
            Value value = content.values().get(i);
            field.item()
                    .map(item -> items.computeIfAbsent(item, this::begun))
                    .orElse(row)
                    .put(field.name(), value);
            field.item().ifPresent(item -> row.node().withArray(item.list()));
        }
        items.forEach((item, fields) -> row.node().withArray(item.list()).add(fields.done()));
        row.node().put("alert", content.alert());
        return row.done();
    }

    private JsonRow begun(Item item) {
        var row = new JsonRow(words);
        row.node().put(item.key(), item.value());
        return row;
    }
}
