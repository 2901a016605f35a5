package prisoncensus.delivery;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import prisoncensus.logbook.Sha256;

/** A public key of Ed25519, which signatures are checked with. */
public final class VerifyingKey {
    private static final String PEM = "PUBLIC KEY";
    private static final int SIGNATURE_LENGTH = 64;

    private final PublicKey key;

    private VerifyingKey(PublicKey key) {
        this.key = key;
    }

    static VerifyingKey of(PublicKey key) {
        return new VerifyingKey(key);
    }

    /** @throws IllegalArgumentException if it is not the Base64 of an Ed25519 key (X.509) */
    static VerifyingKey ofBase64(String der) {
        try {
            return of(Base64.getDecoder().decode(der));
        } catch (GeneralSecurityException noKey) {
            throw new IllegalArgumentException("found no public key of Ed25519", noKey);
        }
    }

    /**
     * The key in a PEM file, as {@code sign-key --new} and openssl write it.
     *
     * @throws KeyRefusedException if the file holds anything else
     */
    public static VerifyingKey read(Path file) throws IOException {
        try {
            return of(PemFile.read(file, PEM));
        } catch (GeneralSecurityException noKey) {
            throw new KeyRefusedException(
                    file + ": found a key of another kind, expected a public key of Ed25519", noKey);
        }
    }

    private static VerifyingKey of(byte[] der) throws GeneralSecurityException {
        return of(KeyFactory.getInstance(SigningKey.ALGORITHM).generatePublic(new X509EncodedKeySpec(der)));
    }

    /** SHA-256 of its DER form. */
    public String fingerprint() {
        return Sha256.of(key.getEncoded());
    }

    String base64() {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }

    /** As a PEM file has it. */
    public String pem() {
        return PemFile.text(PEM, key.getEncoded());
    }

    /** Whether its private key made this signature of these bytes; false also for what is no signature. */
    boolean verifies(byte[] signed, byte[] signature) {
        try {
            Signature check = Signature.getInstance(SigningKey.ALGORITHM);
            check.initVerify(key);
            check.update(signed);
            // the JDK takes a signature with bytes after its end for one that holds
            return signature.length == SIGNATURE_LENGTH && check.verify(signature);
        } catch (SignatureException noSignature) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
