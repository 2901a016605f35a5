package prisoncensus.store.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePathWrapper;

/**
 * The file of an embedded store on a disk that may lose its power. H2 appends a state as one run of blocks, recognises it by the line at
 * its begin and sums up none: a state of which some blocks got lost would be taken for whole. Here the first sector, in which that line
 * lies, is written when the rest is on the disk, so that a state is there whole or not at all, and none before those that it rests on.
 */
public final class DurableFilePath extends FilePathWrapper {
    private static final String SCHEME = "durable";
    private static final int SECTOR_BYTES = 512;

    /** Made by H2 too. */
    public DurableFilePath() {
        // H2 asks for it
    }

    /** A URL of a file, so that H2 opens it in this way. */
    static String within(String url) {
        register(new DurableFilePath());
        return url.startsWith(StoreUrl.FILE)
                ? StoreUrl.FILE + SCHEME + ":" + url.substring(StoreUrl.FILE.length())
                : url;
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        FileChannel file = getBase().open(mode);
        return mode.startsWith("rw") ? new Durable(file) : file;
    }

    private static final class Durable extends FileBaseDefault {
        private final FileChannel file;

        Durable(FileChannel file) {
            this.file = file;
        }

        @Override
        public synchronized int write(ByteBuffer bytes, long place) throws IOException {
            int length = bytes.remaining();
            if (length > SECTOR_BYTES) {
                writeWhole(bytes.slice(bytes.position() + SECTOR_BYTES, length - SECTOR_BYTES), place + SECTOR_BYTES);
                file.force(false);
            }
            writeWhole(bytes.slice(bytes.position(), Math.min(length, SECTOR_BYTES)), place);
            bytes.position(bytes.limit());
            return length;
        }

        private void writeWhole(ByteBuffer bytes, long place) throws IOException {
            long at = place;
            while (bytes.hasRemaining()) {
                at += file.write(bytes, at);
            }
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            file.truncate(size);
        }

        @Override
        public void force(boolean isWhole) throws IOException {
            file.force(isWhole);
        }

        @Override
        @SuppressWarnings("UnsynchronizedOverridesSynchronized")
        public int read(ByteBuffer into, long place) throws IOException {
            return file.read(into, place);
        }

        @Override
        public long size() {
            try {
                return file.size();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public FileLock tryLock(long place, long size, boolean isShared) throws IOException {
            return file.tryLock(place, size, isShared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }
    }
}
