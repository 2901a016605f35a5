package prisoncensus.nights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prisoncensus.audit.ExportRequest;
import prisoncensus.audit.ExportService;
import prisoncensus.audit.RevisionName;
import prisoncensus.nights.planning.NightsRequest;
import prisoncensus.program.HostileInput;
import prisoncensus.settings.WrongInputException;

/** A link among the reports that leads elsewhere: nothing is written or removed through it, and other facilities go on. */
class ReportsElsewhereIT {
    @TempDir
    private Path home;

    @Test
    void nothingIsWrittenThroughALinkAmongTheReports() throws IOException {
        var input = new HostileInput(home);
        for (String facility : List.of("dangling", "facility", "good", "ledger", "night")) {
            input.plain(facility);
        }
        Path elsewhere = Files.createDirectories(home.resolve("elsewhere"));
        Path kept =
                Files.createDirectories(elsewhere.resolve("good-2026-11-20-r1")).resolve("kept");
        Files.writeString(kept, "not ours");
        Path reports = Files.createDirectories(home.resolve("disk/reports"));
        Path linked = Files.createSymbolicLink(home.resolve("reports"), reports);
        Files.createSymbolicLink(reports.resolve("dangling"), Path.of("nowhere"));
        Files.createSymbolicLink(reports.resolve("facility"), elsewhere);
        Files.createSymbolicLink(
                Files.createDirectories(reports.resolve("night")).resolve("2026-11-20"), elsewhere);
        Files.createSymbolicLink(
                Files.createDirectories(reports.resolve("ledger")).resolve("ledger.csv"), kept);
        Files.createSymbolicLink(reports.resolve(".work"), elsewhere);

        NightsSummary none = run(input, linked);
        assertThat(none.results()).isEmpty();
        assertThat(none.errors())
                .hasSize(5)
                .allMatch(error -> error.startsWith(linked.resolve(".work") + ": found a link"));

        Files.delete(reports.resolve(".work"));
        NightsSummary summary = run(input, linked);
        assertThat(summary.results()).extracting(NightResult::facility).containsExactly("good");
        assertThat(summary.results()).hasOnlyElementsOfType(NightResult.Reported.class);
        assertThat(summary.errors())
                .extracting(error -> error.substring(0, error.indexOf(": found a link")))
                .containsExactly(
                        linked + "/dangling",
                        linked + "/facility",
                        linked + "/ledger/ledger.csv",
                        linked + "/night/2026-11-20");
        assertThat(kept).hasContent("not ours");
        assertThat(elsewhere).isDirectoryNotContaining(path -> !path.equals(kept.getParent()));
        assertThat(reports.resolve("nowhere")).doesNotExist();
    }

    private NightsSummary run(HostileInput input, Path reports) {
        return TestApplication.run(
                home.resolve("data"), application -> TestApplication.night(application, input.path(), reports));
    }

    /** What is asked for is looked for among what lies there; it never becomes a path. */
    @Test
    void aFacilityIsANameAndNeverAPath() throws IOException {
        var input = new HostileInput(home);
        input.plain("good");
        List<String> paths = List.of(
                "..",
                "../outside",
                "good/../../outside",
                "/etc",
                "./good",
                "good/",
                "GOOD",
                "good\\..",
                "C:\\good",
                "good.",
                "NUL.txt");
        Path reports = home.resolve("reports");
        NightsSummary summary = TestApplication.run(home.resolve("data"), application -> {
            var order = new NightsRequest(input.path(), reports, paths, Optional.empty(), false);
            NightsSummary asked = application.getBean(NightService.class).run(order, Progress.unwatched());
            TestApplication.night(application, input.path(), reports);
            for (String path : paths) {
                var name = new RevisionName(path, LocalDate.of(2026, 11, 20), Optional.empty());
                var export = new ExportRequest(name, reports, home.resolve("evidence.zip"));
                assertThatThrownBy(
                                () -> application.getBean(ExportService.class).write(export))
                        .isInstanceOf(WrongInputException.class)
                        .hasMessageStartingWith("--facility: found '");
            }
            return asked;
        });
        assertThat(summary.results()).isEmpty();
        assertThat(summary.errors()).hasSameSizeAs(paths).allMatch(error -> error.startsWith("--facility: found '"));
        assertThat(home.resolve("evidence.zip")).doesNotExist();
        assertThat(reports).isDirectoryContaining(path -> path.endsWith("good"));
    }
}
