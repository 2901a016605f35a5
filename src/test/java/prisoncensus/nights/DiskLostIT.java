package prisoncensus.nights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The disk goes away while a night is reported, and comes back: nothing is half written, store and folder agree. */
class DiskLostIT extends AuditedFacility {

    @Test
    void beforeTheFilesAreWritten() throws IOException {
        Path work = home.resolve("reports/.work");
        Files.deleteIfExists(work);
        Files.writeString(work, "no folder can be made here");
        assertFailed(rerun(order(0, 1, Optional.empty(), false)));
        assertThat(place(0, 2)).doesNotExist();
        assertThat(verify(true, Optional.empty()).discrepancies()).isEmpty();
        assertThat(nightStatus(0).failure())
                .hasValueSatisfying(
                        why -> assertThat(why).startsWith("r2 failed: ").contains(work.toString()));
        assertThat(statusOfNights().commands())
                .containsExactly(("rerun --facility %s --date 2026-03-01 --to 2026-03-02"
                                + " --reason 'why not' --by 'B. Auditor' --continue")
                        .formatted(facility));
        Files.delete(work);
        assertEndsWell(rerun(order(0, 1, Optional.empty(), true)), 2);
        assertThat(rerun(order(0, 1, Optional.empty(), true)).results()).isEmpty();
    }

    @Test
    void whenTheFolderIsToBeMovedToItsPlace() throws IOException {
        headcount(3, 70, 71, 72, 73);
        headcount(4, 70, 71, 72, 73);
        Path inTheWay = home.resolve("reports")
                .resolve(facility)
                .resolve(FIRST.plusDays(3).toString());
        Files.writeString(inTheWay, "no folder can be made here");
        NightsSummary lost = night();
        assertThat(lost.results()).isNotEmpty().first().isInstanceOf(NightResult.Failed.class);
        assertThat(Files.isDirectory(place(3, 1))).isFalse();
        assertThat(home.resolve("reports/.work")).isEmptyDirectory();
        assertThat(nightStatus(3).received()).containsExactly("headcount");
        assertThat(nightStatus(3).failure())
                .hasValueSatisfying(why -> assertThat(why).contains(inTheWay.toString()));
        assertThat(statusOfNights().commands()).containsExactly("night --facility " + facility);
        Files.delete(inTheWay);
        NightsSummary back = night();
        assertThat(back.errors()).isEmpty();
        assertThat(back.hasFailures()).isFalse();
        assertThat(place(3, 1)).isDirectory();
        assertThat(place(4, 1)).isDirectory();
        assertThat(holds(false)).isEmpty();
    }

    private static void assertFailed(NightsSummary summary) {
        assertThat(summary.results()).hasSize(2).allMatch(NightResult.Failed.class::isInstance);
    }

    private void assertEndsWell(NightsSummary summary, int revision) throws IOException {
        assertThat(summary.errors()).isEmpty();
        assertThat(summary.results())
                .hasSize(2)
                .allMatch(result -> result instanceof NightResult.Reported reported && reported.revision() == revision);
        assertThat(holds(false)).isEmpty();
    }
}
