package prisoncensus.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static prisoncensus.audit.SealedNights.log;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prisoncensus.delivery.DifferenceFoundException;
import prisoncensus.delivery.ReportsFolder;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.LogFile;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Night;
import prisoncensus.logbook.Sha256;

/** Two nights that were sealed, one after the other; the logs are the words they are called by. */
class EvidencePackageTest {
    private static final FacilityCode NORTH = new FacilityCode("north");
    private static final Night FIRST = new Night(NORTH, LocalDate.of(2026, 11, 19));
    private static final Night SECOND = new Night(NORTH, LocalDate.of(2026, 11, 20));
    private static final List<LogFile> LOGS =
            List.of(log(SECOND, LogKind.HEADCOUNT), log(SECOND, LogKind.CELLS), log(SECOND, LogKind.SOLITARY));
    private static final List<LogFile> EARLIER = List.of(log(FIRST, LogKind.HEADCOUNT), log(FIRST, LogKind.SOLITARY));

    @TempDir
    private Path temp;

    private Path reports;
    private Path zip;
    private SealedNights sealed;

    @BeforeEach
    void sealTwoNights() throws IOException {
        reports = temp.resolve("reports");
        zip = Files.createDirectories(temp.resolve("out")).resolve("case.zip");
        sealed = new SealedNights(reports, NORTH);
        sealed.seal(FIRST, 1, false, List.of(), List.of());
        sealed.receive(LOGS.get(1), log(FIRST, LogKind.HEADCOUNT), log(FIRST, LogKind.SOLITARY));
        sealed.receive(log(FIRST, LogKind.MEALS), LOGS.get(0), LOGS.get(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void whoFollowsThePageWithAShellFindsEverythingRight(String language) throws Exception {
        sealed.in(language).seal(SECOND, 1, false, LOGS, earlier());
        write(SECOND);
        Path folder = CheckingInstructionsRun.unpacked(zip, temp.resolve("unpacked"));
        assertThat(folder).hasFileName("north-2026-11-20-r1");
        List<String> answers = CheckingInstructionsRun.followed(folder);
        assertThat(answers.subList(0, answers.size() - 1))
                .hasSize(16)
                .containsOnly(language.equals("en") ? "OK" : "CORRECTO");
        assertThat(answers.get(answers.size() - 1)).isEqualTo(Sha256.of(folder.resolve("report/manifest.json")));
        assertThat(folder.resolve("logs/2026-11-19/solitary.csv")).hasContent("2026-11-19/solitary.csv");
        assertThat(folder.resolve("ledger.csv")).hasSameTextualContentAs(reports.resolve("north/ledger.csv"));
        assertThat(folder.resolve("receptions.csv")).hasSameTextualContentAs(reports.resolve("north/receptions.csv"));
    }

    private static List<LogFile> earlier() {
        return List.of(EARLIER.get(0), log(FIRST, LogKind.MEALS), EARLIER.get(1));
    }

    @Test
    void theFirstReportOfAllHasNoHistoryAndAChainOfOne() throws Exception {
        write(FIRST);
        Path folder = CheckingInstructionsRun.unpacked(zip, temp.resolve("unpacked"));
        assertThat(folder).isDirectoryNotContaining("glob:**/{history.sha256,receptions.csv,logs}");
        assertThat(folder.resolve("HOW-TO-CHECK.txt"))
                .content()
                .contains("No log of an earlier day was read", "no limits and no cells were received")
                .contains("every reception");
        List<String> answers = CheckingInstructionsRun.followed(folder);
        assertThat(answers.subList(0, answers.size() - 1)).hasSize(12).containsOnly("OK");
        assertThat(Files.readAllLines(folder.resolve("ledger.csv"))).hasSize(2);
    }

    @Test
    void evidenceEndsWithItsReportWhateverCameLater() throws Exception {
        sealed.seal(SECOND, 1, false, LOGS, earlier());
        sealed.receive(log(FIRST, LogKind.OUTSIDE), log(SECOND, LogKind.MEALS));
        sealed.seal(SECOND, 2, false, LOGS, earlier());
        sealed.seal(SECOND, 3, true, LOGS, earlier());
        write(SECOND);
        Path folder = CheckingInstructionsRun.unpacked(zip, temp.resolve("unpacked"));
        assertThat(folder).as("the standing one").hasFileName("north-2026-11-20-r2");
        assertThat(Files.readAllLines(folder.resolve("ledger.csv"))).hasSize(4);
        assertThat(Files.readAllLines(folder.resolve("receptions.csv"))).hasSize(9);
        assertThat(CheckingInstructionsRun.followed(folder)).doesNotContain("DIFFERENT");
    }

    /** What was read is found by trying how much was known; a log of the same place that came later is passed over. */
    @Test
    void aReportFromBeforeThereWereReceptionsIsProvenWithoutThem() throws Exception {
        LogFile late = new LogFile(NORTH, EARLIER.get(1).date(), LogKind.SOLITARY, "solitary.csv", "a".repeat(64), 1);
        sealed.receive(late);
        sealed.withoutReceptions().seal(SECOND, 1, false, LOGS, earlier());
        write(SECOND);
        Path folder = CheckingInstructionsRun.unpacked(zip, temp.resolve("unpacked"));
        assertThat(folder.resolve("receptions.csv")).doesNotExist();
        assertThat(CheckingInstructionsRun.followed(folder)).doesNotContain("DIFFERENT");
        Files.delete(reports.resolve("north/receptions.csv"));
        Files.delete(zip);
        assertDifference("receptions.csv: found other files of earlier days, expected those of the joint SHA-256 "
                + Sha256.of(Files.readAllBytes(folder.resolve("history.sha256")))
                + " in the history of north 2026-11-20 r1, which was sealed before there was such a file");
    }

    @Test
    void receptionsThatDoNotLeadToTheHistoryAreADifference() throws Exception {
        sealed.seal(SECOND, 1, false, LOGS, EARLIER);
        assertDifference("receptions.csv: found other files of earlier days, expected those of the joint SHA-256 ");
        Files.writeString(reports.resolve("north/receptions.csv"), "torn");
        assertDifference("line 2 of " + reports + "/north/receptions.csv: found no further link of its chain,"
                + " expected one that reaches number 6");
    }

    @Test
    void theSameEvidenceHasTheSameBytes() throws IOException {
        sealed.seal(SECOND, 1, false, LOGS, earlier());
        EvidencePackage.Written first = write(SECOND);
        byte[] bytes = Files.readAllBytes(zip);
        assertThat(first).isEqualTo(new EvidencePackage.Written(15, Sha256.of(bytes)));
        Files.delete(zip);
        sealed.receive(log(FIRST, LogKind.OUTSIDE));
        write(SECOND);
        assertThat(Files.readAllBytes(zip)).isEqualTo(bytes);
    }

    @Test
    void whatIsNotAsItWasSealedIsADifference() throws IOException {
        sealed.seal(SECOND, 1, false, LOGS, earlier());
        Path findings = reports.resolve("north/2026-11-20/r1/findings.csv");
        Files.writeString(findings, "touched\n");
        assertDifference(findings + ": found SHA-256 " + Sha256.of("touched\n") + ", expected SHA-256 ");
        Files.delete(findings);
        assertDifference(findings + ": found no file, expected SHA-256 ");
    }

    @Test
    void aLogThatIsNotAsItWasReceivedIsADifference() throws IOException {
        sealed.seal(SECOND, 1, false, LOGS, earlier());
        String where = "the received copy of north/2026-11-20/solitary.csv: found ";
        String expected = ", expected SHA-256 " + LOGS.get(2).sha256();
        assertThatThrownBy(() -> evidence(SECOND).write(zip, file -> opened(file, "touched")))
                .isInstanceOf(DifferenceFoundException.class)
                .hasMessage(where + "SHA-256 " + Sha256.of("touched") + expected);
        assertThatThrownBy(() -> evidence(SECOND)
                        .write(
                                zip,
                                file -> isTouched(file)
                                        ? Files.newInputStream(temp.resolve("gone"))
                                        : opened(file, "")))
                .hasMessage(where + "no file" + expected);
        assertThat(zip.getParent()).isEmptyDirectory();
    }

    private static boolean isTouched(LogFile file) {
        return file.path().equals("2026-11-20/solitary.csv");
    }

    private static InputStream opened(LogFile file, String touched) throws IOException {
        return EvidenceFile.of("", isTouched(file) ? touched : file.path())
                .bytes()
                .open();
    }

    @Test
    void whatLiesThereIsNotWrittenOver() throws IOException {
        sealed.seal(SECOND, 1, false, LOGS, earlier());
        Files.writeString(zip, "mine");
        assertThatThrownBy(() -> write(SECOND)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(zip).hasContent("mine");
        try (Stream<Path> lying = Files.list(zip.getParent())) {
            assertThat(lying).containsExactly(zip);
        }
    }

    private void assertDifference(String message) {
        assertThatThrownBy(() -> write(SECOND))
                .isInstanceOf(DifferenceFoundException.class)
                .hasMessageContaining(message);
        assertThat(zip.getParent()).isEmptyDirectory();
    }

    private EvidencePackage evidence(Night night) throws IOException {
        var name = new RevisionName("north", night.date(), Optional.empty());
        return new EvidencePackage(new SealedLookup(new ReportsFolder(reports)).find(name));
    }

    private EvidencePackage.Written write(Night night) throws IOException {
        return evidence(night)
                .write(zip, file -> EvidenceFile.of("", file.path()).bytes().open());
    }
}
