package prisoncensus.store.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The line by which H2 recognises a state is written when all of the state is on the disk. */
class DurableFilePathTest {
    private static final List<String> TOLD = new ArrayList<>();

    @TempDir
    private Path folder;

    private FileChannel file;

    /** Tells what reaches the file, and what is forced to the disk. */
    public static final class ToldPath extends FilePathWrapper {
        @Override
        public String getScheme() {
            return "told";
        }

        @Override
        public FileChannel open(String mode) throws IOException {
            return new ToldFile(getBase().open(mode));
        }
    }

    private static final class ToldFile extends FileBaseDefault {
        private final FileChannel base;

        ToldFile(FileChannel base) {
            this.base = base;
        }

        @Override
        public synchronized int write(ByteBuffer bytes, long place) throws IOException {
            TOLD.add("write %d at %d".formatted(bytes.remaining(), place));
            return base.write(bytes, place);
        }

        @Override
        public synchronized int read(ByteBuffer into, long place) throws IOException {
            return base.read(into, place);
        }

        @Override
        public synchronized void force(boolean isWhole) {
            TOLD.add("force");
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            base.truncate(size);
        }

        @Override
        public long size() throws IOException {
            return base.size();
        }

        @Override
        protected void implCloseChannel() throws IOException {
            base.close();
        }
    }

    @BeforeEach
    void open() throws IOException {
        TOLD.clear();
        FilePath.register(new ToldPath());
        FilePath.register(new DurableFilePath());
        file = FilePath.get("durable:told:" + folder.resolve("store")).open("rw");
    }

    @AfterEach
    void close() throws IOException {
        file.close();
    }

    @Test
    void theFirstSectorIsWrittenWhenTheRestIsOnTheDisk() throws IOException {
        byte[] state = new byte[3 * 4096];
        for (int i = 0; i < state.length; i++) {
            state[i] = (byte) (i / 512 + 1);
        }
        ByteBuffer bytes = ByteBuffer.wrap(state);
        assertThat(file.write(bytes, 8192)).isEqualTo(state.length);
        assertThat(bytes.hasRemaining()).isFalse();
        assertThat(TOLD).containsExactly("write 11776 at 8704", "force", "write 512 at 8192");
        ByteBuffer read = ByteBuffer.allocate(state.length);
        assertThat(file.read(read, 8192)).isEqualTo(state.length);
        assertThat(read.array()).isEqualTo(state);
    }

    @Test
    void whatFitsIntoASectorIsWrittenAtOnce() throws IOException {
        assertThat(file.write(ByteBuffer.wrap(new byte[512]), 0)).isEqualTo(512);
        file.force(true);
        assertThat(TOLD).containsExactly("write 512 at 0", "force");
    }

    @Test
    void aStoreThatIsWrittenToIsOpenedLikeThat() {
        assertThat(DurableFilePath.within("jdbc:h2:file:./.data/census;WRITE_DELAY=0"))
                .isEqualTo("jdbc:h2:file:durable:./.data/census;WRITE_DELAY=0");
        assertThat(DurableFilePath.within("jdbc:h2:mem:x")).isEqualTo("jdbc:h2:mem:x");
    }
}
