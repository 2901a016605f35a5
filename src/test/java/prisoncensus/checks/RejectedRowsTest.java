package prisoncensus.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.NightBuilder;
import prisoncensus.logbook.CellKind;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.RejectedName;

class RejectedRowsTest {
    private static final RejectedName AT_THE_CENSUS = new RejectedName(
            LogKind.HEADCOUNT,
            Optional.of("1-01"),
            Optional.of(LocalTime.of(22, 0)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    @Test
    void aRejectedRowOfCellsLeavesSectorsOfFewCellsOpenInH11() {
        var night = new NightBuilder()
                .cell("1-01", "North", CellKind.GROUP, 80)
                .counts("1-01", 70)
                .rejected(RejectedName.cell(LogKind.CELLS, "9-99"));
        assertThat(open(night, CheckId.H11)).containsExactly("sector North");
    }

    @Test
    void withoutCellsACellThatIsOverIsNotNearWhateverWasRejected() {
        var night = new NightBuilder().counts("1-01", 81).rejected(AT_THE_CENSUS);
        assertThat(open(night, CheckId.H03)).isEmpty();
        assertThat(open(night, CheckId.H08)).containsExactly("cell 1-01");
    }

    private static List<String> open(NightBuilder night, CheckId check) {
        return night.outcome(check).notEvaluable().stream()
                .map(open -> open.subject().kind().word() + " " + open.subject().name())
                .toList();
    }
}
