package prisoncensus.nights;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import prisoncensus.application.WholeApplication;
import prisoncensus.nights.planning.NightsRequest;
import prisoncensus.program.CallListener;
import prisoncensus.program.ReadNight;
import prisoncensus.program.ReadPdf;

/** A night whose every text is an attack: each is shown as text, cut where a format has a limit, and breaks nothing. */
@SpringBootTest(
        classes = WholeApplication.class,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:hostile",
            "census.received=target/hostile/received",
            "census.clock=2026-11-22T01:00:00Z",
            "census.facilities.bad.name==cmd|' /C calc'!A0 <script>&amp;]]> &P 😀 محمد",
            "logging.file.name=target/hostile/census.log"
        })
class HostileNightIT {
    private static final List<String> TEXTS = List.of(
            "<script>alert(1)</script>",
            "&amp;&lt;",
            "a]]>b",
            "=cmd|' /C calc'!A0",
            "+1+1",
            "-2",
            "@SUM(A1)",
            "😀 محمد לשלום",
            "\u202Eright to left",
            "_x0041_",
            "x'; drop table finding; --",
            "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>&e;",
            "url(http://127.0.0.1:" + CallListener.PORT + "/x)",
            "<fo:external-graphic src='http://127.0.0.1:" + CallListener.PORT + "/x.png'/>",
            "http://127.0.0.1:" + CallListener.PORT + "/link",
            "x".repeat(33_000));
    private static final String BELL = "bell\u0000";
    private static final int CELLS = 2;

    @Autowired
    private NightService nights;

    @TempDir
    private Path home;

    @Test
    void eachIsShownAsTextAndBreaksNothing() throws IOException {
        ReadNight night = report();

        var headcount = night.manifest().get("inputs").get(0);
        assertThat(headcount.get("accepted").intValue()).isEqualTo(TEXTS.size());
        assertThat(headcount.get("rejected").intValue()).isOne();
        workbook(night);
        WorkbookParts.assertLeadNowhere(only(night.folder(), ".xlsx"));
        assertThat(CallListener.connections()).isZero();
        csv(night.findings());
        List<String> shown = night.pdf().rows().stream().flatMap(List::stream).toList();
        assertThat(TEXTS)
                .filteredOn(text -> text.matches("[<&a=+@-].*"))
                .hasSize(9)
                .allSatisfy(text -> assertThat(shown).as(text).contains(ReadPdf.bare(text)));
        assertThat(String.join("", shown)).contains("😀", "<U+202E>righttoleft").doesNotContain(BELL);
    }

    private static Path only(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void workbook(ReadNight night) {
        XSSFSheet cells = night.workbook().getSheetAt(CELLS);
        List<XSSFCell> codes = IntStream.rangeClosed(2, cells.getLastRowNum())
                .mapToObj(cells::getRow)
                .map(row -> row.getCell(1))
                .filter(code -> !code.getStringCellValue().equals("S-1"))
                .toList();
        assertThat(codes)
                .extracting(Cell::getStringCellValue)
                .containsExactlyInAnyOrderElementsOf(
                        TEXTS.stream().map(HostileNightIT::carried).toList());
        assertThat(codes)
                .allSatisfy(code -> assertThat(code.getCellStyle().getQuotePrefixed())
                        .isEqualTo(code.getStringCellValue().matches("(?s)[=+@-].*")));
        night.workbook().forEach(sheet -> {
            assertThat(sheet.getHeader().getCenter()).contains("calc'!A0", "&&amp;", "&&P");
            for (Row row : sheet) {
                assertThat(row).noneMatch(cell -> cell.getCellType() == CellType.FORMULA);
            }
        });
        assertThat(night.workbook().getAllNames())
                .noneMatch(name -> name.getRefersToFormula().contains("calc'!"));
    }

    private static String carried(String text) {
        return text.length() <= 32_767
                ? text.replace("\u202E", "[U+202E]")
                : "x".repeat(32_767 - "… [cut]".length()) + "… [cut]";
    }

    private static String spelled(String text) {
        return text.replace("\u202E", "[U+202E]");
    }

    private static void csv(List<NamedCsvRecord> findings) {
        assertThat(findings)
                .isNotEmpty()
                .allSatisfy(finding ->
                        assertThat(finding.getFields()).noneMatch(field -> field.matches("(?s)[=+@\t\r-].*")));
        assertThat(findings.stream()
                        .filter(finding -> finding.getField("check").equals("H02"))
                        .map(finding -> finding.getField("subject").replaceFirst("^'", "")))
                .containsExactlyInAnyOrderElementsOf(
                        TEXTS.stream().map(HostileNightIT::spelled).toList());
    }

    private ReadNight report() throws IOException {
        write(
                "cells.csv",
                "cell,sector,kind,limit,valid_from,source",
                text -> List.of(text, brief(text), "GROUP", "80", "2024-01-01", brief(text)));
        append("cells.csv", "S-1,Solitary,SOLITARY,1,2024-01-01,");
        write(
                "2026-11-20/headcount.csv",
                "cell,scheduled_time,counted,officer,second_officer,slip,remarks",
                text -> List.of(text, "22:00", "81", brief(text), brief(text), brief(text), brief(text)));
        append("2026-11-20/headcount.csv", "S-1,22:00,1,,,," + BELL);
        write(
                "2026-11-20/meals.csv",
                "cell,meal,plates,menu,served_by,record,remarks",
                text -> List.of(text, "LUNCH", "7", brief(text), brief(text), brief(text), brief(text)));
        write(
                "2026-11-20/solitary.csv",
                "placement,person,cell,placed_at,reason,authorised_by,remarks",
                text -> List.of(text, brief(text), "S-1", "2026-11-01T10:00", brief(text), brief(text), brief(text)));
        Path reports = home.resolve("reports");
        var order = new NightsRequest(home.resolve("input"), reports, List.of(), Optional.empty(), false);
        var result = nights.run(order, Progress.unwatched()).results();
        assertThat(result).singleElement().isInstanceOf(NightResult.Reported.class);
        return ReadNight.of(((NightResult.Reported) result.get(0)).place());
    }

    private void write(String file, String header, Function<String, List<String>> line) throws IOException {
        Path path = home.resolve("input/bad").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(
                path,
                header + "\n"
                        + TEXTS.stream()
                                .map(line)
                                .map(fields -> fields.stream()
                                        .map(field -> '"' + field.replace("\"", "\"\"") + '"')
                                        .collect(Collectors.joining(",")))
                                .collect(Collectors.joining("\n", "", "\n")));
    }

    /** A whole record may have 64 KiB. */
    private static String brief(String text) {
        return text.length() > 1_000 ? "long" : text;
    }

    private void append(String file, String line) throws IOException {
        Path path = home.resolve("input/bad").resolve(file);
        Files.writeString(path, Stream.of(Files.readString(path), line, "\n").collect(Collectors.joining()));
    }
}
