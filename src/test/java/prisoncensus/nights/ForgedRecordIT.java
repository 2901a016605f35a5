package prisoncensus.nights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;
import prisoncensus.delivery.ReportsFolder;
import prisoncensus.delivery.SigningKey;

/** Signed reports whose keys, signatures or whole record were changed by whoever owns the machine. */
class ForgedRecordIT extends SignedFacility {
    @Test
    void keysThatAreNotThoseOfTheStoreAreRefusedAndFound() throws IOException {
        hand("2026-11-18", 60);
        String whole = Files.readString(keys("first"));
        Files.delete(keys("first"));
        assertRefused("found 0 keys, but the store knows 1");
        assertThat(verify("first").discrepancies())
                .anyMatch(found -> found.contains("keys.csv: found no line number 1"))
                .anyMatch(found -> found.contains("manifest.sig: found the key"));
        run(
                "first",
                Optional.empty(),
                application -> application.getBean(JdbcTemplate.class).update("delete from signing_key"));
        assertRefused("found no file, expected the key " + SigningKey.read(key).fingerprint());
        Files.writeString(keys("first"), whole.replace(",north,", ",south,"));
        assertRefused("line 2: found another line, expected number 1 of north");
        Files.writeString(keys("first"), whole);
        assertThat(verify("first").discrepancies())
                .singleElement()
                .asString()
                .contains("found a line number 1, expected none: the store does not know it");
        assertThat(night("first", key).results()).hasSize(1);
        assertHolds(verify("first"), 4);
    }

    private void assertRefused(String why) {
        NightsSummary summary = night("first", key);
        assertThat(summary.results()).isEmpty();
        assertThat(summary.differences()).singleElement().asString().contains(why);
    }

    @Test
    void aSignatureThatIsGoneChangedOrOfAnotherReportIsFound() throws IOException {
        byte[] first = Files.readAllBytes(signature("2026-11-19"));
        byte[] second = Files.readAllBytes(signature("2026-11-20"));
        Files.delete(signature("2026-11-20"));
        assertFound("2026-11-20 r1 manifest.sig: found no signature, expected one by the key");
        Files.write(signature("2026-11-20"), first);
        assertFound("2026-11-20 r1 manifest.sig: found a signature that does not hold");
        Files.write(signature("2026-11-20"), second);
        assertHolds(verify("first"), 3);
    }

    private void assertFound(String what) {
        assertThat(verify("first").discrepancies()).singleElement().asString().contains(what);
    }

    /** Who has the whole machine but not the key makes the record anew: the key that was kept elsewhere tells. */
    @Test
    void aRecordThatWasWrittenAnewIsFoundByAKeyThatWasKeptElsewhere() throws IOException {
        hand("2026-11-20", 80);
        Path forged = made("forged.pem");
        night("forged", forged);
        assertHolds(verify("forged"), 3);
        assertThat(verify("forged", open(key)).discrepancies())
                .singleElement()
                .asString()
                .contains("found none of the keys given by --public-key");

        run("stripped", Optional.empty(), application -> night(application, "stripped"));
        assertHolds(verify("stripped"), 0);
        assertThat(verify("stripped", open(key)).discrepancies())
                .singleElement()
                .asString()
                .contains("found no key: nothing is signed");

        Files.createDirectories(keys("lost").getParent());
        Files.copy(keys("first"), keys("lost"));
        new ReportsFolder(reports("lost"))
                .keys(NORTH)
                .succeedLost(Optional.of(SigningKey.read(forged)), "the old one was lost", Instant.EPOCH);
        night("lost", forged);
        assertHolds(verify("lost"), 3);
        assertThat(verify("lost", open(key)).discrepancies())
                .anyMatch(found -> found.contains("found number 2, which no key before it signed"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void anOlderStoreTakesUpKeysAndSignedReports(int age) throws IOException {
        FileSystemUtils.deleteRecursively(home.resolve("older").toFile());
        FileSystemUtils.copyRecursively(home.resolve("first"), home.resolve("older"));
        Files.delete(home.resolve("older/census.mv.db"));
        Path aged = home.resolve("first/census.mv.db");
        Path next = made("next.pem");
        if (age > 0) {
            Files.copy(aged, home.resolve("older/census.mv.db"));
        }
        if (age > 1) {
            succeed("first", Optional.of(next), Optional.of(key), Optional.empty());
            rerun("first", next, "2026-11-20");
            FileSystemUtils.deleteRecursively(reports("older"));
            FileSystemUtils.copyRecursively(reports("first"), reports("older"));
        }
        NightsSummary taken = night("older", age > 1 ? next : key);
        assertThat(taken.differences()).isEmpty();
        assertHolds(verify("older", false, open(key)), age > 1 ? 4 : 3);
        if (age == 0) {
            Files.delete(home.resolve("older/census.mv.db"));
            Files.write(reports("older").resolve("north/2026-11-20/r1/manifest.sig"), new byte[64]);
            assertThat(night("older", key).differences())
                    .singleElement()
                    .asString()
                    .contains("it has a signature that does not hold");
        }
    }
}
