package prisoncensus.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import prisoncensus.checks.night.NightBuilder;
import prisoncensus.logbook.CellKind;
import prisoncensus.logbook.CountType;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Meal;

class MealTablesTest {
    private static final Texts EN = Texts.in(Language.EN);

    @Test
    void aCellShowsPeoplePlatesAndTheirDifferenceAtEachMeal() {
        var night = oneCell()
                .countBefore("4-07", "22:00", 80)
                .count("4-07", "06:00", 83)
                .meal("4-07", Meal.BREAKFAST, 82)
                .meal("4-07", Meal.LUNCH, 70)
                .meal("4-07", Meal.LUNCH, 6)
                .meal("4-07", Meal.DINNER, 83);
        Table meals = report(night, Language.EN).meals();
        assertThat(words(meals)).containsExactly("North | 4-07 | 80 | 82 | 2 | 83 | 76 | -7 | [x] | 83 | [x]");
        assertThat(meals.rows().get(0).alert()).isTrue();
        assertThat(meals.columns())
                .extracting(Table.Column::title)
                .startsWith("Sector", "Cell", "People, breakfast", "Plates, breakfast", "Difference, breakfast");
    }

    @Test
    void aSolitaryCellWithNobodyNeedsNoNumbers() {
        var night = new NightBuilder()
                .cell("S-1", "South", CellKind.SOLITARY, 1)
                .received(LogKind.MEALS)
                .countBefore("other", "22:00", 5)
                .count("S-1", "06:00", 0)
                .slip("S-1", "12:00", 1, CountType.FORMAL, "", "")
                .slip("S-1", "12:00", 2, CountType.FORMAL, "", "");
        assertThat(words(report(night, Language.EN).meals()))
                .containsExactly("South | S-1 | [z] | [z] | [z] | 0 | [z] | [z] | [x] | [x] | [x]");
    }

    @Test
    void withoutItsHeadcountNobodyKnowsWhetherASolitaryCellHeldSomebody() {
        var night =
                new NightBuilder().cell("S-1", "South", CellKind.SOLITARY, 1).received(LogKind.HEADCOUNT);
        assertThat(words(report(night, Language.EN).meals()))
                .containsExactly("South | S-1 | [x] | [x] | [x] | [z] | [z] | [z] | [z] | [z] | [z]");
    }

    @Test
    void aSectorAddsUpWhatIsKnownAndCountsTheCellsWhereItIsNot() {
        var night = oneCell()
                .cell("4-08", "North", CellKind.GROUP, 80)
                .cell("S-1", "South", CellKind.SOLITARY, 1)
                .countBefore("4-07", "22:00", 80)
                .countBefore("4-08", "22:00", 60)
                .counts("4-07", 80)
                .meals("4-07", 80)
                .meal("4-08", Meal.BREAKFAST, 50);
        Table sectors = report(night, Language.EN).mealSectors();
        assertThat(words(sectors))
                .containsExactly(
                        "North | 140 | 130 | 80 | 80 | 80 | 80 | 1 | 1",
                        "South | [z] | [z] | [z] | [z] | [z] | [z] | 0 | 0");
        assertThat(sectors.rows()).extracting(Table.Row::alert).containsExactly(true, false);
    }

    @Test
    void aSectorOfWhichNothingIsKnownShowsNoZero() {
        assertThat(words(report(oneCell(), Language.EN).mealSectors()))
                .containsExactly("North | [x] | [x] | [x] | [x] | [x] | [x] | 1 | 0");
    }

    @Test
    void findingsAreSentencesInBothLanguages() {
        var night = oneCell().count("4-07", "06:00", 83).meal("4-07", Meal.LUNCH, 76, "14:20", "", "");
        assertThat(sentences(night, Language.EN))
                .contains(
                        "Cell 4-07 got 76 plates for 83 people at lunch (counted at 06:00).",
                        "Cell 4-07 has no record of 2 of 3 meals: breakfast, dinner.",
                        "Cell 4-07 was served outside the hours set for the meal:"
                                + " lunch at 14:20 (allowed from 11:30 to 14:00).");
        assertThat(sentences(night, Language.ES))
                .contains(
                        "La celda 4-07 recibió 76 platos para 83 personas: almuerzo (recuento: 06:00).",
                        "La celda 4-07 carece de registro en 2 de 3 comidas: desayuno, cena.");
    }

    @Test
    void aDinnerOfTheDayBeforeIsNamedByItsDate() {
        var night = oneCell()
                .mealBefore("4-07", Meal.DINNER, 80, "16:30")
                .meal("4-07", Meal.BREAKFAST, 80, "07:00", "", "");
        assertThat(sentences(night, Language.EN))
                .contains("Cell 4-07 waited 14 h 30 min from dinner (16:30 on 2026-11-19) to breakfast (07:00);"
                        + " at most 14 h are allowed.");
        assertThat(sentences(night, Language.ES))
                .contains("La celda 4-07 esperó 14 h 30 min desde la cena (16:30 del 19/11/2026) hasta el desayuno"
                        + " (07:00); se permiten como máximo 14 h.");
    }

    @Test
    void lessInSolitaryIsSaidInPlatesAndPeople() {
        var night = oneCell()
                .cell("S-1", "South", CellKind.SOLITARY, 1)
                .count("4-07", "06:00", 1080)
                .count("S-1", "06:00", 1)
                .meal("4-07", Meal.LUNCH, 1080)
                .meal("S-1", Meal.LUNCH, 0);
        assertThat(sentences(night, Language.EN))
                .contains("Solitary cells got fewer plates a person than group cells: lunch: 0 plates for 1 people in"
                        + " solitary, 1,080 plates for 1,080 people in group cells.");
    }

    private static List<String> sentences(NightBuilder night, Language language) {
        return report(night, language).findings().stream()
                .map(finding -> finding.message().text())
                .toList();
    }

    private static NightBuilder oneCell() {
        return new NightBuilder().cell("4-07", "North", CellKind.GROUP, 100);
    }

    private static NightReport report(NightBuilder night, Language language) {
        return SampleReports.gather(night, language);
    }

    private static List<String> words(Table table) {
        return table.rows().stream()
                .map(row -> row.values().stream().map(EN::say).collect(Collectors.joining(" | ")))
                .toList();
    }
}
