package prisoncensus.nights.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NightPlanTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate TODAY = FIRST.plusYears(1);

    @Test
    void nightsWithoutAFolderInsideTheSpanAreNights() {
        var plan = NightPlan.of(List.of(FIRST, FIRST.plusDays(3)), Set.of(), TODAY, false);
        assertThat(plan.nights()).containsExactly(FIRST, FIRST.plusDays(1), FIRST.plusDays(2), FIRST.plusDays(3));
        assertThat(plan.gaps()).isEmpty();
    }

    @Test
    void whatHasAReportIsNotAskedAgain() {
        var plan = NightPlan.of(List.of(FIRST, FIRST.plusDays(2)), Set.of(FIRST, FIRST.plusDays(1)), TODAY, false);
        assertThat(plan.nights()).containsExactly(FIRST.plusDays(2));
    }

    @Test
    void aNightThatHasNotEndedIsNoNightYet() {
        var folders = List.of(FIRST, FIRST.plusDays(1), FIRST.plusDays(9));
        assertThat(NightPlan.of(folders, Set.of(), FIRST.plusDays(1), false).nights())
                .containsExactly(FIRST);
        assertThat(NightPlan.of(folders, Set.of(), FIRST, false).nights()).isEmpty();
    }

    @Test
    void upTo31MissingNightsInARowAreReportedUnasked() {
        assertThat(withGapOf(31, false).nights()).hasSize(33);
        assertThat(withGapOf(31, false).gaps()).isEmpty();
    }

    @Test
    void moreThan31MissingNightsAreNamed() {
        var plan = withGapOf(32, false);
        assertThat(plan.nights()).containsExactly(FIRST, FIRST.plusDays(33));
        assertThat(plan.gaps()).containsExactly(new NightPlan.Gap(FIRST.plusDays(1), FIRST.plusDays(32)));
        assertThat(plan.gaps().get(0).nights()).isEqualTo(32);
    }

    @Test
    void fillMakesThemAll() {
        var plan = withGapOf(32, true);
        assertThat(plan.nights()).hasSize(34).isSorted();
        assertThat(plan.gaps()).isEmpty();
    }

    @Test
    void aGapThatWasFilledOnceIsNoLongerNamed() {
        var gap = FIRST.plusDays(1).datesUntil(FIRST.plusDays(33)).toList();
        var plan = NightPlan.of(List.of(FIRST, FIRST.plusDays(33)), Set.copyOf(gap), TODAY, false);
        assertThat(plan.gaps()).isEmpty();
    }

    @Test
    void aFacilityWithoutFoldersHasNoNights() {
        assertThat(NightPlan.of(List.of(), Set.of(), TODAY, true).nights()).isEmpty();
    }

    private static NightPlan withGapOf(int nights, boolean fill) {
        return NightPlan.of(List.of(FIRST, FIRST.plusDays(nights + 1L)), Set.of(), TODAY, fill);
    }
}
