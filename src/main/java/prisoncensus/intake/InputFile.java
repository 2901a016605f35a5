package prisoncensus.intake;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;

/** A file of the input folder, opened once: what is put in its place afterwards is not what is read. */
public final class InputFile implements Closeable {
    private final Path path;
    private final SeekableByteChannel channel;
    private final BasicFileAttributes before;

    /** @param before its attributes before it was opened */
    InputFile(Path path, SeekableByteChannel channel, BasicFileAttributes before) {
        this.path = path;
        this.channel = channel;
        this.before = before;
    }

    /** Its bytes, as long as it is open. */
    public InputStream bytes() {
        return new FilterInputStream(Channels.newInputStream(channel)) {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                try {
                    return super.read(into, offset, length);
                } catch (IOException unnamed) {
                    throw new FileSystemException(path.toString(), null, unnamed.getMessage());
                }
            }
        };
    }

    /** Whether in its place lies now what lay there before it was opened: the same file, of that size, written at that time. */
    public boolean isUnchanged() {
        try {
            BasicFileAttributes now = attributes(path);
            return Objects.equals(before.fileKey(), now.fileKey())
                    && before.size() == now.size()
                    && before.lastModifiedTime().equals(now.lastModifiedTime());
        } catch (IOException gone) {
            return false;
        }
    }

    static BasicFileAttributes attributes(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
