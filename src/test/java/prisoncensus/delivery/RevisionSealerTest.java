package prisoncensus.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prisoncensus.checks.Judgement;
import prisoncensus.checks.night.NightBuilder;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.Night;
import prisoncensus.logbook.Sha256;
import prisoncensus.report.Language;
import prisoncensus.report.NightReport;
import prisoncensus.report.SampleReports;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RevisionSealerTest {
    private static final RevisionKind KIND = new RevisionKind("FIRST", false);
    private static final Instant CREATED_AT = Instant.parse("2026-11-21T02:00:00Z");
    private static final Night NIGHT = new Night(new FacilityCode("north"), NightBuilder.DATE);

    /** SHA-256 of "abc", as FIPS 180-4 gives it. */
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    private Path root;

    private ReportsFolder reports;
    private RevisionSealer sealing;

    @BeforeEach
    void open() {
        reports = new ReportsFolder(root);
        sealing = new RevisionSealer(reports, new Software("0.1.0", "c0ffee"), new ConfiguredKey(Optional.empty()));
    }

    @Test
    void theManifestLiesBesideTheFilesItNamesAndDoesNotNameItself() throws IOException {
        String hash = manifest();
        Path written = reports.work(NIGHT, 1).resolve("manifest.json");
        assertThat(Sha256.of(written)).isEqualTo(hash);
        JsonNode outputs = JsonMapper.shared().readTree(written).get("outputs");
        assertThat(outputs.toString())
                .isEqualTo("[{\"file\":\"census-north-2026-11-20-r1.pdf\",\"sha256\":\"" + ABC
                        + "\",\"bytes\":3},{\"file\":\"findings.csv\",\"sha256\":\"" + ABC + "\",\"bytes\":3}]");
    }

    @Test
    void writingTheManifestAgainGivesTheSameBytes() throws IOException {
        String first = manifest();
        NightBuilder night = new NightBuilder();
        assertThat(sealing.writeManifest(
                        report(night), night.judged(), KIND, CREATED_AT, List.of(), Optional.empty(), Optional.empty()))
                .isEqualTo(first);
    }

    @Test
    void folderAndLedgerLineAppear() throws IOException {
        String hash = manifest();
        assertThat(sealing.isPublished(NIGHT, 1)).isFalse();
        assertThat(sealing.publish(NIGHT, line(hash))).isEqualTo(root.resolve("north/2026-11-20/r1"));
        assertSealed(hash);
    }

    @Test
    void aFolderThatWasMovedGetsItsLedgerLine() throws IOException {
        String hash = manifest();
        reports.publish(NIGHT, 1);
        assertThat(root.resolve("north/ledger.csv")).doesNotExist();
        sealing.publish(NIGHT, line(hash));
        assertSealed(hash);
    }

    @Test
    void aTornLedgerLineIsCompleted() throws IOException {
        String hash = manifest();
        sealing.publish(NIGHT, line(hash));
        Path ledger = root.resolve("north/ledger.csv");
        String whole = Files.readString(ledger);
        Files.writeString(ledger, whole.substring(0, whole.length() - 70));
        sealing.publish(NIGHT, line(hash));
        assertSealed(hash);
    }

    @Test
    void whatIsAllDoneStaysAsItIs() throws IOException {
        String hash = manifest();
        sealing.publish(NIGHT, line(hash));
        sealing.publish(NIGHT, line(hash));
        assertSealed(hash);
    }

    private void assertSealed(String hash) throws IOException {
        assertThat(sealing.isPublished(NIGHT, 1)).isTrue();
        assertThat(root.resolve("north/2026-11-20/r1/findings.csv")).hasContent("abc");
        assertThat(Sha256.of(root.resolve("north/2026-11-20/r1/manifest.json"))).isEqualTo(hash);
        assertThat(Files.readString(root.resolve("north/ledger.csv")))
                .isEqualTo("sequence,date,revision,created_at,manifest_sha256,previous_sha256\n"
                        + "1,2026-11-20,1,2026-11-21T02:00:00.000Z," + hash + ",\n");
    }

    @Test
    void aForeignReportInThePlaceIsRefusedAndLeftAlone() throws IOException {
        Path place = Files.createDirectories(reports.place(NIGHT, 1));
        Files.writeString(place.resolve("manifest.json"), "abc");
        String hash = manifest();
        assertThatThrownBy(() -> sealing.publish(NIGHT, line(hash)))
                .isInstanceOf(IOException.class)
                .hasMessage(place + " holds a report that the store does not know: manifest.json is SHA-256 " + ABC
                        + ", expected SHA-256 " + hash);
        assertThat(place.resolve("manifest.json")).hasContent("abc");
        assertThat(reports.work(NIGHT, 1)).isDirectoryContaining("glob:**/manifest.json");
        assertThat(root.resolve("north/ledger.csv")).doesNotExist();
    }

    @Test
    void aFolderWithoutAManifestIsForeignToo() throws IOException {
        Path place = Files.createDirectories(reports.place(NIGHT, 1));
        String hash = manifest();
        assertThatThrownBy(() -> sealing.publish(NIGHT, line(hash)))
                .hasMessage(place + " holds a report that the store does not know: manifest.json is no file,"
                        + " expected SHA-256 " + hash);
        assertThat(place).isEmptyDirectory();
    }

    @Test
    void whatWasNeitherMadeNorPublishedCannotBeSealed() {
        assertThatThrownBy(() -> sealing.publish(NIGHT, line(ABC))).isInstanceOf(NoSuchFileException.class);
        assertThat(root.resolve("north")).doesNotExist();
    }

    /** Makes a revision in its work folder, up to its manifest. */
    private String manifest() throws IOException {
        Path work = reports.cleanWork(NIGHT, 1);
        Files.write(work.resolve("findings.csv"), "abc".getBytes(StandardCharsets.UTF_8));
        Files.write(work.resolve("census-north-2026-11-20-r1.pdf"), "abc".getBytes(StandardCharsets.UTF_8));
        NightBuilder night = new NightBuilder();
        Judgement judgement = night.judged();
        return sealing.writeManifest(
                report(night), judgement, KIND, CREATED_AT, List.of(), Optional.empty(), Optional.empty());
    }

    private static NightReport report(NightBuilder night) {
        return SampleReports.gather(night, Language.EN);
    }

    private static Ledger.Line line(String hash) {
        return new Ledger.Line(1, NIGHT.date(), 1, CREATED_AT, hash, Optional.empty());
    }
}
