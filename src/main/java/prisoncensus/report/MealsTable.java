package prisoncensus.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import prisoncensus.checks.Judgement;
import prisoncensus.checks.MealLine;
import prisoncensus.checks.MealLine.AtMeal;
import prisoncensus.checks.night.Message;
import prisoncensus.logbook.Meal;
import prisoncensus.report.Table.Column;
import prisoncensus.report.Table.Field;
import prisoncensus.report.Table.Item;
import prisoncensus.report.Table.Row;

/** One row for each cell: at each meal the people to feed, the plates delivered, and how many plates over or under. */
final class MealsTable {
    private static final int WIDTH = 11;

    private MealsTable() {}

    static Table of(Judgement judgement, Texts texts) {
        List<Column> columns = new ArrayList<>(List.of(texts.column("sector", 14), texts.column("cell", 18)));
        for (Meal meal : Meal.values()) {
            columns.add(people(meal, texts));
            columns.add(plates(meal, texts));
            columns.add(column("column.mealDifference", "difference", meal, texts));
        }
        return new Table(
                texts.say("section.meals"),
                columns,
                judgement.meals().stream().map(MealsTable::row).toList());
    }

    static Column people(Meal meal, Texts texts) {
        return column("column.mealPeople", "people", meal, texts);
    }

    static Column plates(Meal meal, Texts texts) {
        return column("column.mealPlates", "plates", meal, texts);
    }

    private static Column column(String key, String name, Meal meal, Texts texts) {
        var field = Field.in(Item.of("meals", "meal", meal), name);
        return Column.of(field, texts.say(Message.of(key).with("meal", meal)), WIDTH);
    }

    private static Row row(MealLine line) {
        List<Value> values = new ArrayList<>();
        values.add(new Value.Text(line.cell().sector()));
        values.add(new Value.Text(line.cell().code()));
        for (AtMeal at : line.meals()) {
            values.add(number(at.people(), at.expected()));
            values.add(number(at.plates(), at.expected()));
            values.add(number(at.difference(), at.expected()));
        }
        return new Row(values, line.isBreach());
    }

    /** What is not there is missing where somebody was to be fed; else it cannot apply. */
    static Value number(OptionalLong number, boolean expected) {
        return expected ? Value.numberOrMissing(number) : Value.numberOrNone(number);
    }
}
