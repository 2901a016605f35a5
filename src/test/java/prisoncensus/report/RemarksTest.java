package prisoncensus.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import prisoncensus.checks.night.NightBuilder;
import prisoncensus.logbook.CellKind;
import prisoncensus.logbook.LogKind;

class RemarksTest {
    @Test
    void cellsThatLookAlikeAreNamedByCodePoint() {
        var night = new NightBuilder().cell("4-07", "North", CellKind.GROUP, 80).counts("4\u201107", 3);
        assertThat(SampleReports.gather(night, Language.EN).notes())
                .extracting(Words::text)
                .containsExactly("These cells look alike and are different cells, because their codes are written with"
                        + " different characters: 4-07 (U+0034 U+002D U+0030 U+0037),"
                        + " 4\u201107 (U+0034 U+2011 U+0030 U+0037).");
    }

    @Test
    void ofManyGroupsTheFirstAreNamedAndTheOthersCounted() {
        var night = new NightBuilder();
        for (int cell = 1; cell <= 22; cell++) {
            String number = String.format(Locale.ROOT, "%02d", cell);
            night.cell("4-" + number, "North", CellKind.GROUP, 80)
                    .cell("4\u2011" + number, "North", CellKind.GROUP, 80);
        }
        assertThat(SampleReports.gather(night, Language.EN).notes())
                .extracting(Words::text)
                .hasSize(21)
                .last()
                .isEqualTo("And 2 more groups of cells that look alike.");
    }

    @Test
    void linesThatEarlierSolitaryLogsRejectedAreCounted() {
        var night = new NightBuilder().received(LogKind.SOLITARY).rejectedEarlier(2, 1234);
        assertThat(SampleReports.gather(night, Language.EN).notes())
                .extracting(Words::text)
                .containsExactly(
                        "In solitary logs of earlier days 1,234 lines in 2 files were rejected: what they said is"
                                + " not known.");
    }
}
