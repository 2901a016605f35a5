package prisoncensus.nights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.reset;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import prisoncensus.application.WholeApplication;
import prisoncensus.logbook.LogFile;
import prisoncensus.logbook.Sha256;
import prisoncensus.nights.planning.NightsRequest;
import prisoncensus.store.received.ReceivedFiles;

/** A received copy that cannot be read, or is not what was received, stops the night and never refuses the log. */
@SpringBootTest(
        classes = WholeApplication.class,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:damaged",
            "census.received=target/damaged/received",
            "census.clock=2026-11-22T01:00:00Z",
            "logging.file.name=target/damaged/census.log"
        })
class DamagedCopiesIT {
    @Autowired
    private NightService nights;

    @Autowired
    private JdbcTemplate jdbc;

    @MockitoSpyBean
    private ReceivedFiles received;

    @TempDir
    private Path home;

    @AfterEach
    void noSpyStaysSpoiled() {
        reset(received);
    }

    @ParameterizedTest
    @ValueSource(strings = {"headcount.csv", "cells.csv"})
    void aReadErrorFailsTheNightAndTheNextStartReadsTheLog(String name) throws IOException {
        String facility = "error-" + name.charAt(0);
        handIn(facility);
        doAnswer(call -> call.<LogFile>getArgument(0).name().equals(name) ? broken() : call.callRealMethod())
                .when(received)
                .open(any());
        assertFailed(facility, "Input/output error");
        reset(received);
        assertReported(facility);
    }

    @ParameterizedTest
    @CsvSource({"headcount.csv, 2026-11-20/headcount.csv", "cells.csv, cells.csv"})
    void aCopyThatWasCutShortIsPutBackByTheNextStart(String name, String path) throws IOException {
        String facility = "cut-" + name.charAt(0);
        Path log = handIn(facility).resolve(path);
        String sha256 = Sha256.of(log);
        spoil(sha256, new byte[0]);
        assertFailed(
                facility,
                "the received copy of %s/%s: found a file that cannot be unpacked, expected SHA-256 %s"
                        .formatted(facility, path, sha256));
        reset(received);
        assertReported(facility);
        assertThat(received.isWhole(sha256)).isTrue();
    }

    @Test
    void aCopyThatWasExchangedStopsTheNightUntilTheOriginalIsThereAgain() throws IOException {
        Path log = handIn("exchanged").resolve("2026-11-20/headcount.csv");
        byte[] original = Files.readAllBytes(log);
        byte[] other = "cell,scheduled_time,counted\n1-01,22:00,11\n".getBytes(StandardCharsets.UTF_8);
        spoil(Sha256.of(original), packed(other));
        String why = "the received copy of exchanged/2026-11-20/headcount.csv: found SHA-256 " + Sha256.of(other)
                + ", expected SHA-256 " + Sha256.of(original);
        assertFailed("exchanged", why);
        reset(received);
        Files.delete(log);
        assertFailed("exchanged", why);
        Files.write(log, other);
        assertFailed("exchanged", why);
        Files.write(log, original);
        assertReported("exchanged");
    }

    private Path handIn(String facility) throws IOException {
        Path folder = home.resolve("input").resolve(facility);
        Files.createDirectories(folder.resolve("2026-11-20"));
        Files.writeString(
                folder.resolve("2026-11-20/headcount.csv"),
                "cell,scheduled_time,counted\n1-01,22:00,10\n" + " ".repeat(facility.length()));
        Files.writeString(
                folder.resolve("cells.csv"),
                "cell,sector,kind,limit,valid_from\n1-01," + facility + ",GROUP,80,2020-01-01\n");
        return folder;
    }

    /** Puts these bytes in the place of the copy as soon as it is kept. */
    private void spoil(String sha256, byte[] bytes) throws IOException {
        doAnswer(call -> {
                    Object kept = call.callRealMethod();
                    if (kept instanceof Optional<?> one
                            && one.orElseThrow() instanceof ReceivedFiles.Kept copy
                            && copy.sha256().equals(sha256)) {
                        Files.write(Path.of("target/damaged/received", sha256.substring(0, 2), sha256 + ".gz"), bytes);
                    }
                    return kept;
                })
                .when(received)
                .keep(any(), anyLong());
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    /** As a disk fails in the middle of a file. */
    private static InputStream broken() {
        return new SequenceInputStream(
                new ByteArrayInputStream("cell,scheduled".getBytes(StandardCharsets.UTF_8)), new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("Input/output error");
                    }

                    @Override
                    public int read(byte[] into, int offset, int length) throws IOException {
                        return read();
                    }
                });
    }

    private void assertFailed(String facility, String why) {
        assertThat(run(facility))
                .singleElement()
                .isInstanceOfSatisfying(
                        NightResult.Failed.class,
                        failed -> assertThat(failed.why()).isEqualTo(why));
    }

    private void assertReported(String facility) {
        assertThat(run(facility))
                .singleElement()
                .isInstanceOfSatisfying(
                        NightResult.Reported.class,
                        night -> assertThat(night.logsReceived()).isOne());
        assertThat(jdbc.queryForList(
                        "select s.counted from count_slip s join log_file f on f.id = s.log_file_id where f.facility = ?",
                        Integer.class,
                        facility))
                .containsExactly(10);
    }

    private List<NightResult> run(String facility) {
        var request = new NightsRequest(
                home.resolve("input"), home.resolve("reports"), List.of(facility), Optional.empty(), false);
        return nights.run(request, Progress.unwatched()).results();
    }
}
