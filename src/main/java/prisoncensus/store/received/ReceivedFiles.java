package prisoncensus.store.received;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.GZIPOutputStream;
import prisoncensus.files.RecordFiles;
import prisoncensus.logbook.LogFile;
import prisoncensus.logbook.Sha256;

/** The logs as they were received, compressed, each under its SHA-256. Facts are read from here only: a file may grow while it is read. */
public final class ReceivedFiles {
    /** The most a file may have to be received. */
    public static final long MOST_BYTES = 256L << 20;

    private static final int BLOCK = 1 << 16;
    private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));
    private final Path folder;
    private final boolean isOnlyRead;

    /** Keeps the files below this folder, which is made when needed. */
    public ReceivedFiles(Path folder) {
        this(folder, false);
    }

    private ReceivedFiles(Path folder, boolean isOnlyRead) {
        this.folder = folder;
        this.isOnlyRead = isOnlyRead;
    }

    /** The same files for a reader, who makes nothing in their folder: what is needed for a while lies where the system has such files. */
    public ReceivedFiles onlyRead() {
        return new ReceivedFiles(folder, true);
    }

    /**
     * A file that was kept.
     *
     * @param sha256 of its bytes as received
     */
    public record Kept(String sha256, long bytes) {}

    /**
     * Keeps a copy of everything the stream gives; a copy that is there already stays as it is, unless it is damaged.
     *
     * @param most bytes that are taken
     * @return what was kept; empty if the stream gave more than that, and then nothing is kept
     */
    public Optional<Kept> keep(InputStream received, long most) throws IOException {
        return keep(received, most, any -> true);
    }

    /**
     * Puts a copy back from the original.
     *
     * @return whether the original had that hash; if not, nothing is changed
     */
    public boolean restore(String sha256, InputStream original) throws IOException {
        return keep(original, MOST_BYTES, kept -> kept.sha256().equals(sha256)).isPresent();
    }

    private Optional<Kept> keep(InputStream received, long most, Predicate<Kept> isWanted) throws IOException {
        Path copy = Files.createTempFile(spoolFolder(), "receiving-", ".gz");
        try {
            MessageDigest digest = Sha256.digest();
            long bytes = copy(received, copy, digest, most);
            if (bytes > most) {
                return Optional.empty();
            }
            Optional<Kept> kept =
                    Optional.of(new Kept(Sha256.hex(digest), bytes)).filter(isWanted);
            if (kept.isPresent()) {
                settle(copy, kept.get().sha256());
            }
            return kept;
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private static long copy(InputStream from, Path to, MessageDigest digest, long most) throws IOException {
        long bytes = 0;
        try (OutputStream file = Files.newOutputStream(to);
                OutputStream packed = new GZIPOutputStream(file, BLOCK);
                OutputStream out = new DigestOutputStream(packed, digest)) {
            byte[] block = new byte[BLOCK];
            for (int n = from.read(block); n >= 0 && bytes <= most; n = from.read(block)) {
                out.write(block, 0, n);
                bytes += n;
            }
        }
        return bytes;
    }

    private void settle(Path copy, String sha256) throws IOException {
        if (!isWhole(sha256)) {
            RecordFiles.settle(copy);
            sync(copy, StandardOpenOption.WRITE);
            RecordFiles.createDirectories(shelf(sha256));
            Files.move(copy, path(sha256), StandardCopyOption.ATOMIC_MOVE);
        }
        for (Path inner : List.of(shelf(sha256), folder, folder.resolveSibling(""))) {
            sync(inner, StandardOpenOption.READ);
        }
    }

    private static void sync(Path path, StandardOpenOption access) throws IOException {
        try (var channel = FileChannel.open(path, access)) {
            channel.force(true);
        }
    }

    /**
     * The bytes as they were received; if they are other ones, reading throws in place of the end.
     *
     * @throws DamagedCopyException if there is no copy, or none that can be unpacked
     */
    public InputStream open(LogFile file) throws IOException {
        return CheckedCopy.open(file, path(file.sha256()));
    }

    /** Whether a copy is kept under this name. */
    public boolean has(String sha256) {
        return Files.exists(path(sha256));
    }

    /** Whether the copy that is kept under this name can be read and has that hash. */
    public boolean isWhole(String sha256) {
        try {
            return has(sha256) && sha256(sha256).equals(sha256);
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** The SHA-256 of the copy that is kept under this name, as it is now. */
    public String sha256(String name) throws IOException {
        try (var in = Sha256.watching(CheckedCopy.unpacked(path(name)))) {
            in.transferTo(OutputStream.nullOutputStream());
            return Sha256.of(in);
        }
    }

    /** A folder for files that live no longer than the work on them. */
    public Path spoolFolder() throws IOException {
        return isOnlyRead ? TEMPORARY : ProcessFolder.below(folder.resolve("spool"));
    }

    private Path path(String sha256) {
        return shelf(sha256).resolve(sha256 + ".gz");
    }

    private Path shelf(String sha256) {
        return folder.resolve(sha256.substring(0, 2));
    }
}
