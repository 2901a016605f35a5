package prisoncensus.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import prisoncensus.checks.night.LogStatus;
import prisoncensus.checks.night.NightBuilder;
import prisoncensus.logbook.CellKind;
import prisoncensus.logbook.CountType;
import prisoncensus.logbook.Fault;
import prisoncensus.logbook.FaultKind;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Refusal;

class TablesTest {
    private static final Texts EN = Texts.in(Language.EN);

    @Test
    void aCellShowsItsCountsItsPeakAndItsShare() {
        var night = oneCell().count("1-01", "06:00", 60).count("1-01", "22:00", 81);
        assertThat(words(report(night).cells()))
                .containsExactly("North | 1-01 | group | 80 | [x] | 60 | [x] | [x] | 81 | 81 | 101.3%");
        assertThat(report(night).cells().rows().get(0).alert()).isTrue();
    }

    @Test
    void aCellThatOnlyTheLogNamesHasNoLimitAndNoKind() {
        var night = oneCell().counts("9-99", 3);
        assertThat(words(report(night).cells()))
                .anyMatch(row -> row.contains("9-99 | [x] | [x] | [x] | 3 | 3 | 3 | 3 | 3 | [x]"));
    }

    @Test
    void anEmptySolitaryCellNeedsNoSlip() {
        var night = new NightBuilder().received(LogKind.HEADCOUNT).cell("S-1", "South", CellKind.SOLITARY, 1);
        assertThat(words(report(night).cells()))
                .containsExactly("South | S-1 | solitary | 1 | [x] | [z] | [z] | [z] | [z] | [z] | [z]");
    }

    @Test
    void withoutTheLogNobodyKnowsWhetherASolitaryCellWasEmpty() {
        var night = new NightBuilder().cell("S-1", "South", CellKind.SOLITARY, 1);
        assertThat(words(report(night).cells()))
                .containsExactly("South | S-1 | solitary | 1 | [x] | [x] | [x] | [x] | [x] | [x] | [x]");
    }

    @Test
    void aLimitOfNobodyHasNoShare() {
        var night = new NightBuilder().cell("1-01", "North", CellKind.GROUP, 0).counts("1-01", 2);
        assertThat(words(report(night).cells()))
                .containsExactly("North | 1-01 | group | 0 | [x] | 2 | 2 | 2 | 2 | 2 | [z]");
    }

    @Test
    void slipsThatContradictEachOtherLeaveTheCountMissingInASolitaryCellToo() {
        var night = new NightBuilder()
                .cell("S-1", "South", CellKind.SOLITARY, 1)
                .slip("S-1", "06:00", 1, CountType.FORMAL, "a", "")
                .slip("S-1", "06:00", 2, CountType.FORMAL, "b", "");
        assertThat(words(report(night).cells()).get(0))
                .startsWith("South | S-1 | solitary | 1 | [x] | [x] | [z] | [z] | [z] | [x] | [x]");
    }

    @Test
    void breachesStandFirstAndStandOut() {
        var findings = report(oneCell().counts("1-01", 81)).findingsTable();
        assertThat(words(findings).get(0))
                .startsWith("Breach | H02 Over limit | cell | 1-01 | North | 2026-11-20 | new | 81 | 80 |");
        assertThat(findings.rows()).first().extracting(Table.Row::alert).isEqualTo(true);
        assertThat(findings.rows()).last().extracting(Table.Row::alert).isEqualTo(false);
    }

    @Test
    void aFindingWithoutNumbersSectorOrSourcesSaysThatTheyCannotApply() {
        assertThat(words(report(oneCell()).findingsTable()))
                .contains("Gap | R01 Log not received | log | Meals | [z] | 2026-11-20 | new | [z] | [z]"
                        + " | meals.csv was not received. | [z]");
    }

    @Test
    void aCheckSaysWhatItCouldNotJudgeAndWhy() {
        var checks = words(report(oneCell().count("1-01", "06:00", 60)).checks());
        assertThat(checks)
                .anyMatch(row -> row.startsWith("H02 Over limit | Breach | not evaluable | 0 | ")
                        && row.contains("cell 1-01: no governing count at 12:00, 18:00, 22:00"));
        var complete = words(report(oneCell().counts("1-01", 60)).checks());
        assertThat(complete).contains("H02 Over limit | Breach | passed | 0 | 1 | 0 | [z] | 2");
    }

    @Test
    void subjectsThatLackTheSameStandTogether() {
        var night = new NightBuilder().received(LogKind.HEADCOUNT);
        for (int i = 1; i <= 4; i++) {
            night.cell("1-0" + i, "North", CellKind.GROUP, 80);
        }
        night.count("1-03", "06:00", 60);
        var checks = words(report(night).checks());
        assertThat(checks)
                .anyMatch(row -> row.startsWith("H02 Over limit | Breach | not evaluable | 0 | 0 | 4 | "
                        + "cell 1-01, 1-02, 1-04: no governing count at 06:00, 12:00, 18:00, 22:00; "
                        + "cell 1-03: no governing count at 12:00, 18:00, 22:00 | "));
    }

    @Test
    void subjectsOfAnotherKindStandApart() {
        var limits = words(report(new NightBuilder()).checks());
        assertThat(limits)
                .anyMatch(row ->
                        row.startsWith("H06 ") && row.contains("| cells.csv was not received; facility: no capacity"));
    }

    @Test
    void aFailedCheckOfBreachesStandsOut() {
        var night = oneCell().counts("1-01", 60).slip("1-01", "03:00", 81, CountType.EMERGENCY, "", "");
        var rows = report(night).checks().rows();
        assertThat(rows)
                .filteredOn(Table.Row::alert)
                .singleElement()
                .satisfies(row -> assertThat(EN.say(row.values().get(0))).isEqualTo("H02 Over limit"));
    }

    @Test
    void aLogIsReceivedNotReceivedOrRefused() {
        var file = new NightBuilder().file(LogKind.MEALS);
        var fault = new Fault(FaultKind.NO_HEADER, "", "", "cell");
        var night = oneCell()
                .counts("1-01", 60)
                .refused(
                        LogKind.MEALS,
                        new LogStatus.NotReceived(Optional.of(new Refusal(file, OptionalInt.of(1), fault))));
        assertThat(words(report(night).logs()))
                .containsExactly(
                        "Headcount | received | 4 | 4 | 0 | 0",
                        "Meals | refused: line 1, found an empty file, expected a first line with the columns cell"
                                + " | [x] | [x] | [x] | [x]",
                        "Solitary | not received | [x] | [x] | [x] | [x]",
                        "Movements | not kept here | [z] | [z] | [z] | [z]",
                        "Time out | not kept here | [z] | [z] | [z] | [z]",
                        "Cells | received | 1 | 1 | 0 | 0",
                        "Limits | not received | [x] | [x] | [x] | [x]");
        assertThat(report(night).logs().rows())
                .extracting(Table.Row::alert)
                .containsExactly(false, true, true, false, false, false, false);
    }

    @Test
    void aLimitNamesItsRowOrThatItIsTheDefault() {
        var limits = words(
                report(oneCell().limit(LimitName.FACILITY_CAPACITY, "3800")).limits());
        assertThat(limits)
                .contains("facility.capacity | 3800 | 2025-11-20 | limits.csv:2", "cell.limit | 80 | default | [z]");
        assertThat(words(report(oneCell()).limits())).contains("facility.capacity | [z] | default | [z]");
    }

    @Test
    void aFileIsNamedWithItsHashAndItsSize() {
        assertThat(words(report(oneCell()).inputs()))
                .containsExactly("cells.csv | " + "0".repeat(64) + " | 1,000 | UTF-8 | 2026-11-21 02:00:00 +01:00");
    }

    @Test
    void aSectorShowsWhatIsMissing() {
        assertThat(words(report(oneCell()).sectorsTable())).containsExactly("North | [x] | 80 | [x]");
        assertThat(words(report(oneCell().counts("1-01", 81)).sectorsTable())).containsExactly("North | 81 | 80 | 0");
        assertThat(words(report(new NightBuilder().counts("1-01", 60)).sectorsTable()))
                .allMatch(row -> row.endsWith("| 60 | [x] | [x]"));
    }

    private static NightBuilder oneCell() {
        return new NightBuilder().cell("1-01", "North", CellKind.GROUP, 80);
    }

    private static NightReport report(NightBuilder night) {
        return SampleReports.gather(night, Language.EN);
    }

    private static List<String> words(Table table) {
        return table.rows().stream()
                .map(row ->
                        String.join(" | ", row.values().stream().map(EN::say).toList()))
                .toList();
    }
}
