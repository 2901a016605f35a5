package prisoncensus.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import prisoncensus.audit.verify.Verification;
import prisoncensus.audit.verify.VerificationResult;
import prisoncensus.audit.verify.VerifyRequest;
import prisoncensus.nights.NightResult;
import prisoncensus.nights.NightsSummary;
import prisoncensus.nights.Progress;
import prisoncensus.nights.TestApplication;
import tools.jackson.databind.JsonNode;

/** Facilities that hand in what is no log, beside one that hands in a plain night: none harms another, and nothing outside is read. */
@Timeout(value = 240, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileFilesIT {
    private static final String GOOD = "good";

    @TempDir
    private Path home;

    private final ChangingFiles changing = new ChangingFiles();

    @AfterEach
    void rest() throws InterruptedException {
        changing.stop();
    }

    @Test
    void eachIsReportedOrRefusedAndNoneHarmsAnother() throws Exception {
        var input = new HostileInput(home);
        input.plain(GOOD);
        run(input.path(), "alone");
        Map<String, String> noFiles = input.thingsThatAreNoFile();
        Map<String, String> tooMuch = input.thingsThatAreTooMuch();
        Map<String, String> refused = input.facilitiesThatAreRefused();
        input.namesThatAreLeftAlone();
        Path unreadable = input.unreadable();
        Path growing = input.plain("growing");
        changing.grow(growing);
        changing.comeAndGo(input.plain("vanishing"));

        NightsSummary summary = run(input.path(), "beside");

        assertThat(files("beside/" + GOOD)).isEqualTo(files("alone/" + GOOD)).hasSize(7);
        assertThat(summary.results()).noneMatch(NightResult.Failed.class::isInstance);
        noFiles.forEach((log, found) -> {
            assertThat(fate(log)).as(log).isEqualTo("refused");
            assertThat(text(log)).as(log).contains(found);
        });
        tooMuch.forEach((log, fate) -> assertThat(fate(log)).as(log).isEqualTo(fate));
        refused.forEach((facility, message) -> {
            assertThat(summary.errors()).as(facility).anyMatch(error -> error.startsWith(message));
            assertThat(home.resolve("beside").resolve(facility)).doesNotExist();
        });
        assertThat(summary.notes())
                .filteredOn(note -> note.startsWith("names/"))
                .hasSize(6)
                .allMatch(note -> !note.contains("\n"));
        assertThat(fate("names/headcount")).isEqualTo("received");
        assertThat(fate("unreadable/headcount")).isEqualTo(Files.isReadable(unreadable) ? "received" : "refused");
        assertOneCopy(growing);
        assertNothingOutsideWasRead();
    }

    private NightsSummary run(Path input, String reports) throws IOException {
        return TestApplication.run(home.resolve(reports + "-data"), application -> {
            NightsSummary summary = TestApplication.night(application, input, home.resolve(reports));
            assertHolds(application.getBean(Verification.class), input, home.resolve(reports));
            return summary;
        });
    }

    private static void assertHolds(Verification verification, Path input, Path reports) {
        var order = new VerifyRequest(
                input, reports, List.of(), Optional.empty(), Optional.empty(), true, Optional.empty(), List.of());
        assertThat(verification.verify(order, Progress.unwatched()))
                .isNotEmpty()
                .flatExtracting(VerificationResult::discrepancies)
                .isEmpty();
    }

    private JsonNode input(String log) {
        return read(facility(log))
                .manifest()
                .get("inputs")
                .valueStream()
                .filter(input -> input.get("log").stringValue().equals(log.split("/", 2)[1]))
                .findFirst()
                .orElseThrow();
    }

    private static String facility(String log) {
        return log.split("/", 2)[0];
    }

    /** All that findings.csv says of that facility. */
    private String text(String log) {
        try {
            return Files.readString(place(facility(log)).resolve("findings.csv"));
        } catch (IOException e) {
            throw new AssertionError(log, e);
        }
    }

    private String fate(String log) {
        JsonNode input = input(log);
        if (input.has("received")) {
            assertThat(text(log)).contains("R01,GAP,log," + log.split("/", 2)[1]);
            return "refused";
        }
        return input.get("rejected").intValue() == 1 ? "rejected" : "received";
    }

    private ReadNight read(String facility) {
        try {
            return ReadNight.of(place(facility));
        } catch (IOException e) {
            throw new AssertionError(facility, e);
        }
    }

    private Path place(String facility) {
        return home.resolve("beside")
                .resolve(facility)
                .resolve(HostileInput.DATE)
                .resolve("r1");
    }

    /** What was received is what lay there at one moment, though it grew all the time. */
    private void assertOneCopy(Path growing) throws Exception {
        changing.stop();
        JsonNode headcount = input("growing/headcount");
        String sha256 = headcount.get("sha256").stringValue();
        byte[] copy = unpacked(home.resolve("beside-data/received/" + sha256.substring(0, 2) + "/" + sha256 + ".gz"));
        assertThat(sha256(copy)).isEqualTo(sha256);
        assertThat(headcount.get("bytes").longValue()).isEqualTo(copy.length);
        byte[] grown = Files.readAllBytes(growing);
        assertThat(grown).startsWith(copy).hasSizeGreaterThan(copy.length);
    }

    private void assertNothingOutsideWasRead() throws IOException {
        for (String folder : List.of("beside", "beside-data")) {
            for (var file : files(folder).entrySet()) {
                assertThat(new String(file.getValue().bytes(), StandardCharsets.ISO_8859_1))
                        .as(file.getKey())
                        .doesNotContain(HostileInput.SECRET, "root:x:0:0");
            }
        }
    }

    private record Content(String text) {
        byte[] bytes() {
            return text.getBytes(StandardCharsets.ISO_8859_1);
        }
    }

    /** Everything below that folder, received copies unpacked. */
    private Map<String, Content> files(String folder) throws IOException {
        Map<String, Content> files = new TreeMap<>();
        Path root = home.resolve(folder);
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                byte[] bytes = file.toString().endsWith(".gz") ? unpacked(file) : Files.readAllBytes(file);
                files.put(
                        root.relativize(file).toString(), new Content(new String(bytes, StandardCharsets.ISO_8859_1)));
            }
        }
        return new LinkedHashMap<>(files);
    }

    private static byte[] unpacked(Path file) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return in.readAllBytes();
        }
    }

    private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
