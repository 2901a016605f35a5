package prisoncensus.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static prisoncensus.checks.night.NightBuilder.DATE;
import static prisoncensus.checks.night.PlacementLine.held;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import prisoncensus.checks.night.NightBuilder;
import prisoncensus.checks.night.Subject;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LogKind;

class EpisodeLinesTest {
    @Test
    void s01AnEpisodeStillHeldHasItsDaysUnderAllConventionsAndADueDate() {
        var night = new NightBuilder()
                .limit(LimitName.SOLITARY_DAY_COUNT, "ELAPSED")
                .limit(LimitName.SOLITARY_JOIN_HOURS, "240")
                .solitary(
                        held("A-2", "P-1", "S-7", "2026-11-20T10:00"),
                        held("A-1", "P-1", "S-3", "2026-11-10T10:00").to("2026-11-11T10:00"));
        assertThat(night.judged().solitary())
                .containsExactly(new EpisodeLine(
                        Subject.person("P-1"),
                        List.of("A-1", "A-2"),
                        List.of("S-3", "S-7"),
                        LocalDateTime.of(2026, 11, 10, 10, 0),
                        Optional.empty(),
                        11,
                        10,
                        10,
                        10,
                        15,
                        Optional.of(LocalDate.of(2026, 11, 26))));
        assertThat(night.judged().solitary().get(0).isHeld()).isTrue();
        assertThat(night.judged().solitary().get(0).isOver()).isFalse();
    }

    @Test
    void s01AnEpisodeThatEndedOnTheNightHasNoDueDateAndOneThatEndedBeforeHasNoLine() {
        var lines = new NightBuilder()
                .solitary(
                        held("A-1", "", "S-3", "2026-11-01T10:00").to("2026-11-20T10:00"),
                        held("A-2", "P-2", "S-3", "2026-11-01T10:00").to("2026-11-19T10:00"))
                .judged()
                .solitary();
        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.subject()).isEqualTo(Subject.placement("A-1"));
            assertThat(line.to()).contains(LocalDateTime.of(2026, 11, 20, 10, 0));
            assertThat(line.due()).isEmpty();
            assertThat(line.isHeld()).isFalse();
            assertThat(line.isOver()).isTrue();
        });
    }

    @Test
    void s01TheLongestStandsFirstThenAsPeopleCount() {
        assertThat(new NightBuilder()
                        .solitary(
                                held("A-1", "P-10", "S-1", "2026-11-10"),
                                held("A-2", "P-9", "S-1", "2026-11-10"),
                                held("A-3", "P-1", "S-1", "2026-11-11"),
                                held("A-4", "P-2", "S-1", "2026-11-01"))
                        .judged()
                        .solitary())
                .extracting(line -> line.subject().name())
                .containsExactly("P-2", "P-9", "P-10", "P-1");
    }

    @Test
    void s01FiguresOfSolitary() {
        var night = new NightBuilder()
                .logged(DATE.minusDays(1), held("A-9", "P-9", "S-9", "2026-11-11"))
                .solitary(
                        held("A-1", "P-1", "S-1", "2026-11-18"),
                        held("A-2", "P-2", "S-2", "2026-11-01").to("2026-11-20T10:00"),
                        held("A-3", "P-3", "S-3", "2026-11-19").to("2026-11-21"));
        Figures figures = night.judged().figures();
        assertThat(figures.number(FigureName.SOLITARY_HELD)).hasValue(2);
        assertThat(figures.number(FigureName.SOLITARY_LONGEST_DAYS)).hasValue(20);
    }

    @Test
    void s01ALogThatHoldsNobodySaysZeroAndNoLogSaysNothing() {
        Figures nobody = new NightBuilder().received(LogKind.SOLITARY).judged().figures();
        assertThat(nobody.number(FigureName.SOLITARY_HELD)).hasValue(0);
        assertThat(nobody.number(FigureName.SOLITARY_LONGEST_DAYS)).hasValue(0);
        Figures silent = new NightBuilder()
                .logged(DATE.minusDays(1), held("A-9", "P-9", "S-9", "2026-11-11"))
                .judged()
                .figures();
        assertThat(silent.number(FigureName.SOLITARY_HELD)).isEmpty();
        assertThat(silent.number(FigureName.SOLITARY_LONGEST_DAYS)).isEmpty();
    }
}
