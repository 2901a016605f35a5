package prisoncensus.nights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import prisoncensus.audit.verify.Verification;
import prisoncensus.audit.verify.VerificationResult;
import prisoncensus.audit.verify.VerifyRequest;
import prisoncensus.delivery.SigningKey;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.nights.planning.RerunRequest;

/** A facility with three nights that are signed, and what is done with its record. */
abstract class SignedFacility {
    static final FacilityCode NORTH = new FacilityCode("north");

    @TempDir
    Path home;

    Path key;

    @BeforeEach
    void threeSignedNights() throws IOException {
        key = made("key.pem");
        hand("2026-11-19", 70);
        hand("2026-11-20", 71);
        hand("2026-11-21", 72);
        assertThat(night("first", key).results()).hasSize(3).allMatch(NightResult.Reported.class::isInstance);
    }

    Path made(String name) throws IOException {
        Path file = home.resolve(name);
        SigningKey.create(file);
        return file;
    }

    void hand(String date, int people) throws IOException {
        Path north = home.resolve("input/north");
        Path folder = Files.createDirectories(north.resolve(date));
        Files.writeString(north.resolve("cells.csv"), AuditedFacility.CELLS);
        Files.writeString(folder.resolve("headcount.csv"), AuditedFacility.HEADCOUNT + "1-01,22:00," + people + "\n");
    }

    <T> T run(String record, Optional<Path> key, Function<ConfigurableApplicationContext, T> work) {
        String setting = key.map(file -> "census.signing.key=" + file).orElse("census.zone=UTC");
        return TestApplication.run(home.resolve(record), work, setting);
    }

    NightsSummary night(String record, Path key) {
        return run(record, Optional.of(key), application -> night(application, record));
    }

    NightsSummary night(ConfigurableApplicationContext application, String record) {
        return TestApplication.night(application, home.resolve("input"), reports(record));
    }

    Path reports(String record) {
        return home.resolve(record).resolve("reports");
    }

    Path keys(String record) {
        return reports(record).resolve("north/keys.csv");
    }

    Path signature(String date) {
        return reports("first").resolve("north").resolve(date).resolve("r1/manifest.sig");
    }

    NightsSummary rerun(String record, Path key, String date) {
        var request = new RerunRequest(
                home.resolve("input"),
                reports(record),
                List.of("north"),
                LocalDate.parse(date),
                LocalDate.parse(date),
                "why not",
                Optional.empty(),
                Optional.empty(),
                false);
        return run(
                record,
                Optional.of(key),
                application -> application.getBean(NightService.class).rerun(request, Progress.unwatched()));
    }

    List<KeySuccession.Entry> succeed(String record, Optional<Path> next, Optional<Path> by, Optional<String> reason) {
        var request = new SuccessionRequest(reports(record), List.of(), next, by, reason);
        return run(record, Optional.empty(), application -> {
            try {
                return application.getBean(KeySuccession.class).enter(request);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    VerificationResult verify(String record, Path... publicKeys) {
        return verify(record, true, publicKeys);
    }

    VerificationResult verify(String record, boolean quick, Path... publicKeys) {
        var request = new VerifyRequest(
                home.resolve("input"),
                reports(record),
                List.of("north"),
                Optional.empty(),
                Optional.empty(),
                quick,
                Optional.empty(),
                List.of(publicKeys));
        return run(
                record,
                Optional.empty(),
                application -> application
                        .getBean(Verification.class)
                        .verify(request, Progress.unwatched())
                        .get(0));
    }

    static Path open(Path key) {
        return Path.of(key + ".pub");
    }

    void assertHolds(VerificationResult result, int signed) {
        assertThat(result.discrepancies()).isEmpty();
        assertThat(result.signed()).isEqualTo(signed);
    }
}
