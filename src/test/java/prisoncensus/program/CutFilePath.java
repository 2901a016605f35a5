package prisoncensus.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePathWrapper;

/** The files of H2, each store beside a journal of what was written to it since it was last forced to the disk. */
public final class CutFilePath extends FilePathWrapper {
    static final String SCHEME = "cut";
    private static final AtomicLong LEFT = new AtomicLong(Long.getLong("cut.after", Long.MAX_VALUE));

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        FileChannel channel = getBase().open(mode);
        return mode.startsWith("rw") && getBase().toString().endsWith(".mv.db")
                ? new Journaled(channel, new WriteJournal(Path.of(getBase().toString() + WriteJournal.SUFFIX)))
                : channel;
    }

    /** The process ends here as if it were killed, if it was to end after that many writes. */
    private static void endIfAsked() {
        if (LEFT.decrementAndGet() < 0) {
            Runtime.getRuntime().halt(137);
        }
    }

    private static final class Journaled extends FileBaseDefault {
        private final FileChannel file;
        private final WriteJournal journal;

        Journaled(FileChannel file, WriteJournal journal) {
            this.file = file;
            this.journal = journal;
        }

        @Override
        public synchronized int write(ByteBuffer bytes, long place) throws IOException {
            endIfAsked();
            journal.keep(file, place, bytes.remaining());
            return file.write(bytes, place);
        }

        @Override
        protected synchronized void implTruncate(long size) throws IOException {
            endIfAsked();
            journal.keep(file, size, (int) Math.max(0, file.size() - size));
            file.truncate(size);
        }

        @Override
        public synchronized void force(boolean isWhole) throws IOException {
            endIfAsked();
            file.force(isWhole);
            journal.forget();
        }

        @Override
        public synchronized int read(ByteBuffer into, long place) throws IOException {
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
