package prisoncensus.intake.text;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The unpacked bytes of one log in a temporary file, read by position. Closing it deletes the file. */
public final class Spool implements Closeable {
    private final Path path;
    private final FileChannel channel;
    private long size;

    private Spool(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** Where the platform can, the file loses its name right away, so that a process that is killed leaves none. */
    public static Spool in(Path folder) throws IOException {
        Path path = Files.createTempFile(folder, "log-", ".spool");
        return new Spool(
                path,
                FileChannel.open(
                        path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
    }

    public void append(byte[] bytes, int length) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap(bytes, 0, length);
        while (rest.hasRemaining()) {
            size += channel.write(rest, size);
        }
    }

    /** Fills the array from that position as far as the file goes; returns how many bytes it read. */
    public int read(long position, byte[] into, int offset, int length) throws IOException {
        ByteBuffer wanted = ByteBuffer.wrap(into, offset, (int) Math.min(length, Math.max(0, size - position)));
        long at = position;
        while (wanted.hasRemaining()) {
            int count = channel.read(wanted, at);
            if (count < 0) {
                throw new IOException("spool cut short at " + at);
            }
            at += count;
        }
        return wanted.position() - offset;
    }

    long size() {
        return size;
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(path);
    }
}
