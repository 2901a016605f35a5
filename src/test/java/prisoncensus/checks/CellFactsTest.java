package prisoncensus.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static prisoncensus.checks.night.NightBuilder.DATE;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import prisoncensus.checks.night.NightBuilder;
import prisoncensus.checks.night.NightFacts;
import prisoncensus.logbook.CellKind;
import prisoncensus.logbook.CountType;
import prisoncensus.logbook.LogKind;

class CellFactsTest {
    /** The facts of the cell out of those of the whole night. */
    private static CellFacts of(String cell, NightBuilder told) {
        NightFacts night = told.facts();
        return new CellFacts(
                DATE,
                cell,
                Optional.of(night.certificates().stream()
                                .filter(row -> row.cell().equals(cell))
                                .toList())
                        .filter(rows -> night.received(LogKind.CELLS)),
                night.limits(),
                night.today().slips());
    }

    @Test
    void itsLineIsThatOfTheReport() {
        var night = new NightBuilder()
                .cell("1", "N", CellKind.GROUP, 60)
                .cell("2", "N", CellKind.GROUP, 60)
                .slip("1", "06:00", 61, CountType.FORMAL, "7", "")
                .slip("2", "06:00", 62, CountType.FORMAL, "8", "7")
                .count("1", "12:00", 5)
                .count("1", "12:00", 6)
                .count("1", "18:00", 59);
        assertThat(of("1", night).line())
                .isEqualTo(night.judged().cells().stream()
                        .filter(line -> line.cell().code().equals("1"))
                        .findFirst()
                        .orElseThrow());
        assertThat(of("1", night).line().counts())
                .extracting(CellLine.AtCount::people)
                .as("superseded by a slip of another cell, in conflict, counted, missing")
                .containsExactly(OptionalLong.empty(), OptionalLong.empty(), OptionalLong.of(59), OptionalLong.empty());
    }

    @Test
    void aCellThatNeitherLogNamesIsNotThere() {
        var night = new NightBuilder().cell("1", "N", CellKind.GROUP, 60).counts("1", 50);
        assertThat(of("1", night).isNamed()).isTrue();
        assertThat(of("2", night).isNamed()).isFalse();
        assertThat(of("2", night).isUnknown()).isFalse();
        assertThat(of("2", night).line().active()).isFalse();
    }

    @Test
    void withoutBothLogsNobodyKnowsWhetherThereIsSuchACell() {
        CellFacts facts = of("1", new NightBuilder().meals("1", 3));
        assertThat(facts.isUnknown()).isTrue();
        assertThat(facts.isNamed()).isFalse();
        assertThat(facts.line().counts())
                .hasSize(4)
                .allMatch(count -> count.people().isEmpty());
    }

    @Test
    void withoutCellsACountedOneIsTakenForAGroupCell() {
        CellLine line = of("1", new NightBuilder().counts("1", 50)).line();
        assertThat(line.active()).isTrue();
        assertThat(line.cell().limit()).isEqualTo(80);
        assertThat(List.of(line.cell().sector())).containsExactly("?");
    }
}
