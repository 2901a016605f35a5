package prisoncensus.audit.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prisoncensus.intake.InputFolder;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.FaultKind;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Refusal;

class RefusedFacilityFilesTest {
    private static final String CELLS = "cell,sector,kind,limit,valid_from\n";
    private static final FacilityCode FACILITY = new FacilityCode("north");

    @TempDir
    private Path input;

    @BeforeEach
    void makeFolder() throws IOException {
        Files.createDirectory(input.resolve("north"));
    }

    @Test
    void filesThatCanBeReadAndAbsentOnesAreNotRefused() throws IOException {
        write("cells.csv", CELLS + "1-01,North,GROUP,many,2026-01-01\n1-02,North,GROUP,80,2026-01-01\n");

        assertThat(refusals()).isEmpty();
    }

    @Test
    void aFileOfWhichNoRowIsAcceptedIsRefusedByItsFirstRejectedLine() throws IOException {
        write("cells.csv", CELLS + "1-01,North,GROUP,many,2026-01-01\n1-02,North,GROUP,few,2026-01-01\n");

        assertThat(refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.file().log()).isEqualTo(LogKind.CELLS);
            assertThat(refusal.line()).hasValue(2);
            assertThat(refusal.fault().kind()).isEqualTo(FaultKind.ALL_REJECTED);
        });
    }

    @Test
    void bothFilesAreNamedByTheLineThatRefusesThem() throws IOException {
        write("cells.csv", CELLS + "1-01,North,GROUP,80,2026-01-01\n1-01,North,GROUP,70,2026-06-01\n");
        write("limits.csv", "limit,value,valid_from\ncell.limit,80,2026-01-01\ncell.limits,80,2026-01-01\n");

        assertThat(refusals())
                .extracting(refusal -> refusal.file().log())
                .containsExactly(LogKind.CELLS, LogKind.LIMITS);
        assertThat(refusals()).allSatisfy(refusal -> assertThat(refusal.line()).hasValue(3));
    }

    @Test
    void aFolderInPlaceOfAFileIsRefusedWithoutALine() throws IOException {
        Files.createDirectory(input.resolve("north/limits.csv"));

        assertThat(refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.line()).isEmpty());
    }

    private List<Refusal> refusals() {
        return new RefusedFacilityFiles(new InputFolder(input)).of(FACILITY);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(input.resolve("north").resolve(name), text);
    }
}
