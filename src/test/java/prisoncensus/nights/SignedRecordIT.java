package prisoncensus.nights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import prisoncensus.audit.verify.VerificationResult;
import prisoncensus.delivery.SigningKey;
import prisoncensus.logbook.Sha256;
import prisoncensus.settings.WrongInputException;

/** Signed reports: what holds, how one key follows the other, and starts that are refused. */
class SignedRecordIT extends SignedFacility {
    @Test
    void signedReportsHoldAndAreTheSameBytesAgain() throws IOException {
        VerificationResult whole = verify("first", false, open(key));
        assertHolds(whole, 3);
        assertThat(whole.sameBytes()).isEqualTo(3);
        assertThat(whole.key()).contains(SigningKey.read(key).fingerprint());
        assertThat(Files.readAllLines(keys("first"))).hasSize(2);
        assertThat(Files.readAllBytes(signature("2026-11-20"))).hasSize(64);
        assertThat(Files.readString(signature("2026-11-20").resolveSibling("manifest.json")))
                .contains("\"key\" : \"" + SigningKey.read(key).fingerprint() + "\"");
    }

    @Test
    void oneKeySucceedsTheOther() throws IOException {
        Path next = made("next.pem");
        assertThat(succeed("first", Optional.of(next), Optional.of(key), Optional.empty()))
                .extracting(KeySuccession.Entry::line)
                .containsExactly(2);
        assertThat(succeed("first", Optional.of(next), Optional.of(key), Optional.empty()))
                .as("again")
                .extracting(KeySuccession.Entry::line)
                .containsExactly(0);
        assertThat(verify("first", open(next)).discrepancies())
                .as("nothing is signed by it yet")
                .singleElement()
                .asString()
                .contains("found no report signed by the key given");
        rerun("first", next, "2026-11-20");
        assertHolds(verify("first", open(key)), 4);
        assertHolds(verify("first", open(next)), 4);
        succeed("first", Optional.empty(), Optional.of(next), Optional.empty());
        assertThatThrownBy(() -> rerun("first", next, "2026-11-21"))
                .isInstanceOf(WrongInputException.class)
                .hasMessageContaining("sign-key --succeed");
        hand("2026-11-18", 60);
        var unsigned = run("first", Optional.empty(), application -> night(application, "first"));
        assertThat(unsigned.errors()).isEmpty();
        assertHolds(verify("first", open(next)), 4);
        assertThat(verify("first").notes())
                .anyMatch(note -> note.endsWith("sealed before the first key or after signing had ended: 1"));
    }

    @Test
    void aLostKeyIsSaidForEver() throws IOException {
        Path next = made("next.pem");
        succeed("first", Optional.of(next), Optional.empty(), Optional.of("robada, «año»"));
        rerun("first", next, "2026-11-20");
        VerificationResult result = verify("first");
        assertHolds(result, 4);
        assertThat(result.notes())
                .singleElement()
                .asString()
                .contains("the succession is broken at number 2", "because: robada, «año»");
        assertHolds(verify("first", open(next)), 4);
        assertThat(verify("first", open(key)).discrepancies())
                .singleElement()
                .asString()
                .contains("found number 2, which no key before it signed");
    }

    @Test
    void anotherKeyThanTheLastOneRefusesTheStart() throws IOException {
        Map<String, String> before = files();
        Path other = made("other.pem");
        hand("2026-11-18", 60);
        assertThatThrownBy(() -> night("first", other))
                .isInstanceOf(WrongInputException.class)
                .hasMessageContainingAll(
                        "configuration census.signing.key: found the key "
                                + SigningKey.read(other).fingerprint(),
                        "expected " + SigningKey.read(key).fingerprint(),
                        "keys.csv",
                        "sign-key --succeed " + other);
        assertThatThrownBy(() -> run("first", Optional.empty(), application -> night(application, "first")))
                .isInstanceOf(WrongInputException.class)
                .hasMessageContainingAll("found no key", "sign-key --stop");
        assertThatThrownBy(() -> rerun("first", other, "2026-11-20")).isInstanceOf(WrongInputException.class);
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r-----"));
        assertThatThrownBy(() -> night("first", key))
                .isInstanceOf(WrongInputException.class)
                .hasMessageContaining("chmod 600");
        assertThatThrownBy(() -> succeed("first", Optional.of(other), Optional.of(key), Optional.empty()))
                .isInstanceOf(WrongInputException.class)
                .hasMessageContaining("chmod 600");
        assertThatThrownBy(() -> succeed("first", Optional.of(other), Optional.of(other), Optional.empty()))
                .isInstanceOf(WrongInputException.class)
                .hasMessageContainingAll("--by: found the key", "the last one in");
        assertThat(files()).isEqualTo(before);
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(reports("first"))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(file.toString(), Sha256.of(file));
            }
        }
        return files;
    }
}
