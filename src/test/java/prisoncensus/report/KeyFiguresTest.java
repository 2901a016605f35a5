package prisoncensus.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import prisoncensus.checks.night.NightBuilder;
import prisoncensus.logbook.CellKind;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Meal;

class KeyFiguresTest {
    @Test
    void aCompleteCensusIsJustTheNumberOfPeople() {
        var night = twoCells().counts("1-01", 60).counts("1-02", 61);
        assertThat(SampleReports.inWords(figure(night, "censusTotal")))
                .isEqualTo(List.of("censusTotal", "Census", new Value.Whole(121), "people at the 22:00 count", false));
        assertThat(figure(night, "cellsMissing").value()).isEqualTo(new Value.Whole(0));
        assertThat(figure(night, "cellsMissing").alert()).isFalse();
    }

    @Test
    void anIncompleteCensusSaysHowManyCellsAreMissing() {
        var night = twoCells().counts("1-01", 60);
        assertThat(figure(night, "censusTotal").value()).isEqualTo(new Value.Whole(60));
        assertThat(figure(night, "censusTotal").note().text())
                .isEqualTo("at least; people at the 22:00 count; cells missing: 1");
        assertThat(figure(night, "cellsMissing").value()).isEqualTo(new Value.Whole(1));
        assertThat(figure(night, "cellsMissing").alert()).isTrue();
    }

    @Test
    void withoutCellsCsvNobodyKnowsWhetherTheCensusIsComplete() {
        var night = new NightBuilder().counts("1-01", 60);
        assertThat(figure(night, "censusTotal").note().text())
                .isEqualTo("at least; people at the 22:00 count; not known whether complete");
        assertThat(figure(night, "cellsMissing").value()).isEqualTo(new Value.Missing());
        assertThat(figure(night, "cellsActive").value()).isEqualTo(new Value.Missing());
    }

    @Test
    void withoutACountAtTheCensusTimeTheCensusIsMissing() {
        var night = twoCells().count("1-01", "06:00", 60);
        assertThat(figure(night, "censusTotal").value()).isEqualTo(new Value.Missing());
        assertThat(figure(night, "censusTotal").note().text()).isEqualTo("no count at 22:00");
    }

    @Test
    void thePeakNamesItsCountOrSaysThatNoneIsComplete() {
        var night = twoCells().counts("1-01", 60).counts("1-02", 61);
        assertThat(figure(night, "peak").value()).isEqualTo(new Value.Whole(121));
        assertThat(figure(night, "peak").note().text()).isEqualTo("at the 06:00 count");
        assertThat(figure(twoCells(), "peak").value()).isEqualTo(new Value.Missing());
        assertThat(figure(twoCells(), "peak").note().text()).isEqualTo("no complete count");
    }

    @Test
    void cellsOverTheirLimitAreAnAlert() {
        var night = twoCells().counts("1-01", 81).counts("1-02", 61);
        KeyFigure over = figure(night, "cellsOverLimit");
        assertThat(over.value()).isEqualTo(new Value.Whole(1));
        assertThat(over.note().text()).isEqualTo("at any count");
        assertThat(over.alert()).isTrue();
    }

    @Test
    void whereSomeCellsCouldNotBeJudgedTheCellsOverTheirLimitAreAtLeastSoMany() {
        var night = twoCells().counts("1-01", 81).count("1-02", "06:00", 61);
        assertThat(figure(night, "cellsOverLimit").value()).isEqualTo(new Value.Whole(1));
        assertThat(figure(night, "cellsOverLimit").note().text()).isEqualTo("at least; some cells could not be judged");
    }

    @Test
    void noneOverTheLimitIsNoZeroWhereSomeCellsCouldNotBeJudged() {
        var night = twoCells().counts("1-01", 60);
        assertThat(figure(night, "cellsOverLimit").value()).isEqualTo(new Value.Missing());
        assertThat(figure(night, "cellsOverLimit").alert()).isFalse();
    }

    @Test
    void aCapacityThatNobodyDeclaredCannotApply() {
        assertThat(figure(twoCells(), "capacity").value()).isEqualTo(new Value.NotApplicable());
        assertThat(figure(twoCells(), "capacity").note().text()).isEqualTo("none declared");
    }

    @Test
    void morePeopleThanTheDeclaredCapacityAreAnAlert() {
        var night = twoCells().counts("1-01", 60).counts("1-02", 61).limit(LimitName.FACILITY_CAPACITY, "120");
        assertThat(figure(night, "capacity").value()).isEqualTo(new Value.Whole(120));
        assertThat(figure(night, "capacity").note().text()).isEqualTo("declared");
        assertThat(figure(night, "censusTotal").alert()).isTrue();
    }

    @Test
    void thePlatesOfANightAreItsLiveRecords() {
        var night = twoCells().meals("1-01", 60).meal("1-02", Meal.LUNCH, 9);
        assertThat(SampleReports.inWords(figure(night, "platesServed")))
                .isEqualTo(List.of(
                        "platesServed", "Plates served", new Value.Whole(189), "at least; at all meals", false));
        assertThat(figure(twoCells(), "platesServed").value()).isEqualTo(new Value.Missing());
        assertThat(figure(twoCells(), "platesServed").note().text()).isEqualTo("no record of a meal");
    }

    @Test
    void platesShortAreAnAlertAndAtLeastSoManyWhereSomeCellsCouldNotBeJudged() {
        var night =
                twoCells().counts("1-01", 60).countBefore("1-01", "22:00", 60).meals("1-01", 58);
        KeyFigure lacking = figure(night, "platesShort");
        assertThat(lacking.value()).isEqualTo(new Value.Whole(6));
        assertThat(lacking.alert()).isTrue();
        assertThat(lacking.note().text()).isEqualTo("at least; some cells could not be judged");
        night.counts("1-02", 1).countBefore("1-02", "22:00", 1).meals("1-02", 0);
        assertThat(figure(night, "platesShort").value()).isEqualTo(new Value.Whole(9));
        assertThat(figure(night, "platesShort").note().text()).isEqualTo("against the people counted");
    }

    @Test
    void noPlatesShortAreNoZeroWhereSomeCellsCouldNotBeJudged() {
        var night =
                twoCells().counts("1-01", 60).countBefore("1-01", "22:00", 60).meals("1-01", 60);
        assertThat(figure(night, "platesShort").value()).isEqualTo(new Value.Missing());
        assertThat(figure(night, "platesShort").alert()).isFalse();
        night.counts("1-02", 1).countBefore("1-02", "22:00", 1).meals("1-02", 1);
        assertThat(figure(night, "platesShort").value()).isEqualTo(new Value.Whole(0));
    }

    private static NightBuilder twoCells() {
        return new NightBuilder()
                .received(LogKind.HEADCOUNT)
                .cell("1-01", "North", CellKind.GROUP, 80)
                .cell("1-02", "North", CellKind.GROUP, 80);
    }

    private static KeyFigure figure(NightBuilder night, String name) {
        return SampleReports.gather(night, Language.EN).keyFigures().stream()
                .filter(figure -> figure.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
