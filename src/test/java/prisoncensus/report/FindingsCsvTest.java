package prisoncensus.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.Finding;
import prisoncensus.checks.night.Message;
import prisoncensus.checks.night.NightBuilder;
import prisoncensus.checks.night.Subject;
import prisoncensus.checks.night.SubjectKind;
import prisoncensus.logbook.CellKind;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Origin;
import prisoncensus.logbook.SpelledText;

class FindingsCsvTest {
    private static final String HEADER =
            "check,severity,subject_kind,subject,sector,since,found,limit,message,sources\n";

    @Test
    void aNightWithoutFindingsIsAHeader() {
        assertThat(text(List.of())).isEqualTo(HEADER);
    }

    @Test
    void aFindingIsOneLineWithItsSources() {
        var file = new NightBuilder().file(LogKind.HEADCOUNT);
        var finding = finding("1-01", "North", "headcount.csv", List.of(new Origin(file, 2), new Origin(file, 7)));
        assertThat(text(List.of(finding)))
                .isEqualTo(HEADER + "R01,GAP,cell,1-01,North,2026-11-20,-5,,headcount.csv was not received.,"
                        + "\"headcount.csv:2;headcount.csv:7\"\n");
    }

    @Test
    void commasQuotesAndLineBreaksAreQuoted() {
        var finding = finding("a,b", "say \"no\"\nat all", "two\nlines", List.of());
        assertThat(text(List.of(finding)))
                .endsWith("R01,GAP,cell,\"a,b\",\"say \"\"no\"\"\nat all\",2026-11-20,-5,,"
                        + "two[U+000A]lines was not received.,\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "\tx", "\rx"})
    void textThatASpreadsheetWouldTakeForAFormulaIsTamed(String live) {
        String line = text(List.of(finding(live, live, live, List.of()))).substring(HEADER.length());
        String tamed = live.startsWith("\r") || live.startsWith("\t") ? "\"'" + live + "\"" : "'" + live;
        assertThat(line)
                .startsWith("R01,GAP,cell," + tamed + "," + tamed + ",2026-11-20,-5,,")
                .contains((live.length() == SpelledText.line(live).length() ? tamed : SpelledText.line(live))
                        + " was not");
    }

    @Test
    void aNumberIsNeverTamed() {
        assertThat(text(List.of(finding("1-01", "", "x", List.of()))))
                .contains(",-5,,")
                .doesNotContain("'-5");
    }

    @Test
    void textWithASignFurtherOnStaysAsItIs() {
        assertThat(text(List.of(finding("a=b", "a @x", "x", List.of())))).contains(",a=b,a @x,");
    }

    @Test
    void findingsStandInTheOrderOfCodePoints() {
        var night = new NightBuilder();
        for (String cell : List.of("😀", "～", "b", "B", "10", "9")) {
            night.cell(cell, "North", CellKind.GROUP, 10).counts(cell, 11);
        }
        String text = new String(
                SampleReports.gather(night, Language.EN).findingsCsv().bytes(), StandardCharsets.UTF_8);
        assertThat(text.lines().filter(line -> line.startsWith("H02")).map(line -> line.split(",", -1)[3]))
                .containsExactly("10", "9", "B", "b", "～", "😀");
    }

    @Test
    void aSemicolonOrTabIsQuoted() {
        assertThat(text(List.of(finding("4;07", "a\tb", "c", List.of())))).contains(",\"4;07\",\"a\tb\",");
    }

    private static Finding finding(String subject, String sector, String file, List<Origin> sources) {
        return new Finding(
                CheckId.R01,
                new Subject(SubjectKind.CELL, subject, sector),
                NightBuilder.DATE,
                OptionalLong.of(-5),
                OptionalLong.empty(),
                Message.of("R01").with("file", file),
                sources);
    }

    private static String text(List<Finding> findings) {
        byte[] bytes = FindingsCsv.of(findings, NightBuilder.DATE, Texts.in(Language.EN))
                .bytes();
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
