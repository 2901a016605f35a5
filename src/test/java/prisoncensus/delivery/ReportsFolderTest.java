package prisoncensus.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.Night;

class ReportsFolderTest {
    private static final Night NIGHT = night("north", "2026-11-20");

    @TempDir
    private Path temp;

    private Path root;
    private ReportsFolder reports;

    @BeforeEach
    void open() {
        root = temp.resolve("reports");
        reports = new ReportsFolder(root);
    }

    @Test
    void aRevisionIsMadeInTheWorkFolderAndMovesToItsPlaceWhole() throws IOException {
        Path work = work(NIGHT, 1);
        assertThat(lying()).containsExactly(".work/north-2026-11-20-r1/a.csv", ".work/north-2026-11-20-r1/b.pdf");
        reports.publish(NIGHT, 1);
        assertThat(lying()).containsExactly("north/2026-11-20/r1/a.csv", "north/2026-11-20/r1/b.pdf");
        assertThat(reports.place(NIGHT, 1).resolve("b.pdf")).hasContent("b of north 2026-11-20");
        assertThat(work).doesNotExist();
    }

    @Test
    void revisionsLieBesideEachOther() throws IOException {
        work(NIGHT, 1);
        reports.publish(NIGHT, 1);
        work(NIGHT, 2);
        reports.publish(NIGHT, 2);
        assertThat(reports.place(NIGHT, 1)).isDirectoryContaining("glob:**/a.csv");
        assertThat(reports.place(NIGHT, 2)).isDirectoryContaining("glob:**/a.csv");
    }

    @Test
    void whatLiesInThePlaceIsNeverReplaced() throws IOException {
        Path place = Files.createDirectories(reports.place(NIGHT, 1));
        Files.writeString(place.resolve("a.csv"), "sealed");
        work(NIGHT, 1);
        reports.publish(NIGHT, 1);
        assertThat(lying())
                .containsExactly(
                        ".work/north-2026-11-20-r1/a.csv",
                        ".work/north-2026-11-20-r1/b.pdf",
                        "north/2026-11-20/r1/a.csv");
        assertThat(place.resolve("a.csv")).hasContent("sealed");
    }

    @Test
    void withoutWorkThereIsNothingToPublish() throws IOException {
        Files.createDirectories(root);
        assertThatThrownBy(() -> reports.publish(NIGHT, 1)).isInstanceOf(NoSuchFileException.class);
        assertThat(root).isEmptyDirectory();
    }

    @Test
    void aCleanWorkFolderIsEmptyWhateverAnEarlierAttemptLeft() throws IOException {
        Path work = work(NIGHT, 1);
        Files.createDirectories(work.resolve("deep").resolve("deeper"));
        Files.writeString(work.resolve("deep").resolve("deeper").resolve("c"), "c");
        assertThat(reports.cleanWork(NIGHT, 1)).isEqualTo(work).isEmptyDirectory();
    }

    @Test
    void cleaningOneRevisionLeavesTheOthersAlone() throws IOException {
        work(NIGHT, 1);
        work(NIGHT, 11);
        work(night("north", "2026-11-21"), 1);
        reports.cleanWork(NIGHT, 1);
        assertThat(lying()).hasSize(4).noneMatch(file -> file.startsWith(".work/north-2026-11-20-r1/"));
    }

    @Test
    void unfinishedWorkOfAFacilityIsRemovedAndNothingElse() throws IOException {
        work(NIGHT, 1);
        work(NIGHT, 12);
        reports.publish(NIGHT, 12);
        work(night("north", "2025-01-01"), 2);
        work(night("north-east", "2026-11-20"), 1);
        work(night("nort", "2026-11-20"), 1);
        work(night("NORTH", "2026-11-20"), 1);
        reports.removeUnfinished(new FacilityCode("north"));
        assertThat(workFolders())
                .containsExactly("NORTH-2026-11-20-r1", "nort-2026-11-20-r1", "north-east-2026-11-20-r1");
        assertThat(reports.place(NIGHT, 12)).isDirectoryContaining("glob:**/a.csv");
    }

    /** Codes may look like the end of another one's work folder; each folder still belongs to one facility only. */
    @Test
    void facilityCodesThatContinueEachOtherAreToldApart() throws IOException {
        List<String> codes =
                List.of("a", "a-2026-01-01-r1", "a-2026-01-01", "a-2026", "a-", "a_", "2026-01-01-r1", "r1");
        for (String code : codes) {
            for (String other : codes) {
                work(night(other, "2026-01-01"), 1);
            }
            reports.removeUnfinished(new FacilityCode(code));
            assertThat(workFolders())
                    .as("after the work of %s was removed", code)
                    .hasSize(codes.size() - 1)
                    .doesNotContain(code + "-2026-01-01-r1");
        }
    }

    @Test
    void whatIsNoRevisionsWorkIsLeftAlone() throws IOException {
        for (String name : List.of("north", "north-2026-11-20", "north-2026-11-20-r", "north-2026-11-20-r1.bak")) {
            Files.createDirectories(root.resolve(".work").resolve(name));
        }
        reports.removeUnfinished(new FacilityCode("north"));
        assertThat(workFolders()).hasSize(4);
    }

    @Test
    void withoutAWorkFolderNothingIsUnfinished() throws IOException {
        reports.removeUnfinished(new FacilityCode("north"));
        assertThat(root).doesNotExist();
    }

    private Path work(Night night, int revision) throws IOException {
        Path work = reports.cleanWork(night, revision);
        Files.writeString(work.resolve("a.csv"), "a of " + night);
        Files.writeString(work.resolve("b.pdf"), "b of " + night);
        return work;
    }

    private List<String> lying() throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    private List<String> workFolders() throws IOException {
        try (Stream<Path> all = Files.list(root.resolve(".work"))) {
            return all.map(folder -> folder.getFileName().toString()).sorted().toList();
        }
    }

    private static Night night(String facility, String date) {
        return new Night(new FacilityCode(facility), LocalDate.parse(date));
    }
}
