package prisoncensus.delivery;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Set;

/** A private key of Ed25519 with its public key. Signatures of the same bytes are the same 64 bytes. */
public final class SigningKey {
    static final String ALGORITHM = "Ed25519";
    private static final String PEM = "PRIVATE KEY";
    private static final Set<PosixFilePermission> FOR_OTHERS = PosixFilePermissions.fromString("---rwxrwx");

    private final PrivateKey secret;
    private final VerifyingKey open;

    private SigningKey(PrivateKey secret, VerifyingKey open) {
        this.secret = secret;
        this.open = open;
    }

    /**
     * The key in a PEM file (PKCS#8) that nobody but its owner may read.
     *
     * @throws KeyRefusedException if the file is missing, broken, of another kind, or others may read it
     */
    public static SigningKey read(Path file) throws IOException {
        byte[] der = PemFile.read(file, PEM);
        for (PosixFilePermission permission : Files.getPosixFilePermissions(file)) {
            if (FOR_OTHERS.contains(permission)) {
                throw new KeyRefusedException("%s: found permissions %s, expected rw-------: chmod 600 %s"
                        .formatted(file, PosixFilePermissions.toString(Files.getPosixFilePermissions(file)), file));
            }
        }
        try {
            PrivateKey secret = KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(der));
            return pair(seed(secret));
        } catch (GeneralSecurityException noKey) {
            throw new KeyRefusedException(
                    file + ": found a key of another kind, expected a private key of Ed25519", noKey);
        }
    }

    private static byte[] seed(PrivateKey secret) {
        return ((EdECPrivateKey) secret).getBytes().orElseThrow();
    }

    /** The pair of this seed: the generator takes what it draws for the seed of the private key. */
    private static SigningKey pair(byte[] seed) throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance(ALGORITHM);
        generator.initialize(NamedParameterSpec.ED25519, new Fixed(seed));
        var key = of(generator.generateKeyPair());
        if (!Arrays.equals(seed(key.secret), seed) || !key.open.verifies(seed, key.sign(seed))) {
            throw new IllegalStateException("this Java does not derive a public key as expected");
        }
        return key;
    }

    private static SigningKey of(KeyPair pair) {
        return new SigningKey(pair.getPrivate(), VerifyingKey.of(pair.getPublic()));
    }

    /**
     * Makes a key and writes it, readable for nobody else, and its public key beside it as {@code FILE.pub}.
     *
     * @throws java.nio.file.FileAlreadyExistsException if one of the two files exists; nothing is written then
     */
    public static SigningKey create(Path file) throws IOException {
        try {
            SigningKey key = of(KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair());
            Path open = Path.of(file + ".pub");
            write(open, "rw-r--r--", key.open.pem());
            try {
                write(file, "rw-------", PemFile.text(PEM, key.secret.getEncoded()));
            } catch (IOException failure) {
                Files.delete(open);
                throw failure;
            }
            return key;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(Path file, String permissions, String text) throws IOException {
        var mode = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
        try (var channel =
                FileChannel.open(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), mode)) {
            var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** What its signatures are checked with. */
    public VerifyingKey open() {
        return open;
    }

    /** Of the public key. */
    public String fingerprint() {
        return open.fingerprint();
    }

    /** 64 bytes. */
    public byte[] sign(byte[] bytes) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(secret);
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Fixed extends SecureRandom {
        private static final long serialVersionUID = 1L;
        private final byte[] drawn;

        private Fixed(byte[] drawn) {
            this.drawn = drawn.clone();
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(drawn, 0, bytes, 0, bytes.length);
        }
    }
}
