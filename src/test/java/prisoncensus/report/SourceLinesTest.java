package prisoncensus.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import prisoncensus.checks.night.NightBuilder;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Origin;

class SourceLinesTest {
    @Test
    void linesThatFollowEachOtherStandAsOneRange() {
        assertThat(said(lines(LogKind.MEALS, 7))).isEqualTo("meals.csv:7");
        assertThat(said(lines(LogKind.MEALS, 7, 8))).isEqualTo("meals.csv:7-8");
        assertThat(said(lines(LogKind.MEALS, 2, 7, 8, 9, 11))).isEqualTo("meals.csv:2; meals.csv:7-9; meals.csv:11");
    }

    @Test
    void aRangeStaysInItsFileAndKeepsTheOrder() {
        assertThat(said(Stream.concat(lines(LogKind.MEALS, 7), lines(LogKind.CELLS, 8, 9))))
                .isEqualTo("meals.csv:7; cells.csv:8-9");
        assertThat(said(lines(LogKind.MEALS, 9, 8))).isEqualTo("meals.csv:9; meals.csv:8");
    }

    @Test
    void nothingIsNothing() {
        assertThat(said(Stream.empty())).isEmpty();
    }

    private static String said(Stream<Origin> origins) {
        List<Origin> list = origins.toList();
        return SourceLines.of(list, NightBuilder.DATE);
    }

    private static Stream<Origin> lines(LogKind log, int... lines) {
        var file = new NightBuilder().file(log);
        return IntStream.of(lines).mapToObj(line -> new Origin(file, line));
    }
}
