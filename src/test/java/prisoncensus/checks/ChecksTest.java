package prisoncensus.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.FindingKey;
import prisoncensus.checks.night.NightBuilder;
import prisoncensus.checks.night.Outcome;
import prisoncensus.checks.night.Severity;
import prisoncensus.checks.night.SubjectKind;

class ChecksTest {
    @Test
    void h01ToR02EachCheckHasOneOutcomeByIdWhateverIsMissing() {
        assertThat(new NightBuilder().judged().outcomes())
                .extracting(Outcome::rule)
                .containsExactly(CheckId.values());
    }

    @ParameterizedTest
    @CsvSource({
        "H01, count-missing, GAP",
        "H02, over-limit, BREACH",
        "H03, near-limit, WARNING",
        "H04, sustained-over, BREACH",
        "H05, over-capacity, BREACH",
        "H06, capacity-adds-up, NOTE",
        "H07, unknown-cell, GAP",
        "H08, conflicting-counts, GAP",
        "H09, implausible-count, WARNING",
        "H10, one-officer, WARNING",
        "H11, copied-counts, WARNING",
        "H12, space-per-person, NOTE",
        "M01, meal-missing, GAP",
        "M02, meal-not-served, BREACH",
        "M03, plates-short, BREACH",
        "M04, plates-surplus, WARNING",
        "M05, solitary-diet, BREACH",
        "M06, outside-window, WARNING",
        "M07, overnight-gap, BREACH",
        "S01, over-limit, BREACH",
        "S02, near-limit, WARNING",
        "S03, chained, NOTE",
        "S04, split-stay, WARNING",
        "S05, rolling-window, WARNING",
        "S06, no-end-planned, WARNING",
        "S07, overlap, GAP",
        "S08, stated-days, WARNING",
        "S09, no-reason, WARNING",
        "S10, shared-cell, BREACH",
        "S11, count-differs, WARNING",
        "S12, no-person, GAP",
        "S13, vanished, GAP",
        "S14, rewritten, WARNING",
        "R01, log-not-received, GAP",
        "R02, lines-rejected, GAP",
        "R03, volume, WARNING",
        "R04, cells-unlimited, NOTE"
    })
    void h01ToR02EachRuleHasTheNameAndTheSeverityOfTheSpecification(CheckId rule, String label, Severity severity) {
        assertThat(rule.label()).isEqualTo(label);
        assertThat(rule.severity()).isEqualTo(severity);
        assertThat(rule.version()).isPositive();
    }

    @Test
    void h02FindingsAreOrderedByCheckKindAndSubjectByCodePoint() {
        // U+1D7D8 follows U+FF10 by code point, though not in Java's own order
        NightBuilder night = new NightBuilder()
                .counts("\uD835\uDFD8", 81)
                .counts("\uFF10", 81)
                .counts("4-9", 81)
                .counts("4-10", 81);
        assertThat(night.judged().findings())
                .extracting(finding -> finding.rule() + " " + finding.subject().name())
                .filteredOn(finding -> finding.startsWith("H02"))
                .containsExactly("H02 4-10", "H02 4-9", "H02 \uFF10", "H02 \uD835\uDFD8");
    }

    @Test
    void h02AFindingIsKnownOnOtherNightsByRuleKindAndSubject() {
        assertThat(new NightBuilder().counts("1", 81).finding(CheckId.H02).key())
                .isEqualTo(new FindingKey("H02", SubjectKind.CELL, "1"));
    }
}
