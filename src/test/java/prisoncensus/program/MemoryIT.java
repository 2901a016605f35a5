package prisoncensus.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A heap that is too small for a night, wherever in it that shows. */
@Tag("long")
class MemoryIT {
    @TempDir
    private Path home;

    @Test
    void aNightThatDoesNotFitIsTakenUpWithMoreMemory() throws Exception {
        FaultScenario scenario = FaultScenario.onH2(home.resolve("small"), new FaultScenario.Size(2, 3_000));
        List<Integer> codes = new ArrayList<>();
        for (int megabytes = 40; megabytes <= 100; megabytes += 10) {
            codes.add(scenario.jar("-Xmx" + megabytes + "m").run("night").code());
        }
        System.out.println("MemoryIT: exit codes from 40 to 100 MB " + codes);
        assertThat(codes).filteredOn(code -> code != 0).hasSizeGreaterThan(2);
        scenario.endsAsIfNothingHadHappened();
    }
}
