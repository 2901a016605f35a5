package prisoncensus.checks.meals;

import static org.assertj.core.api.Assertions.assertThat;
import static prisoncensus.logbook.CellKind.GROUP;
import static prisoncensus.logbook.CellKind.SOLITARY;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import prisoncensus.Invariant;
import prisoncensus.checks.Judgement;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.Finding;
import prisoncensus.checks.night.NightBuilder;
import prisoncensus.checks.night.Outcome;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Meal;

/** What holds for the meals of any night, tried on invented ones: a failure names the seed and the smallest case. */
class MealPropertiesTest {
    private static final List<Meal> MEALS = List.of(Meal.values());

    private record Line(String cell, Meal meal, int plates, String servedAt, String number, String supersedes) {
        Line withPlates(int other) {
            return new Line(cell, meal, other, servedAt, number, supersedes);
        }
    }

    private static Invariant<Line> invented(long seed) {
        return new Invariant<>(seed, lines(new Random(seed)));
    }

    static LongStream seeds() {
        return new Random(20261121).longs(60);
    }

    private static List<Line> lines(Random random) {
        return IntStream.range(0, 10 + random.nextInt(40))
                .mapToObj(any -> line(random))
                .toList();
    }

    private static Line line(Random random) {
        Meal meal = MEALS.get(random.nextInt(MEALS.size()));
        return new Line(
                "1-" + random.nextInt(6),
                meal,
                random.nextInt(9),
                random.nextInt(5) == 0 ? "" : time(6 * (1 + MEALS.indexOf(meal)) + random.nextInt(3), random),
                random.nextInt(3) == 0 ? Integer.toString(random.nextInt(20)) : "",
                random.nextInt(6) == 0 ? Integer.toString(random.nextInt(20)) : "");
    }

    private static String time(int hour, Random random) {
        return String.format(Locale.ROOT, "%02d:%02d", hour, random.nextInt(60));
    }

    /** Cells 1-0 to 1-3 are group cells, 1-4 is a solitary one, 1-5 is unknown; some counts and dinners are missing. */
    private static NightBuilder night(List<Line> lines, long seed) {
        var random = new Random(seed);
        var night =
                new NightBuilder().received(LogKind.HEADCOUNT, LogKind.MEALS).cell("1-4", "South", SOLITARY, 9);
        for (int cell = 0; cell < 6; cell++) {
            String code = "1-" + cell;
            if (cell < 4) {
                night.cell(code, "North", GROUP, 9);
            }
            if (random.nextInt(5) > 0) {
                int people = random.nextInt(9);
                night.countBefore(code, "22:00", people).counts(code, people);
                night.mealBefore(code, Meal.DINNER, people, time(15 + random.nextInt(4), random));
            }
        }
        lines.forEach(
                line -> night.meal(line.cell, line.meal, line.plates, line.servedAt, line.number, line.supersedes));
        return night;
    }

    private static Stream<Outcome> ofMeals(Judgement judgement) {
        return judgement.outcomes().stream()
                .filter(outcome -> outcome.rule().name().startsWith("M"));
    }

    /** What is said of meals, without the numbers of the lines. */
    private static List<Object> results(NightBuilder night) {
        Judgement judgement = night.judged();
        List<Object> told = new ArrayList<>(ofMeals(judgement)
                .map(outcome -> List.of(
                        outcome.result(),
                        outcome.judged(),
                        outcome.notEvaluable(),
                        outcome.findings().stream()
                                .map(MealPropertiesTest::results)
                                .toList()))
                .toList());
        told.add(judgement.figures());
        told.add(judgement.meals());
        return told;
    }

    private static List<Object> results(Finding finding) {
        return List.of(finding.key(), finding.found(), finding.limit(), finding.message());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void m01ToM07TheOrderOfTheLinesChangesNothing(long seed) {
        invented(seed).holds(lines -> {
            List<Line> shuffled = new ArrayList<>(lines);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(results(night(shuffled, seed))).isEqualTo(results(night(lines, seed)));
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void m01ToM07ASecondCartChangesNoFinding(long seed) {
        invented(seed).holds(lines -> {
            List<Line> carts = lines.stream()
                    .flatMap(line -> onTwoCarts(line, Invariant.dice(seed, line)))
                    .toList();
            assertThat(results(night(carts, seed))).isEqualTo(results(night(lines, seed)));
        });
    }

    private static Stream<Line> onTwoCarts(Line line, Random random) {
        int first = random.nextInt(line.plates + 1);
        return Stream.of(line.withPlates(first), line.withPlates(line.plates - first));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void m01ToM07AnotherCellInOrderChangesNoFindingOfACell(long seed) {
        invented(seed)
                .holds(lines -> assertThat(ofCells(withAnotherCell(night(lines, seed))))
                        .isEqualTo(ofCells(night(lines, seed))));
    }

    private static NightBuilder withAnotherCell(NightBuilder night) {
        return night.cell("9", "East", GROUP, 9)
                .countBefore("9", "22:00", 5)
                .counts("9", 5)
                .mealBefore("9", Meal.DINNER, 5, "18:00")
                .meal("9", Meal.BREAKFAST, 5, "07:00", "", "")
                .meal("9", Meal.LUNCH, 5, "12:30", "", "")
                .meal("9", Meal.DINNER, 5, "18:00", "", "");
    }

    private static List<List<Object>> ofCells(NightBuilder night) {
        return ofMeals(night.judged())
                .filter(outcome -> outcome.rule() != CheckId.M05)
                .flatMap(outcome -> outcome.findings().stream())
                .map(MealPropertiesTest::results)
                .toList();
    }
}
