package prisoncensus.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.NightBuilder;
import prisoncensus.checks.night.Outcome;
import prisoncensus.checks.night.OutcomeState;
import prisoncensus.checks.night.PlacementLine;
import prisoncensus.logbook.CellKind;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Meal;
import prisoncensus.logbook.RejectedName;

/** A rejected line is never "in order": what it names is not known, and a sum without it is a lower bound. */
class RejectedLinesTest {
    private static final int NIGHTS = 40;
    private static final List<Pair> PAIRS = pairs();

    /** A night judged whole, and with one line rejected. */
    private record Pair(String told, Said whole, Said rejected) {}

    /** What is compared of a judgement. */
    private record Said(Map<CheckId, OutcomeState> outcomes, Figures figures) {
        static Said of(NightBuilder night) {
            Judgement judged = night.judged();
            return new Said(
                    judged.outcomes().stream().collect(Collectors.toMap(Outcome::rule, Outcome::result)),
                    judged.figures());
        }
    }

    /** Any night, any line of the files of its date and of the date before made unreadable, wholly or but for what it names. */
    private static List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (int seed = 1; seed <= NIGHTS; seed++) {
            var night = new RandomNight(seed);
            Said whole = Said.of(night.accepted());
            for (int line = seed % 3; line < night.lines().size(); line += 3) {
                Optional<RejectedName> names = night.lines().get(line).names();
                for (RejectedName name : names.stream()
                        .flatMap(one -> Stream.of(one, RejectedName.nothing(one.log())))
                        .toList()) {
                    String told = "night " + seed + ", line " + line + " " + name;
                    pairs.add(new Pair(told, whole, Said.of(night.with(line, Optional.of(name)))));
                }
            }
        }
        return pairs;
    }

    static Stream<CheckId> checks() {
        return Stream.of(CheckId.values())
                .filter(check -> !EnumSet.of(CheckId.R01, CheckId.R02, CheckId.R04, CheckId.H17)
                        .contains(check));
    }

    /** R01 to R04 are never touched; without a sound day before the roll opens on the date itself, and H17 has nothing to say. */
    @ParameterizedTest
    @MethodSource("checks")
    void noOutcomeBecomesPass(CheckId check) {
        for (Pair pair : PAIRS) {
            if (pair.whole.outcomes.get(check) != OutcomeState.PASS) {
                assertThat(pair.rejected.outcomes.get(check)).as(pair.told).isNotEqualTo(OutcomeState.PASS);
            }
        }
    }

    static Stream<FigureName> figures() {
        return Stream.of(FigureName.values())
                .filter(name -> !EnumSet.of(FigureName.CELLS_MISSING, FigureName.ROLL, FigureName.ROLL_DIFFERENCE)
                        .contains(name));
    }

    /** Cells missing are those without a governing slip, and a rejected slip can end a contradiction: then the census is not complete. The roll starts from another count where the day before is not sound. */
    @ParameterizedTest
    @MethodSource("figures")
    void noFigureBecomesSmallerUnsaid(FigureName name) {
        for (Pair pair : PAIRS) {
            OptionalLong whole = pair.whole.figures.number(name);
            OptionalLong rejected = pair.rejected.figures.number(name);
            boolean smaller = whole.isPresent() && rejected.isPresent() && rejected.getAsLong() < whole.getAsLong();
            assertThat(smaller && !pair.rejected.figures.isAtLeast(name))
                    .as(pair.told)
                    .isFalse();
        }
    }

    @Test
    void aSolitaryLogWhoseOnlyLineWasRejectedSaysNothingOfAnybody() {
        NightBuilder night = new NightBuilder().rejected(RejectedName.nothing(LogKind.SOLITARY));

        assertThat(open(night, CheckId.S01)).containsExactly("log solitary");
        assertThat(night.outcome(CheckId.S01).result()).isEqualTo(OutcomeState.NOT_EVALUABLE);
        assertThat(night.judged().figures().get(FigureName.SOLITARY_HELD)).isEmpty();
        assertThat(night.judged().figures().get(FigureName.SOLITARY_LONGEST_DAYS))
                .isEmpty();
    }

    @Test
    void aPlacementNamedByARejectedLineIsOpenAndTheOthersAreJudged() {
        NightBuilder night = new NightBuilder()
                .solitary(PlacementLine.held("A-1", "P-1", "S-1", "2026-11-19T10:00"))
                .rejected(placement("A-2", "P-2"));

        assertThat(open(night, CheckId.S01)).containsExactly("person P-2");
        assertThat(open(night, CheckId.S06)).containsExactly("placement A-2");
        assertThat(night.judged().figures().number(FigureName.SOLITARY_HELD)).hasValue(1);
        assertThat(night.judged().figures().isAtLeast(FigureName.SOLITARY_HELD)).isTrue();
    }

    @Test
    void aRejectedLineNamesThePersonUnderWhomItsPlacementIsKnown() {
        NightBuilder night = new NightBuilder()
                .received(LogKind.SOLITARY)
                .logged(NightBuilder.DATE.minusDays(1), PlacementLine.held("A-1", "P-1", "S-1", "2026-11-19T10:00"))
                .rejected(placement("A-1", ""));

        assertThat(open(night, CheckId.S01)).containsExactly("person P-1");
        assertThat(open(night, CheckId.S13)).containsExactly("placement A-1");
        assertThat(night.outcome(CheckId.S13).findings()).isEmpty();
    }

    @Test
    void whatFailsByAcceptedLinesFailsAllTheSame() {
        NightBuilder night = new NightBuilder()
                .cell("1", "North", CellKind.GROUP, 10)
                .counts("1", 11)
                .rejected(cell(LogKind.HEADCOUNT, "1"));

        assertThat(night.outcome(CheckId.H02).result()).isEqualTo(OutcomeState.FAIL);
        assertThat(open(night, CheckId.H02)).isEmpty();
    }

    @Test
    void aRejectedRowOfCellsLeavesItsCellOpenInEveryCheckByCell() {
        NightBuilder night = new NightBuilder()
                .cell("1", "North", CellKind.GROUP, 80)
                .counts("1", 60)
                .rejected(cell(LogKind.CELLS, "2"));

        assertThat(night.outcome(CheckId.H02).result()).isEqualTo(OutcomeState.NOT_EVALUABLE);
        assertThat(open(night, CheckId.H01)).containsExactly("cell 2");
        assertThat(open(night, CheckId.H02)).containsExactly("cell 2");
        assertThat(open(night, CheckId.H07)).containsExactly("cell 2");
        assertThat(open(night, CheckId.H10)).containsExactly("log headcount");
        assertThat(night.judged().figures().isAtLeast(FigureName.CELLS_ACTIVE)).isTrue();
        assertThat(night.judged().figures().get(FigureName.CENSUS_COMPLETE)).hasValue(false);
    }

    @Test
    void aRejectedRowOfCellsTouchesNothingWhereItsCellIsKnownOrItHasEnded() {
        var ended = new RejectedName(
                LogKind.CELLS,
                Optional.of("9"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(NightBuilder.DATE));
        NightBuilder night = new NightBuilder()
                .cell("1", "North", CellKind.GROUP, 80)
                .counts("1", 60)
                .rejected(cell(LogKind.CELLS, "1"))
                .rejected(ended);

        assertThat(night.outcome(CheckId.H02).result()).isEqualTo(OutcomeState.PASS);
        assertThat(night.judged().figures().isAtLeast(FigureName.CELLS_ACTIVE)).isFalse();
    }

    @Test
    void aLineOfAnotherTimeDoesNotTouchTheCensus() {
        NightBuilder night = new NightBuilder()
                .cell("1", "North", CellKind.GROUP, 80)
                .counts("1", 60)
                .rejected(at("1", "06:00"));

        assertThat(night.judged().figures().isAtLeast(FigureName.CENSUS_TOTAL)).isFalse();
        assertThat(night.judged().figures().isAtLeast(FigureName.PEAK)).isTrue();
        assertThat(open(night, CheckId.H02)).containsExactly("cell 1");
    }

    @Test
    void aMealThatNoRejectedLineNamesStillFails() {
        NightBuilder night = fed().rejected(meal("1", Meal.BREAKFAST));

        assertThat(night.outcome(CheckId.M03).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.found()).hasValue(10));
        assertThat(night.judged().figures().number(FigureName.PLATES_SHORT)).hasValue(10);
    }

    @Test
    void aShortMealThatARejectedLineNamesDoesNotFail() {
        NightBuilder night = fed().rejected(meal("1", Meal.LUNCH));

        assertThat(night.outcome(CheckId.M03).result()).isEqualTo(OutcomeState.NOT_EVALUABLE);
        assertThat(open(night, CheckId.M03)).containsExactly("cell 1");
        assertThat(night.judged().figures().get(FigureName.PLATES_SHORT)).isEmpty();
    }

    /** A cell of 60 people that got 50 plates for lunch and 60 at the other meals. */
    private static NightBuilder fed() {
        return new NightBuilder()
                .cell("1", "North", CellKind.GROUP, 80)
                .counts("1", 60)
                .countBefore("1", "22:00", 60)
                .meal("1", Meal.BREAKFAST, 60, "07:00", "", "")
                .meal("1", Meal.LUNCH, 50, "12:30", "", "")
                .meal("1", Meal.DINNER, 60, "18:00", "", "");
    }

    @Test
    void capacityAndDietAreNotJudgedBesideARejectedLineOfTheirLogs() {
        NightBuilder night = fed().limit(LimitName.FACILITY_CAPACITY, "70").rejected(cell(LogKind.CELLS, "2"));

        assertThat(open(night, CheckId.H06)).containsExactly("facility facility");
        assertThat(night.outcome(CheckId.H06).findings()).isEmpty();
        assertThat(open(night, CheckId.M05)).containsExactly("facility facility");
    }

    private static List<String> open(NightBuilder night, CheckId check) {
        return night.outcome(check).notEvaluable().stream()
                .map(open -> open.subject().kind().word() + " " + open.subject().name())
                .toList();
    }

    private static RejectedName placement(String number, String person) {
        return new RejectedName(
                LogKind.SOLITARY,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(number),
                Optional.of(person).filter(some -> !some.isEmpty()),
                Optional.empty());
    }

    private static RejectedName cell(LogKind log, String cell) {
        return RejectedName.cell(log, cell);
    }

    private static RejectedName at(String cell, String time) {
        return new RejectedName(
                LogKind.HEADCOUNT,
                Optional.of(cell),
                Optional.of(LocalTime.parse(time)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static RejectedName meal(String cell, Meal meal) {
        return new RejectedName(
                LogKind.MEALS,
                Optional.of(cell),
                Optional.empty(),
                Optional.of(meal),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void theGeneratorMakesNightsOfEveryOutcome() {
        assertThat(IntStream.rangeClosed(1, NIGHTS)
                        .mapToObj(seed -> new RandomNight(seed).accepted().judged())
                        .flatMap(judgement -> judgement.outcomes().stream())
                        .filter(outcome -> outcome.result() != OutcomeState.PASS)
                        .map(Outcome::rule))
                .contains(CheckId.H01, CheckId.H02, CheckId.H05, CheckId.H08, CheckId.M01, CheckId.M03, CheckId.S01);
    }
}
