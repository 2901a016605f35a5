package prisoncensus.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import prisoncensus.delivery.DifferenceFoundException;
import prisoncensus.delivery.Ledger;
import prisoncensus.delivery.Manifest;
import prisoncensus.delivery.ReportsFolder;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.LogFile;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Night;
import prisoncensus.logbook.Sha256;
import prisoncensus.report.Language;

/** Two nights that were sealed, one after the other; the logs are the words they are called by. */
class EvidencePackageTest {
    private static final FacilityCode NORTH = new FacilityCode("north");
    private static final Night FIRST = new Night(NORTH, LocalDate.of(2026, 11, 19));
    private static final Night SECOND = new Night(NORTH, LocalDate.of(2026, 11, 20));
    private static final Instant CREATED_AT = Instant.parse("2026-11-21T02:00:01.234Z");
    private static final List<LogFile> LOGS =
            List.of(log(SECOND, LogKind.HEADCOUNT), log(SECOND, LogKind.CELLS), log(SECOND, LogKind.SOLITARY));
    private static final List<LogFile> EARLIER = List.of(log(FIRST, LogKind.HEADCOUNT), log(FIRST, LogKind.SOLITARY));

    @TempDir
    private Path temp;

    private Path reports;
    private Path zip;
    private final List<Ledger.Line> chain = new ArrayList<>();

    @BeforeEach
    void sealTwoNights() throws IOException {
        reports = temp.resolve("reports");
        zip = Files.createDirectories(temp.resolve("out")).resolve("case.zip");
        seal(FIRST, List.of(), List.of());
        seal(SECOND, LOGS, EARLIER);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whoFollowsThePageWithAShellFindsEverythingRight(Language language) throws Exception {
        write(language, SECOND, LOGS, EARLIER, chain);
        Path folder = CheckingInstructionsRun.unpacked(zip, temp.resolve("unpacked"));
        assertThat(folder).hasFileName("north-2026-11-20-r1");
        String right = language == Language.EN ? "OK" : "CORRECTO";
        assertThat(CheckingInstructionsRun.followed(folder).stream().filter(answer -> !answer.contains("\"sha256\"")))
                .containsExactly(
                        right,
                        right + " report/findings.csv",
                        right + " logs/2026-11-20/headcount.csv",
                        right + " logs/2026-11-20/solitary.csv",
                        right + " logs/cells.csv",
                        right,
                        right,
                        right,
                        right,
                        right);
        assertThat(folder.resolve("logs/2026-11-19/solitary.csv")).hasContent("2026-11-19/solitary.csv");
        assertThat(folder.resolve("ledger.csv")).hasSameTextualContentAs(reports.resolve("north/ledger.csv"));
    }

    @Test
    void theFirstReportOfAllHasNoHistoryAndAChainOfOne() throws Exception {
        write(Language.EN, FIRST, List.of(), List.of(), chain.subList(0, 1));
        Path folder = CheckingInstructionsRun.unpacked(zip, temp.resolve("unpacked"));
        assertThat(folder.resolve("history.sha256")).doesNotExist();
        assertThat(folder.resolve("HOW-TO-CHECK.txt"))
                .content()
                .contains("No log of an earlier day was read", "no limits and no cells were received");
        assertThat(CheckingInstructionsRun.followed(folder))
                .containsExactly("OK", "OK report/findings.csv", "OK", "OK", "OK", "OK");
        assertThat(Files.readAllLines(folder.resolve("ledger.csv"))).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "report/findings.csv",
                "report/manifest.json",
                "logs/2026-11-20/headcount.csv",
                "logs/2026-11-19/solitary.csv",
                "logs/cells.csv",
                "ledger.csv",
                "history.sha256",
                "manifests/000001-2026-11-19-r1.json",
                "manifests/000002-2026-11-20-r1.json"
            })
    void whoChangesAFileAndItsSumIsFoundOutByTheRest(String path) throws Exception {
        write(Language.EN, SECOND, LOGS, EARLIER, chain);
        Path folder = CheckingInstructionsRun.unpacked(zip, temp.resolve("unpacked"));
        Path file = folder.resolve(path);
        String before = Sha256.of(file);
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2]++;
        Files.write(file, bytes);
        Path sums = folder.resolve("SHA256SUMS");
        Files.writeString(sums, Files.readString(sums).replace(before + "  " + path, Sha256.of(file) + "  " + path));
        List<String> answers = CheckingInstructionsRun.followed(folder);
        assertThat(answers.get(0)).as("the sums were made to fit").isEqualTo("OK");
        assertThat(answers).anyMatch(answer -> answer.startsWith("DIFFERENT"));
    }

    @Test
    void whoLeavesAFileOutIsFoundOutToo() throws Exception {
        write(Language.EN, SECOND, LOGS, EARLIER, chain);
        Path folder = CheckingInstructionsRun.unpacked(zip, temp.resolve("unpacked"));
        Files.delete(folder.resolve("logs/cells.csv"));
        assertThat(CheckingInstructionsRun.followed(folder))
                .startsWith("logs/cells.csv: FAILED open or read", "DIFFERENT")
                .contains("DIFFERENT logs/cells.csv", "OK logs/2026-11-20/headcount.csv");
    }

    @Test
    void theSameEvidenceHasTheSameBytes() throws IOException {
        EvidencePackage.Written first = write(Language.EN, SECOND, LOGS, EARLIER, chain);
        byte[] bytes = Files.readAllBytes(zip);
        assertThat(first).isEqualTo(new EvidencePackage.Written(13, Sha256.of(bytes)));
        Files.delete(zip);
        write(Language.EN, SECOND, LOGS, EARLIER, chain);
        assertThat(Files.readAllBytes(zip)).isEqualTo(bytes);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-20/r1/findings.csv | 2026-11-20/r1/findings.csv: found SHA-256 <, expected SHA-256 ba7816bf",
                "2026-11-20/r1/manifest.json | 2026-11-20/r1/manifest.json: found no manifest, expected SHA-256 ",
                "2026-11-19/r1/manifest.json | 2026-11-19/r1/manifest.json: found SHA-256 <, expected SHA-256 ",
                "ledger.csv | line 1 of >north/ledger.csv: found another line, expected sequence,date,"
            })
    void whatIsNotAsItWasSealedIsADifference(String touched, String message) throws IOException {
        Path file = Files.writeString(reports.resolve("north").resolve(touched), "touched\n");
        assertDifference(message.replace("<", Sha256.of(file)).replace(">", reports + "/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-20/r1/findings.csv", "2026-11-19/r1/manifest.json"})
    void whatIsGoneIsADifference(String gone) throws IOException {
        Files.delete(reports.resolve("north").resolve(gone));
        assertDifference("north/" + gone + ": found no file, expected SHA-256 ");
    }

    @Test
    void aLogThatIsNotAsItWasReceivedIsADifference() {
        String where = "the received copy of north/2026-11-20/solitary.csv: found ";
        assertThatThrownBy(() -> dossier()
                        .write(
                                zip,
                                file -> file.equals(LOGS.get(2))
                                        ? EvidenceFile.of("", "touched").bytes().open()
                                        : bytes(file)))
                .isInstanceOf(DifferenceFoundException.class)
                .hasMessage(where + "SHA-256 " + Sha256.of("touched") + ", expected SHA-256 "
                        + LOGS.get(2).sha256());
        assertThatThrownBy(() -> dossier()
                        .write(
                                zip,
                                file -> file.equals(LOGS.get(2))
                                        ? Files.newInputStream(temp.resolve("gone"))
                                        : bytes(file)))
                .hasMessageContaining(where + "no file");
        assertThat(zip.getParent()).isEmptyDirectory();
    }

    @Test
    void aStoreThatKnowsOtherLogsThanTheManifestIsADifference() {
        assertThatThrownBy(() -> write(Language.EN, SECOND, LOGS.subList(0, 2), EARLIER, chain))
                .isInstanceOf(DifferenceFoundException.class)
                .hasMessageContaining("manifest.json, inputs: found [");
        assertThatThrownBy(() -> write(Language.EN, SECOND, LOGS, EARLIER.subList(0, 1), chain))
                .isInstanceOf(DifferenceFoundException.class)
                .hasMessageContaining("manifest.json, history: found [");
        assertThat(zip.getParent()).isEmptyDirectory();
    }

    @Test
    void whatLiesThereIsNotWrittenOver() throws IOException {
        Files.writeString(zip, "mine");
        assertThatThrownBy(() -> write(Language.EN, SECOND, LOGS, EARLIER, chain))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(zip).hasContent("mine");
        try (Stream<Path> lying = Files.list(zip.getParent())) {
            assertThat(lying).containsExactly(zip);
        }
    }

    private void assertDifference(String message) {
        assertThatThrownBy(() -> dossier().write(zip, EvidencePackageTest::bytes))
                .isInstanceOf(DifferenceFoundException.class)
                .hasMessageContaining(message);
        assertThat(zip.getParent()).isEmptyDirectory();
    }

    private EvidencePackage dossier() {
        return dossier(Language.EN, SECOND, LOGS, EARLIER, chain);
    }

    private EvidencePackage dossier(
            Language language, Night night, List<LogFile> inputs, List<LogFile> earlier, List<Ledger.Line> upTo) {
        var contents = new EvidencePackage.Contents(night, language, inputs, earlier, upTo);
        return new EvidencePackage(new ReportsFolder(reports), contents);
    }

    private EvidencePackage.Written write(
            Language language, Night night, List<LogFile> inputs, List<LogFile> earlier, List<Ledger.Line> upTo)
            throws IOException {
        return dossier(language, night, inputs, earlier, upTo).write(zip, EvidencePackageTest::bytes);
    }

    /** A revision as Sealing leaves it, its manifest cut down to what the evidence is about. */
    private void seal(Night night, List<LogFile> inputs, List<LogFile> earlier) throws IOException {
        Path place = Files.createDirectories(new ReportsFolder(reports).place(night, 1));
        Files.writeString(place.resolve("findings.csv"), "abc");
        String manifest = """
                {
                  "inputs" : [
                %s    {
                      "log" : "meals",
                      "received" : false
                    }
                  ],
                  "history" : {
                    "files" : %d,
                    "sha256" : %s
                  },
                  "outputs" : [
                    {
                      "file" : "findings.csv",
                      "sha256" : "%s",
                      "bytes" : 3
                    }
                  ],
                  "previous" : %s
                }
                """.formatted(
                String.join("", inputs.stream().map(EvidencePackageTest::input).toList()),
                earlier.size(),
                earlier.isEmpty() ? "null" : '"' + Sha256.of(Manifest.lines(earlier)) + '"',
                Sha256.of("abc"),
                previous().map(hash -> '"' + hash + '"').orElse("null"));
        Files.writeString(place.resolve("manifest.json"), manifest);
        var line = new Ledger.Line(chain.size() + 1, night.date(), 1, CREATED_AT, Sha256.of(manifest), previous());
        new Ledger(reports.resolve("north")).append(line);
        chain.add(line);
    }

    private Optional<String> previous() {
        return chain.stream().map(Ledger.Line::manifestSha256).reduce((earlier, later) -> later);
    }

    private static String input(LogFile file) {
        return """
                    {
                      "log" : "%s",
                      "file" : "%s",
                      "sha256" : "%s"
                    },
                """.formatted(file.log().word(), file.path(), file.sha256());
    }

    private static LogFile log(Night night, LogKind log) {
        LogFile unread = LogFile.unread(night, log, log.fileName());
        return new LogFile(unread.facility(), unread.date(), log, unread.name(), Sha256.of(unread.path()), 1);
    }

    private static InputStream bytes(LogFile file) throws IOException {
        return EvidenceFile.of("", file.path()).bytes().open();
    }
}
