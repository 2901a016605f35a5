package prisoncensus.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import prisoncensus.checks.night.NightBuilder;
import prisoncensus.logbook.LogKind;

class RejectedTableTest {
    @Test
    void everyRejectedLineIsNamedWithItsFaultAndWithoutItsText() {
        var night = new NightBuilder().rejected(LogKind.HEADCOUNT, 7).rejected(LogKind.CELLS, 3);
        Table table = new RejectedTable(Texts.in(Language.EN), night.judged()).table();
        assertThat(table.rows())
                .extracting(Table.Row::values)
                .extracting(values ->
                        values.stream().map(Texts.in(Language.EN)::say).toList().toString())
                .containsExactly(
                        "[headcount.csv, 7, column counted: found \"1e9\", expected a whole number 0..9999]",
                        "[cells.csv, 3, column counted: found \"1e9\", expected a whole number 0..9999]");
    }

    @Test
    void aNightWithoutRejectedLinesHasNoRow() {
        var night = new NightBuilder().received(LogKind.HEADCOUNT);
        assertThat(new RejectedTable(Texts.in(Language.ES), night.judged())
                        .table()
                        .rows())
                .isEmpty();
    }
}
