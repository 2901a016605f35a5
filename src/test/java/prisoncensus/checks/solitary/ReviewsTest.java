package prisoncensus.checks.solitary;

import static org.assertj.core.api.Assertions.assertThat;
import static prisoncensus.checks.night.NightBuilder.DATE;
import static prisoncensus.checks.night.PlacementLine.held;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.Finding;
import prisoncensus.checks.night.NightBuilder;
import prisoncensus.checks.night.OutcomeState;
import prisoncensus.checks.night.PlacementLine;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.RejectedName;

class ReviewsTest {
    private static final String[] COLUMNS = {"placement", "person", "cell", "placed_at", "reviewed_at", "authority_at"};

    private static NightBuilder night(PlacementLine... lines) {
        return new NightBuilder().columns(LogKind.SOLITARY, COLUMNS).solitary(lines);
    }

    private static PlacementLine from(String moment) {
        return held("A-1", "P-1", "S-1", moment);
    }

    private static OutcomeState result(NightBuilder night, CheckId check) {
        return night.outcome(check).result();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-18T00:00, PASS, ",
        "2026-11-17T23:59, FAIL, 4",
        "2026-11-17T00:00, FAIL, 4",
        "2026-11-16T23:59, FAIL, 5"
    })
    void theFirstReviewIsDueAfterThreeDays(String placed, OutcomeState expected, Long found) {
        var night = night(from(placed));
        assertThat(result(night, CheckId.S15)).isEqualTo(expected);
        if (found != null) {
            Finding finding = night.finding(CheckId.S15);
            assertThat(finding.found()).hasValue(found);
            assertThat(finding.limit()).hasValue(3);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-07T00:00, PASS",
        "2026-11-06T23:59, FAIL",
        "2026-11-21T00:00, FAIL",
        "2026-10-31, FAIL",
        "2026-11-01, FAIL",
        "2026-11-20, PASS"
    })
    void aLaterOneAfterFourteenAndOnlyWhatWasReviewedSinceCounts(String reviewed, OutcomeState expected) {
        assertThat(result(night(from("2026-11-01T10:00").reviewed(reviewed)), CheckId.S15))
                .isEqualTo(expected);
    }

    @Test
    void aReviewThatAnEarlierFileToldCounts() {
        var night = night(from("2026-11-01T10:00"))
                .logged(DATE.minusDays(3), from("2026-11-01T10:00").reviewed("2026-11-15T09:00"))
                .logged(DATE.minusDays(1), from("2026-11-01T10:00"));
        assertThat(result(night, CheckId.S15)).isEqualTo(OutcomeState.PASS);
    }

    @Test
    void aRejectedLineCouldTellOfAReview() {
        var night = night(from("2026-11-01T10:00"))
                .rejected(new RejectedName(
                        LogKind.SOLITARY,
                        java.util.Optional.empty(),
                        java.util.Optional.empty(),
                        java.util.Optional.empty(),
                        java.util.Optional.of("A-1"),
                        java.util.Optional.empty(),
                        java.util.Optional.empty()));
        assertThat(result(night, CheckId.S15)).isEqualTo(OutcomeState.NOT_EVALUABLE);
        assertThat(result(night.rejected(RejectedName.nothing(LogKind.SOLITARY)), CheckId.S15))
                .isEqualTo(OutcomeState.NOT_EVALUABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-10T10:00, '', PASS",
        "2026-10-09T10:00, '', FAIL",
        "2026-10-09T10:00, 2026-10-10T00:00, PASS",
        "2026-10-09T10:00, 2026-10-09T23:59, FAIL",
        "2026-10-09T10:00, 2026-11-21T00:00, FAIL"
    })
    void beyondSixWeeksAHigherAuthorityMustHaveAgreedInThem(String placed, String agreed, OutcomeState expected) {
        var night = night(from(placed).authority(agreed));
        assertThat(result(night, CheckId.S16)).isEqualTo(expected);
    }

    @Test
    void withoutTheColumnsNeitherIsEvaluable() {
        var night = new NightBuilder().solitary(from("2026-09-01T10:00"));
        assertThat(result(night, CheckId.S15)).isEqualTo(OutcomeState.NOT_EVALUABLE);
        assertThat(result(night, CheckId.S16)).isEqualTo(OutcomeState.NOT_EVALUABLE);
        var agreed = new NightBuilder()
                .solitary(from("2026-09-01T10:00"))
                .logged(DATE.minusDays(1), from("2026-09-01T10:00").authority("2026-09-02"));
        assertThat(agreed.finding(CheckId.S16).found()).hasValue(81);
    }

    @Test
    void onePseudonymInThreeCellsAtOneMomentIsNobodys() {
        var night = night(
                held("A-1", "X", "S-1", "2026-11-10"),
                held("A-2", "X", "S-2", "2026-11-20T10:00"),
                held("A-3", "X", "S-3", "2026-11-19").to("2026-11-20T10:01"),
                held("A-4", "X", "S-1", "2026-11-20T11:00"),
                held("A-5", "Y", "S-4", "2026-11-10"));
        assertThat(night.finding(CheckId.S17).found()).hasValue(3);
        assertThat(night.finding(CheckId.S17).sources()).hasSize(3);
        var apart = night(
                held("A-1", "X", "S-1", "2026-11-10"),
                held("A-2", "X", "S-2", "2026-11-20T10:00"),
                held("A-3", "X", "S-3", "2026-11-19").to("2026-11-20T10:00"));
        assertThat(result(apart, CheckId.S17)).isEqualTo(OutcomeState.PASS);
    }

    @Test
    void aPseudonymThatMeansNobodyJoinsNothing() {
        PlacementLine[] lines = {
            held("A-1", "REDACTED", "S-1", "2026-10-01"),
            held("A-2", "REDACTED", "S-2", "2026-11-20"),
            held("A-3", "REDACTED", "S-3", "2026-11-20")
        };
        assertThat(night(lines).finding(CheckId.S01).subject().name()).isEqualTo("REDACTED");
        assertThat(night(lines).finding(CheckId.S01).message().values().get("who"))
                .asString()
                .contains("part.shared");
        var named = night(lines).limit(LimitName.PERSON_NONE, "REDACTED");
        assertThat(named.finding(CheckId.S01).subject().name()).isEqualTo("A-1");
        assertThat(named.outcome(CheckId.S12).findings())
                .extracting(finding -> finding.subject().name())
                .isEqualTo(List.of("A-1", "A-2", "A-3"));
        assertThat(result(named, CheckId.S17)).isEqualTo(OutcomeState.PASS);
        assertThat(result(named, CheckId.S07)).isEqualTo(OutcomeState.NOT_EVALUABLE);
    }
}
