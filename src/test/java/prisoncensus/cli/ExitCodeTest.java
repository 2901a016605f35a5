package prisoncensus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import prisoncensus.nights.NightsSummary;

class ExitCodeTest {
    @Test
    void whereSeveralHoldTheGravestCounts() {
        assertThat(ExitCode.gravest(Stream.of(ExitCode.BREACHES, ExitCode.WRONG)))
                .isEqualTo(ExitCode.WRONG);
        assertThat(ExitCode.gravest(Stream.of(ExitCode.BUSY, ExitCode.BREACHES)))
                .isEqualTo(ExitCode.BUSY);
        assertThat(ExitCode.gravest(Stream.of(ExitCode.WRONG, ExitCode.FAILED))).isEqualTo(ExitCode.FAILED);
        assertThat(ExitCode.gravest(Stream.empty())).isEqualTo(ExitCode.DONE);
    }

    @Test
    void aLostCopyIsWhatDoesNotHold() {
        var summary = new NightsSummary(List.of(), List.of("north is lost"), List.of(), List.of(), List.of());
        assertThat(ExitCode.of(summary)).containsExactly(ExitCode.DIFFERENT);
    }

    @Test
    void numbersAreThoseOfTheManual() {
        assertThat(Stream.of(ExitCode.values()).map(ExitCode::number)).containsExactly(4, 1, 2, 5, 3, 0);
    }
}
