package prisoncensus.logbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 as 64 lower-case hexadecimal digits. */
public final class Sha256 {
    private Sha256() {}

    /** Of these bytes. */
    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    /** Of the text in UTF-8. */
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Of the bytes of this file. */
    public static String of(Path file) throws IOException {
        try (var in = watching(Files.newInputStream(file))) {
            in.transferTo(OutputStream.nullOutputStream());
            return of(in);
        }
    }

    /** Hashes what passes through. */
    public static DigestInputStream watching(InputStream in) {
        return new DigestInputStream(in, digest());
    }

    /** The hash of what has passed so far. */
    public static String of(DigestInputStream watched) {
        return hex(watched.getMessageDigest());
    }

    /** The hash of what the digest was fed. */
    public static String hex(MessageDigest fed) {
        return HexFormat.of().formatHex(fed.digest());
    }

    /** A digest to feed; {@link #hex} ends it. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
