package prisoncensus.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import prisoncensus.checks.night.NightBuilder;
import prisoncensus.logbook.CellKind;
import prisoncensus.logbook.LimitName;
import prisoncensus.report.Language;
import prisoncensus.report.NightReport;
import prisoncensus.report.SampleReports;
import prisoncensus.report.Texts;

class PdfReportTest {
    static Stream<Arguments> nights() {
        return Stream.of(Language.values())
                .filter(PdfReportTest::speaks)
                .flatMap(language -> Stream.of(
                        Arguments.of("rich", language, SampleReports.rich(language)),
                        Arguments.of("quiet", language, SampleReports.quiet(language)),
                        Arguments.of("silent", language, SampleReports.silent(language))));
    }

    private static boolean speaks(Language language) {
        try {
            return !Texts.in(language).say("pdf.sign").isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("nights")
    void isAnArchiveCopyThatAScreenReaderCanRead(String name, Language language, NightReport report) throws Exception {
        assertThat(PdfFile.of(report).faults()).isEmpty();
    }

    @Test
    void theJudgeOfArchiveCopiesIsAwake() throws Exception {
        String pdf = new String(PdfFile.of(SampleReports.silent(Language.EN)).bytes(), StandardCharsets.ISO_8859_1);
        assertThat(pdf).contains("<pdfuaid:part>1<", "<pdfaid:part>3<");
        String spoiled =
                pdf.replace("<pdfuaid:part>1<", "<pdfuaid:part>7<").replace("<pdfaid:part>3<", "<pdfaid:part>1<");

        assertThat(new PdfFile(spoiled.getBytes(StandardCharsets.ISO_8859_1)).faults())
                .anyMatch(fault -> fault.startsWith("3a"))
                .anyMatch(fault -> fault.startsWith("ua1"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void speaksEveryLanguageOfReports(Language language) {
        assumeThat(speaks(language)).isTrue();
        assertThat(Texts.in(language).say("pdf.moreRows")).contains("{number}");
    }

    @Test
    void sameFactsGiveTheSameBytes() throws IOException {
        byte[] first = PdfFile.of(SampleReports.rich(Language.EN)).bytes();

        assertThat(PdfFile.of(SampleReports.rich(Language.EN)).bytes()).isEqualTo(first);
    }

    @Test
    void zoneAndLocaleOfTheMachineDoNotReachTheFile() throws IOException {
        NightReport report = SampleReports.rich(Language.EN);
        byte[] here = PdfFile.of(report).bytes();

        assertThat(elsewhere(report, "Asia/Kathmandu", "ar-EG-u-nu-arab")).isEqualTo(here);
        assertThat(elsewhere(report, "America/New_York", "tr-TR")).isEqualTo(here);
    }

    private static byte[] elsewhere(NightReport report, String zone, String locale) throws IOException {
        TimeZone zoneHere = TimeZone.getDefault();
        Locale localeHere = new Locale(System.getProperty("user.language", "en"));
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            Locale.setDefault(Locale.forLanguageTag(locale));
            byte[] bytes = PdfFile.of(report).bytes();
            assertThat(TimeZone.getDefault().getID()).isEqualTo(zone);
            assertThat("%d".formatted(1)).isEqualTo(locale.startsWith("ar") ? "١" : "1");
            return bytes;
        } finally {
            TimeZone.setDefault(zoneHere);
            Locale.setDefault(localeHere);
        }
    }

    @Test
    void theOnlyInstantIsTheAsKnownInstant() throws IOException {
        String pdf = new String(PdfFile.of(SampleReports.quiet(Language.EN)).bytes(), StandardCharsets.ISO_8859_1);

        assertThat(pdf).doesNotContainPattern("\\(D:(?!20261121010000Z)");
        assertThat(pdf).doesNotContainPattern("\\d{4}-\\d\\d-\\d\\dT(?!01:00:00Z)");
        assertThat(pdf).contains("<xmp:MetadataDate>2026-11-21T01:00:00Z</xmp:MetadataDate>");
    }

    @Test
    void findingsCsvIsAttachedByteForByte() throws IOException {
        NightReport report = SampleReports.rich(Language.EN);

        assertThat(PdfFile.of(report).attachment())
                .isEqualTo(report.findingsCsv().bytes());
    }

    @Test
    void theChartTellsEverySectorsFigures() throws IOException {
        List<String> figures = PdfFile.of(SampleReports.rich(Language.EN)).tags().stream()
                .filter(tag -> tag.name().equals("Figure"))
                .map(PdfFile.Tag::alternative)
                .toList();

        assertThat(figures.get(0))
                .contains("Sector 1: 1,842 people, limit 1,920", "Sector 2: 1,854 people, limit 1,920");
    }

    @Test
    void aHeaderRepeatedOnEveryPageIsReadOnce() throws IOException {
        PdfFile pdf = PdfFile.of(SampleReports.gather(sectors(1, 60, "Sector "), Language.EN));

        assertThat(pdf.pages()).isGreaterThan(4);
        List<PdfFile.Tag> headers = pdf.tags().stream()
                .filter(tag -> tag.name().equals("TH") && tag.parent().equals("TR"))
                .limit(11)
                .toList();
        assertThat(headers).allMatch(tag -> tag.contents() == 1);
    }

    private static NightBuilder sectors(int sectors, int cells, String name) {
        var night = new NightBuilder().limit(LimitName.FACILITY_CAPACITY, "100");
        for (int sector = 1; sector <= sectors; sector++) {
            for (int cell = 1; cell <= cells; cell++) {
                String code = "%d-%02d".formatted(sector, cell);
                night.cell(code, name + sector, CellKind.GROUP, 80).counts(code, 95);
            }
        }
        return night;
    }
}
