package prisoncensus.audit;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.ZipException;
import prisoncensus.delivery.DifferenceFoundException;
import prisoncensus.logbook.Sha256;
import prisoncensus.store.received.DamagedCopyException;

/**
 * One file of the evidence, with the hash that it must have.
 *
 * @param path within the evidence
 * @param origin where it lies here, for messages
 * @param sha256 of its bytes, as store or manifest say
 */
record EvidenceFile(String path, String origin, String sha256, Bytes bytes) {
    /** Where its bytes come from. */
    interface Bytes {
        InputStream open() throws IOException;
    }

    static EvidenceFile of(String path, Path file, String sha256) {
        return new EvidenceFile(path, file.toString(), sha256, () -> Files.newInputStream(file));
    }

    static EvidenceFile of(String path, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new EvidenceFile(path, path, Sha256.of(bytes), () -> new ByteArrayInputStream(bytes));
    }

    /** The line of sha256sum. */
    String sum() {
        return sha256 + "  " + path + "\n";
    }

    /** @throws DifferenceFoundException if the bytes are gone or have another hash */
    void writeTo(OutputStream out) throws IOException {
        try (var in = Sha256.watching(bytes.open())) {
            in.transferTo(out);
            String found = Sha256.of(in);
            if (!found.equals(sha256)) {
                throw new DifferenceFoundException(origin, "SHA-256 " + found, "SHA-256 " + sha256);
            }
        } catch (DamagedCopyException damaged) {
            throw new DifferenceFoundException(origin, damaged.found(), "SHA-256 " + sha256);
        } catch (NoSuchFileException gone) {
            throw new DifferenceFoundException(origin, "no file", "SHA-256 " + sha256);
        } catch (ZipException | EOFException damaged) {
            throw new DifferenceFoundException(origin, "a file that cannot be unpacked", "SHA-256 " + sha256);
        }
    }
}
