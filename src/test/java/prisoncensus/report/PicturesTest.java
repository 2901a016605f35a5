package prisoncensus.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prisoncensus.checks.night.NightBuilder;
import prisoncensus.checks.night.ReportedCensus;
import prisoncensus.checks.night.SubjectKind;
import prisoncensus.logbook.CellKind;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LogKind;
import prisoncensus.report.SectorMap.Shade;
import prisoncensus.report.SectorMap.Square;

/** What the charts of both formats show. */
class PicturesTest {
    @Test
    void aNightWithoutReportIsAGapAndTonightIsTheLast() {
        var night = new NightBuilder()
                .cell("1", "North", CellKind.GROUP, 80)
                .counts("1", 61)
                .limit(LimitName.FACILITY_CAPACITY, "80")
                .reported(NightBuilder.DATE.minusDays(29), 50)
                .reported(NightBuilder.DATE.minusDays(2), 60);
        LastNights last = SampleReports.gather(night, Language.EN).lastNights();
        assertThat(last.capacity()).hasValue(80);
        assertThat(last.nights()).hasSize(30);
        assertThat(last.nights().get(0)).isEqualTo(counted(29, 50));
        assertThat(last.nights().subList(1, 27))
                .allMatch(census -> census.total().isEmpty());
        assertThat(last.nights().subList(27, 30))
                .containsExactly(
                        counted(2, 60), ReportedCensus.missing(NightBuilder.DATE.minusDays(1)), counted(0, 61));
    }

    @Test
    void tonightIsMissingWhereItsCensusIs() {
        List<ReportedCensus> nights =
                SampleReports.silent(Language.EN).lastNights().nights();
        assertThat(nights.get(29)).isEqualTo(ReportedCensus.missing(NightBuilder.DATE));
    }

    private static ReportedCensus counted(int daysBefore, int total) {
        return new ReportedCensus(NightBuilder.DATE.minusDays(daysBefore), OptionalLong.of(total), true);
    }

    @ParameterizedTest
    @CsvSource({"101,OVER", "100,NEAR", "95,NEAR", "94,HIGH", "80,HIGH", "79,MIDDLE", "50,MIDDLE", "49,LOW", "0,EMPTY"})
    void aGroupCellIsShadedByTheShareOfItsLimit(int people, Shade shade) {
        var night = new NightBuilder().cell("1", "North", CellKind.GROUP, 100).counts("1", people);
        assertThat(square(night)).extracting(Square::shade, Square::partly).containsExactly(shade, false);
    }

    @Test
    void aCellThatWasNeverCountedIsMissingAndNotEmpty() {
        var night = new NightBuilder().received(LogKind.HEADCOUNT).cell("1", "North", CellKind.GROUP, 100);
        assertThat(square(night).shade()).isEqualTo(Shade.MISSING);
        night.count("1", "06:00", 50);
        assertThat(square(night)).extracting(Square::shade, Square::partly).containsExactly(Shade.MIDDLE, true);
    }

    @Test
    void aSolitaryCellIsMissingOnlyWithoutTheLog() {
        var night = new NightBuilder().cell("1", "North", CellKind.SOLITARY, 1);
        assertThat(square(night).shade()).isEqualTo(Shade.MISSING);
        night.received(LogKind.HEADCOUNT);
        assertThat(square(night)).extracting(Square::shade, Square::partly).containsExactly(Shade.EMPTY, false);
        assertThat(square(night.count("1", "06:00", 1)).shade()).isEqualTo(Shade.HELD);
        assertThat(square(night.count("1", "12:00", 2)).shade()).isEqualTo(Shade.OVER);
    }

    @Test
    void aCellThatOnlyTheLogsNameHasNoLimit() {
        var night = new NightBuilder().cell("1", "North", CellKind.GROUP, 100).counts("X", 5);
        assertThat(SampleReports.gather(night, Language.EN).cellMap())
                .flatExtracting(SectorMap::cells)
                .extracting(Square::shade)
                .containsExactly(Shade.UNLIMITED, Shade.MISSING);
    }

    @Test
    void contradictingSlipsAreNoCount() {
        var night = new NightBuilder()
                .cell("1", "North", CellKind.GROUP, 100)
                .count("1", "06:00", 5)
                .count("1", "06:00", 6);
        assertThat(square(night)).extracting(Square::shade, Square::partly).containsExactly(Shade.MISSING, true);
    }

    private static Square square(NightBuilder night) {
        return SampleReports.gather(night, Language.EN).cellMap().get(0).cells().get(0);
    }

    @Test
    void aFindingTellsSinceHowManyNightsItStands() {
        var night = new NightBuilder()
                .received(LogKind.HEADCOUNT)
                .cell("1", "North", CellKind.GROUP, 80)
                .standing("R01", SubjectKind.LOG, "meals", NightBuilder.DATE.minusDays(11))
                .reported(NightBuilder.DATE.minusDays(1), 60);
        NightReport report = SampleReports.gather(night, Language.EN);
        assertThat(report.findings())
                .extracting(
                        FindingView::subject,
                        FindingView::isNew,
                        finding -> finding.standing().text())
                .contains(tuple("Meals", false, "for the 12th night"), tuple("Solitary", true, "new"));
        assertThat(report.newFindings().text())
                .isEqualTo("New are those that the last report before did not have and did not pass over.");
        assertThat(SampleReports.gather(night, Language.ES).findings())
                .extracting(finding -> finding.standing().text())
                .contains("por 12.ª noche consecutiva");
    }

    @Test
    void onTheFirstNightNobodyClaimsThatAFindingWasNotThereBefore() {
        assertThat(SampleReports.silent(Language.EN).newFindings().text())
                .isEqualTo("No night before has a report, so that everything counts as new.");
    }

    @ParameterizedTest
    @CsvSource({"1,1st", "2,2nd", "3,3rd", "4,4th", "11,11th", "12,12th", "13,13th", "21,21st", "111,111th", "122,122nd"
    })
    void ordinalsAreThoseOfTheLanguage(int number, String ordinal) {
        assertThat(Texts.in(Language.EN).say(Phrases.ordinal(number))).isEqualTo(ordinal);
        assertThat(Texts.in(Language.ES).say(Phrases.ordinal(number))).isEqualTo(number + ".ª");
    }
}
