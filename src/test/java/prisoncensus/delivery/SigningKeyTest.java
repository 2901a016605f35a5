package prisoncensus.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SigningKeyTest {
    private static final HexFormat HEX = HexFormat.of();

    @TempDir
    private Path folder;

    /** The tests of RFC 8032, section 7.1: secret key, public key, message, signature. */
    @ParameterizedTest
    @CsvSource({
        "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60,"
                + "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a,'',"
                + "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46b"
                + "d25bf5f0595bbe24655141438e7a100b",
        "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb,"
                + "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c,72,"
                + "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c"
                + "387b2eaeb4302aeeb00d291612bb0c00"
    })
    void signsAsTheStandardSays(String secret, String open, String message, String signature) throws IOException {
        SigningKey key = SigningKey.read(pem("PRIVATE KEY", HEX.parseHex("302e020100300506032b657004220420" + secret)));
        byte[] signed = HEX.parseHex(message);
        assertThat(HEX.formatHex(key.sign(signed))).isEqualTo(signature);
        assertThat(HEX.formatHex(Base64.getDecoder().decode(key.open().base64())))
                .isEqualTo("302a300506032b6570032100" + open);
        assertThat(key.open().verifies(signed, HEX.parseHex(signature))).isTrue();
        assertThat(key.open().verifies(new byte[] {1}, HEX.parseHex(signature))).isFalse();
        assertThat(key.open().verifies(signed, HEX.parseHex(signature + "00"))).isFalse();
        assertThat(key.open().verifies(signed, new byte[64])).isFalse();
        assertThat(key.open().verifies(signed, new byte[] {1, 2})).isFalse();
    }

    @Test
    void aKeyThatWasMadeIsReadAgainAndNobodyElseMayReadIt() throws IOException {
        Path file = folder.resolve("key.pem");
        SigningKey made = SigningKey.create(file);
        assertThat(SigningKey.read(file).fingerprint()).isEqualTo(made.fingerprint());
        assertThat(VerifyingKey.read(folder.resolve("key.pem.pub")).fingerprint())
                .isEqualTo(made.fingerprint());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Files.readString(folder.resolve("key.pem.pub")))
                .matches("-----BEGIN PUBLIC KEY-----\n[A-Za-z0-9+/=]{60}\n-----END PUBLIC KEY-----\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"key.pem", "key.pem.pub"})
    void noFileIsWrittenOver(String existing) throws IOException {
        Files.writeString(folder.resolve(existing), "mine");
        assertThatThrownBy(() -> SigningKey.create(folder.resolve("key.pem")))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(folder).isDirectoryContaining("glob:**/" + existing);
        assertThat(folder.toFile().list()).containsExactly(existing);
        assertThat(folder.resolve(existing)).hasContent("mine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r-----", "rw----r--", "rw--w----", "rwx--x---"})
    void aKeyThatOthersMayReadOrChangeIsRefused(String permissions) throws IOException {
        Path file = folder.resolve("key.pem");
        SigningKey.create(file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
        refused(file, "found permissions " + permissions + ", expected rw-------: chmod 600 " + file);
    }

    @Test
    void whatIsNoKeyIsRefused() throws IOException, GeneralSecurityException {
        refused(folder.resolve("none"), "found no file");
        refused(folder, "found something that is not a file");
        refused(text("not a key"), "found another text");
        refused(text(""), "found another text");
        refused(text("x".repeat(70_000)), "found a file of 70000 bytes");
        refused(text("-----BEGIN PRIVATE KEY-----\nA\n-----END PRIVATE KEY-----\n"), "found a broken file");
        refused(pem("PRIVATE KEY", new byte[] {1, 2, 3}), "found a key of another kind");
        refused(pem("PUBLIC KEY", new byte[] {1, 2, 3}), "found a file of PUBLIC KEY");
        refused(pem("EC PRIVATE KEY", new byte[] {1, 2, 3}), "found a file of EC PRIVATE KEY");
        for (String kind : new String[] {"RSA", "Ed448"}) {
            byte[] other = KeyPairGenerator.getInstance(kind)
                    .generateKeyPair()
                    .getPrivate()
                    .getEncoded();
            refused(pem("PRIVATE KEY", other), "found a key of another kind, expected a private key of Ed25519");
        }
        assertThatThrownBy(() -> VerifyingKey.read(pem("PUBLIC KEY", new byte[] {1})))
                .isInstanceOf(KeyRefusedException.class)
                .hasMessageContaining("expected a public key of Ed25519");
    }

    private static void refused(Path file, String why) {
        assertThatThrownBy(() -> SigningKey.read(file))
                .isInstanceOf(KeyRefusedException.class)
                .hasMessageStartingWith(file + ": ")
                .hasMessageContaining(why);
    }

    private Path pem(String kind, byte[] der) throws IOException {
        return text(PemFile.text(kind, der));
    }

    private Path text(String text) throws IOException {
        Path file = Files.createTempFile(folder, "key", ".pem");
        return Files.writeString(file, text);
    }
}
