package prisoncensus.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prisoncensus.logbook.FacilityCode;

class KeysFileTest {
    private static final Instant AT = Instant.parse("2026-11-21T02:00:00.120Z");
    private static final String REASON = "robada, dijo \"el año\"; =1+1";

    @TempDir
    private Path folder;

    private KeysFile keys;
    private SigningKey first;
    private SigningKey second;
    private SigningKey third;

    @BeforeEach
    void threeKeysAndAnEnd() throws IOException {
        keys = new ReportsFolder(folder).keys(new FacilityCode("north"));
        first = SigningKey.create(folder.resolve("1"));
        second = SigningKey.create(folder.resolve("2"));
        third = SigningKey.create(folder.resolve("3"));
        keys.enterFirst(first, AT);
        keys.succeed(Optional.of(second), first, AT.plusSeconds(1));
        keys.succeedLost(Optional.of(third), REASON, AT.plusSeconds(2));
        keys.succeed(Optional.empty(), third, AT.plusSeconds(3));
    }

    @Test
    void eachKeyIsVouchedForByTheOneBefore() throws IOException {
        KeyChain chain = keys.chain();
        assertThat(chain.broken()).isEmpty();
        assertThat(chain.lines()).extracting(KeyLine::sequence).containsExactly(1, 2, 3, 4);
        assertThat(chain.lines())
                .extracting(KeyLine::signedBy)
                .containsExactly(first.fingerprint(), first.fingerprint(), "none", third.fingerprint());
        assertThat(chain.lines())
                .extracting(KeyLine::fingerprint)
                .containsExactly(first.fingerprint(), second.fingerprint(), third.fingerprint(), "");
        assertThat(chain.lines().get(2).reason()).isEqualTo(REASON);
        assertThat(chain.inForce()).isEmpty();
        assertThat(chain.lastKey().orElseThrow().fingerprint()).isEqualTo(third.fingerprint());
        assertThat(Files.readAllLines(keys.path()).get(1))
                .startsWith("1,2026-11-21T02:00:00.120Z,north," + first.fingerprint() + ",MCowBQYDK2VwAyEA")
                .contains("=," + first.fingerprint() + ",," + "0".repeat(64) + ",");
        assertThat(Files.readAllLines(keys.path()).get(3)).contains(",none,\"robada, dijo \"\"el año\"\"; =1+1\",");
    }

    @Test
    void signingGoesOnAfterItsEnd() throws IOException {
        SigningKey fourth = SigningKey.create(folder.resolve("4"));
        keys.succeed(Optional.of(fourth), third, AT);
        assertThat(keys.chain().broken()).isEmpty();
        assertThat(keys.chain().inForce()).contains(fourth.fingerprint());
        assertThat(keys.chain().last().orElseThrow().at()).isEqualTo(AT.plusSeconds(3));
    }

    @Test
    void anEndThatNobodyCouldSignBearsNoSignature() throws IOException {
        KeysFile other = new ReportsFolder(folder).keys(new FacilityCode("south"));
        other.enterFirst(first, AT);
        other.succeedLost(Optional.empty(), "lost", AT);
        assertThat(other.chain().broken()).isEmpty();
        assertThat(other.chain().last().orElseThrow().text()).endsWith(",");
        assertThat(other.chain().inForce()).isEmpty();
    }

    @Test
    void aLineThatWasEditedMovedRemovedOrAddedBreaksTheChain() throws IOException {
        List<String> lines = Files.readAllLines(keys.path());
        for (int i = 1; i < lines.size(); i++) {
            for (int at = 0; at < lines.get(i).length(); at += 7) {
                List<String> edited = new ArrayList<>(lines);
                char before = edited.get(i).charAt(at);
                char other = before == 'A' ? 'B' : 'A';
                edited.set(
                        i,
                        edited.get(i).substring(0, at) + other + edited.get(i).substring(at + 1));
                assertBroken("edited %d at %d: %s".formatted(i, at, edited.get(i)), edited, i - 1);
            }
            List<String> moved = new ArrayList<>(lines);
            Collections.swap(moved, i, i == 1 ? 2 : 1);
            assertBroken("moved " + i, moved, 0);
            List<String> twice = new ArrayList<>(lines);
            twice.add(i, lines.get(i));
            assertBroken("twice " + i, twice, i);
            if (i < lines.size() - 1) {
                List<String> removed = new ArrayList<>(lines);
                removed.remove(i);
                assertBroken("removed " + i, removed, i - 1);
            }
        }
        assertBroken("header", new ArrayList<>(List.of("sequence", lines.get(1))), 0);
    }

    private void assertBroken(String what, List<String> lines, int links) throws IOException {
        Files.write(keys.path(), lines);
        assertThat(keys.chain().broken()).as(what).isPresent();
        assertThat(keys.chain().lines()).as(what).hasSize(links);
    }

    @Test
    void whatACrashLeftIncompleteIsRemoved() throws IOException {
        String whole = Files.readString(keys.path());
        Files.writeString(keys.path(), whole + "5,2026-11-2");
        assertThat(keys.isTorn()).isTrue();
        assertThat(keys.chain().broken()).isEmpty();
        keys.mend();
        assertThat(keys.path()).hasContent(whole);
        assertThat(keys.isTorn()).isFalse();
        Files.writeString(keys.path(), "sequence,at,faci");
        assertThat(keys.chain()).isEqualTo(new KeyChain(List.of(), Optional.empty()));
        keys.enterFirst(first, AT);
        assertThat(keys.chain().broken()).isEmpty();
        assertThat(keys.chain().lines()).hasSize(1);
    }

    @Test
    void aKeyBeforeTheLastOneVouchesForNobody() throws IOException {
        KeysFile other = new ReportsFolder(folder).keys(new FacilityCode("south"));
        other.enterFirst(first, AT);
        other.succeed(Optional.of(second), first, AT);
        other.succeed(Optional.of(third), first, AT);
        assertThat(other.chain().lines()).hasSize(2);
        assertThat(other.chain().broken()).contains("line 4: found a signature that does not hold");
    }

    @Test
    void theKeysOfAnotherFacilityAreNoneOfIts() throws IOException {
        Path south = Files.createDirectories(folder.resolve("south")).resolve("keys.csv");
        Files.copy(keys.path(), south);
        KeyChain copied =
                new ReportsFolder(folder).keys(new FacilityCode("south")).chain();
        assertThat(copied.lines()).isEmpty();
        assertThat(copied.broken().orElseThrow()).contains("number 1 of south");
    }

    @Test
    void manifestsAreSignedByTheKeyInForce() throws IOException {
        byte[] manifest = {1, 2, 3};
        var chain = new SignatureChain(keys.chain());
        assertThat(chain.next(manifest, Optional.empty(), Optional.empty()))
                .as("before the first signature")
                .isEmpty();
        assertThat(next(chain, first)).isEmpty();
        assertThat(chain.next(manifest, Optional.empty(), Optional.empty())).isEmpty();
        assertThat(next(chain, third).orElseThrow().expected())
                .isEqualTo("that of number 4 in keys.csv or a later one");
        assertThat(chain.signed()).isEqualTo(1);
        assertThat(chain.unsigned()).isEqualTo(2);

        var back = new SignatureChain(keys.chain());
        assertThat(next(back, second)).isEmpty();
        assertThat(next(back, first).orElseThrow().found()).isEqualTo("the key " + first.fingerprint());
        assertThat(next(back, third)).isEmpty();
        assertThat(back.isReachedFrom(2)).isTrue();
        assertThat(back.isReachedFrom(3)).isFalse();
        assertThat(back.next(manifest, Optional.of(third.fingerprint()), Optional.empty())
                        .orElseThrow()
                        .found())
                .isEqualTo("no signature");
        assertThat(back.next(manifest, Optional.of(third.fingerprint()), Optional.of(second.sign(manifest)))
                        .orElseThrow()
                        .found())
                .isEqualTo("a signature that does not hold");
        assertThat(back.next(manifest, Optional.empty(), Optional.of(third.sign(manifest)))
                        .orElseThrow()
                        .found())
                .isEqualTo("a signature");
    }

    @Test
    void withoutAnEndNoManifestGoesUnsigned() throws IOException {
        KeysFile other = new ReportsFolder(folder).keys(new FacilityCode("south"));
        other.enterFirst(first, AT);
        var chain = new SignatureChain(other.chain());
        assertThat(next(chain, first)).isEmpty();
        assertThat(chain.next(new byte[0], Optional.empty(), Optional.empty()).orElseThrow())
                .hasToString("no key, expected that of number 1 in keys.csv or a later one");
        assertThat(next(new SignatureChain(new KeyChain(List.of(), Optional.empty())), first)
                        .orElseThrow()
                        .expected())
                .isEqualTo("none: there is no keys.csv that holds");
    }

    private static Optional<SignatureChain.Fault> next(SignatureChain chain, SigningKey key) {
        byte[] manifest = {1, 2, 3};
        return chain.next(manifest, Optional.of(key.fingerprint()), Optional.of(key.sign(manifest)));
    }
}
