package prisoncensus.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Predicate;
import prisoncensus.checks.Judgement;
import prisoncensus.checks.MealLine;
import prisoncensus.checks.MealLine.AtMeal;
import prisoncensus.logbook.Meal;
import prisoncensus.report.Table.Column;
import prisoncensus.report.Table.Row;

/** One row for each sector: people and plates at each meal, the cells with a number missing, and those with a finding. */
final class MealSectorsTable {
    private MealSectorsTable() {}

    static Table of(Judgement judgement, Texts texts) {
        List<Column> columns = new ArrayList<>(List.of(texts.column("sector", 16)));
        for (Meal meal : Meal.values()) {
            columns.add(MealsTable.people(meal, texts));
            columns.add(MealsTable.plates(meal, texts));
        }
        columns.add(texts.column("mealsIncomplete", 12));
        columns.add(texts.column("mealsExceptions", 12));
        Map<String, List<MealLine>> bySector = judgement.meals().stream()
                .collect(groupingBy(line -> line.cell().sector(), LinkedHashMap::new, toList()));
        return new Table(
                texts.say("section.mealSectors"),
                columns,
                bySector.entrySet().stream()
                        .map(sector -> row(sector.getKey(), sector.getValue()))
                        .toList());
    }

    private static Row row(String sector, List<MealLine> lines) {
        List<Value> values = new ArrayList<>();
        values.add(new Value.Text(sector));
        for (Meal meal : Meal.values()) {
            List<AtMeal> meals = MealLine.at(meal, lines).toList();
            values.add(sum(meals, AtMeal::people));
            values.add(sum(meals, AtMeal::plates));
        }
        values.add(number(lines, MealLine::isIncomplete));
        values.add(number(lines, MealLine::hasException));
        return new Row(values, lines.stream().anyMatch(MealLine::isBreach));
    }

    /** Of the cells that have the number; the cells that lack it are counted beside it. */
    private static Value sum(List<AtMeal> meals, Function<AtMeal, OptionalLong> number) {
        List<OptionalLong> known =
                meals.stream().map(number).filter(OptionalLong::isPresent).toList();
        return known.isEmpty()
                ? MealsTable.number(OptionalLong.empty(), meals.stream().anyMatch(AtMeal::expected))
                : new Value.Whole(
                        known.stream().mapToLong(OptionalLong::getAsLong).sum());
    }

    private static Value number(List<MealLine> lines, Predicate<MealLine> filter) {
        return new Value.Whole(lines.stream().filter(filter).count());
    }
}
