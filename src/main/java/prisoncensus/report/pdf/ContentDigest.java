package prisoncensus.report.pdf;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import prisoncensus.logbook.Sha256;

/** The identity of a document, which follows from its content. */
final class ContentDigest {
    private final MessageDigest digest = Sha256.digest();

    void add(byte... content) {
        digest.update(content);
    }

    long id() {
        return ByteBuffer.wrap(digest.digest()).getLong();
    }
}
