package prisoncensus.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.ss.usermodel.DateUtil;
import org.junit.jupiter.api.Test;
import prisoncensus.report.Answer;
import prisoncensus.report.Language;
import prisoncensus.report.NightReport;
import prisoncensus.report.SampleReports;

class WorkbookSummaryTest {
    private static final NightReport REPORT = SampleReports.rich(Language.ES);
    private static final ReadWorkbook RICH = ReadWorkbook.of(REPORT);
    private static final String SUMMARY = "Resumen";

    @Test
    void theSignsAreExplainedBeforeTheFirstTable() {
        int first = RICH.rowOf(SUMMARY, "Pregunta").getRowNum();
        String before = "";
        for (int row = 0; row < first; row++) {
            before += RICH.sheet(SUMMARY).getRow(row) == null ? "" : RICH.text(SUMMARY, row, 0);
        }
        assertThat(before).contains("[x] falta", "[z] no procede", "[r] modificado", "[p] provisional", "▲");
    }

    @Test
    void itBeginsWithTheFourAnswers() {
        int header = RICH.rowOf(SUMMARY, "Pregunta").getRowNum();
        assertThat(REPORT.answers()).hasSize(4);
        for (int i = 0; i < 4; i++) {
            Answer answer = REPORT.answers().get(i);
            var row = RICH.sheet(SUMMARY).getRow(header + 1 + i);
            assertThat(row.getCell(3)).hasToString(answer.text());
            assertThat(row.getCell(1)).hasToString(REPORT.texts().say("answer." + answer.state()));
            boolean filled = row.getCell(0).getCellStyle().getFillForegroundColorColor() != null;
            assertThat(filled).isEqualTo(answer.state() != Answer.State.OK);
        }
    }

    @Test
    void numbersAndDatesFollowTheLanguage() {
        assertThat(RICH.named("censusTotal").getCellStyle().getDataFormatString())
                .isEqualTo("[$-C0A]#,##0");
        var since = RICH.sheet("Hallazgos").getRow(2).getCell(5);
        assertThat(DateUtil.isCellDateFormatted(since)).isTrue();
        assertThat(since.getCellStyle().getDataFormatString()).isEqualTo("[$-C0A]dd\\/mm\\/yyyy");
        assertThat(RICH.sheet("Celdas").getRow(2).getCell(10).getCellStyle().getDataFormatString())
                .isEqualTo("[$-C0A]0.0\u00a0%");
    }

    @Test
    void aFindingSaysWhetherItIsNew() {
        assertThat(RICH.text("Hallazgos", 1, 6)).isEqualTo("Nuevo o persistente");
        assertThat(RICH.text("Hallazgos", 2, 6)).isEqualTo("nuevo");
        assertThat(RICH.text("Hallazgos", 0, 0)).contains("Ninguna noche anterior tiene informe");
    }
}
