package prisoncensus.store.received;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import prisoncensus.logbook.LogFile;
import prisoncensus.logbook.Sha256;

/** The bytes of a received copy. Who reads the last one learns whether all of them are as they were received. */
final class CheckedCopy extends InputStream {
    private static final String NOT_UNPACKED = "a file that cannot be unpacked";

    private final LogFile file;
    private final DigestInputStream bytes;
    private boolean isWhole;

    private CheckedCopy(LogFile file, DigestInputStream bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    /** @throws DamagedCopyException if there is no copy, or none that can be unpacked */
    static CheckedCopy open(LogFile file, Path copy) throws IOException {
        try {
            return new CheckedCopy(file, Sha256.watching(unpacked(copy)));
        } catch (NoSuchFileException gone) {
            throw new DamagedCopyException(file, "no file");
        } catch (ZipException | EOFException damaged) {
            throw new DamagedCopyException(file, NOT_UNPACKED);
        } catch (IOException unreadable) {
            throw named(file, unreadable);
        }
    }

    /** Such as EIO: the name of the file is what a person needs. */
    private static IOException named(LogFile file, IOException unreadable) {
        var named = new IOException("the received copy of %s/%s cannot be read: %s"
                .formatted(file.facility(), file.path(), unreadable.getMessage()));
        named.addSuppressed(unreadable);
        return named;
    }

    static InputStream unpacked(Path copy) throws IOException {
        InputStream packed = Files.newInputStream(copy);
        try {
            return new GZIPInputStream(packed, 1 << 16);
        } catch (IOException e) {
            packed.close();
            throw e;
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    /** @throws DamagedCopyException in place of the end, if the bytes were other ones */
    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count;
        try {
            count = bytes.read(into, offset, length);
        } catch (ZipException | EOFException damaged) {
            throw new DamagedCopyException(file, NOT_UNPACKED);
        } catch (IOException unreadable) {
            throw named(file, unreadable);
        }
        if (count < 0 && !isWhole) {
            compare();
        }
        return count;
    }

    private void compare() throws DamagedCopyException {
        String found = Sha256.of(bytes);
        if (!found.equals(file.sha256())) {
            throw new DamagedCopyException(file, "SHA-256 " + found);
        }
        isWhole = true;
    }

    @Override
    public int available() throws IOException {
        return bytes.available();
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
