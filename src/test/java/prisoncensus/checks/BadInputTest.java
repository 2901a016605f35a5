package prisoncensus.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static prisoncensus.checks.night.NightBuilder.DATE;
import static prisoncensus.checks.night.NightBuilder.withoutNote;
import static prisoncensus.checks.night.PlacementLine.held;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.Finding;
import prisoncensus.checks.night.NightBuilder;
import prisoncensus.checks.night.OutcomeState;
import prisoncensus.checks.night.PlacementLine;
import prisoncensus.logbook.CellKind;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LogKind;

/** Nights no prison has: the answers are defined, and nothing takes longer than its input is long. */
@Timeout(60)
class BadInputTest {
    private static final int MANY = 10_000;
    private static final LocalDateTime MIDNIGHT = DATE.atStartOfDay();

    private static PlacementLine[] many(IntFunction<PlacementLine> line) {
        return IntStream.range(0, MANY).mapToObj(line).toArray(PlacementLine[]::new);
    }

    private static PlacementLine placement(int number, LocalDateTime from) {
        return held("A-" + number, "P-1", "S-1", from.toString());
    }

    @ParameterizedTest
    @CsvSource({"INCLUSIVE, 29221", "EXCLUSIVE, 29220", "ELAPSED, 29220"})
    void s01APlacementOfEightyYearsHasItsDays(String convention, int days) {
        NightBuilder night = new NightBuilder()
                .limit(LimitName.SOLITARY_DAY_COUNT, convention)
                .solitary(held("A-1", "P-1", "S-1", "1946-11-20T10:00"));

        assertThat(night.finding(CheckId.S01).found()).hasValue(days);
        assertThat(night.finding(CheckId.S05).found()).hasValue(60);
        assertThat(night.outcome(CheckId.S02).result()).isEqualTo(OutcomeState.PASS);
        assertThat(night.judged().solitary().get(0).days()).isEqualTo(days);
    }

    @Test
    void s01SoHasOneSinceTheFirstDayOfOurCalendar() {
        Finding finding = new NightBuilder()
                .solitary(held("A-1", "P-1", "S-1", "0001-01-01").planned("9999-12-31"))
                .finding(CheckId.S01);
        assertThat(finding.found()).hasValue(739_940);
    }

    @Test
    void s03TenThousandAdjoiningPlacementsAreOneEpisode() {
        LocalDateTime first = MIDNIGHT.minusMinutes(5L * MANY);
        NightBuilder night = new NightBuilder()
                .solitary(many(number -> placement(number, first.plusMinutes(5L * number))
                        .to(first.plusMinutes(5L * number + 5).toString())));

        Finding finding = night.finding(CheckId.S03);
        assertThat(finding.found()).hasValue(MANY);
        assertThat(finding.sources()).hasSize(MANY);
        assertThat((List<?>) withoutNote(finding.message()).values().get("placements"))
                .as("twelve are named, the others counted")
                .hasSize(13);
        assertThat(night.finding(CheckId.S01).found()).hasValue(36);
        assertThat(night.outcome(CheckId.S07).result()).isEqualTo(OutcomeState.PASS);
        assertThat(night.judged().solitary()).hasSize(1);
    }

    @Test
    void s07S10TenThousandOpenPlacementsOfOnePersonInOneCellOverlap() {
        NightBuilder night = new NightBuilder()
                .cell("S-1", "South", CellKind.SOLITARY, 1)
                .count("S-1", "22:00", 1)
                .solitary(many(number -> placement(number, MIDNIGHT.minusMinutes(number))));

        assertThat(night.finding(CheckId.S07).sources()).hasSize(MANY);
        assertThat(night.finding(CheckId.S10).found()).hasValue(MANY);
        assertThat(night.finding(CheckId.S03).found()).hasValue(MANY);
        assertThat(night.outcome(CheckId.S11).findings()).hasSize(1);
    }

    @Test
    void s05TenThousandPlacementsFarApartAreAsManyEpisodes() {
        NightBuilder night = new NightBuilder().limit(LimitName.SOLITARY_WINDOW_MAX_DAYS, "29");
        night.solitary(many(number -> placement(number, MIDNIGHT.minusDays(2L * number))
                .to(MIDNIGHT.minusDays(2L * number).plusHours(1).toString())));

        assertThat(night.finding(CheckId.S05).found()).hasValue(30);
        assertThat(night.outcome(CheckId.S03).result()).isEqualTo(OutcomeState.PASS);
        assertThat(night.outcome(CheckId.S04).result()).isEqualTo(OutcomeState.PASS);
        assertThat(night.judged().solitary()).hasSize(1);
    }

    @Test
    void s07TenThousandLinesOfOnePlacementThatDifferAreOneFinding() {
        NightBuilder night = new NightBuilder().solitary(many(number -> placement(1, MIDNIGHT.minusMinutes(number))));

        assertThat(night.finding(CheckId.S07).sources()).hasSize(MANY);
        assertThat(night.outcome(CheckId.S10).result()).isEqualTo(OutcomeState.NOT_EVALUABLE);
    }

    @Test
    void s13TenThousandPlacementsMayVanishAtOnce() {
        NightBuilder night = new NightBuilder()
                .received(LogKind.SOLITARY)
                .logged(DATE.minusDays(1), many(number -> placement(number, MIDNIGHT.minusDays(3))));

        assertThat(night.outcome(CheckId.S13).findings()).hasSize(MANY);
        assertThat(night.finding(CheckId.S03).found()).hasValue(MANY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sector %d", "North"})
    void h02ThreeThousandCellsAreJudgedEachByItself(String sector) {
        Judgement judgement = night(3_000, number -> sector.formatted(number)).judged();

        assertThat(judgement.cells()).hasSize(3_000);
        assertThat(judgement.sectors()).hasSize(sector.equals("North") ? 1 : 3_000);
        assertThat(judgement.sectors().stream().mapToInt(SectorLine::cellsOver).sum())
                .isEqualTo(1_000);
        assertThat(judgement.figures().number(FigureName.CELLS_OVER_LIMIT)).hasValue(1_000);
        assertThat(judgement.figures().number(FigureName.CENSUS_TOTAL)).hasValue(3_000 * 80);
    }

    /** Of each three cells one holds 79, one 80 and one 81 people. */
    private static NightBuilder night(int cells, IntFunction<String> sector) {
        var night = new NightBuilder();
        for (int number = 0; number < cells; number++) {
            night.cell("C-" + number, sector.apply(number), CellKind.GROUP, 80)
                    .counts("C-" + number, 79 + number % 3)
                    .meals("C-" + number, 80);
        }
        return night;
    }

    /** Ordering its cells takes some ten thousand comparisons of a name that holds five thousand numbers. */
    @Test
    void h02ASectorMayHaveANameOfTenThousandSigns() {
        String name = "1a".repeat(5_000);
        Judgement judgement = night(1_000, number -> name).judged();

        assertThat(judgement.sectors()).singleElement().satisfies(line -> {
            assertThat(line.sector()).isEqualTo(name);
            assertThat(line.cells()).isEqualTo(1_000);
        });
        assertThat(judgement.findings().stream()
                        .filter(finding -> finding.rule() == CheckId.H02)
                        .map(finding -> finding.subject().sector()))
                .hasSize(333)
                .containsOnly(name);
    }

    @Test
    void s05AWindowOfTenThousandDaysBeginsLongBeforeTheFirstLog() {
        NightBuilder night = new NightBuilder()
                .limit(LimitName.SOLITARY_WINDOW_DAYS, "9999")
                .limit(LimitName.SOLITARY_WINDOW_MAX_DAYS, "9998")
                .solitary(held("A-1", "P-1", "S-1", "1946-11-20T10:00"));

        assertThat(night.finding(CheckId.S05).found()).hasValue(9999);
        assertThat(night.judged().solitary().get(0).due()).hasValue(LocalDate.of(1946, 12, 5));
    }
}
