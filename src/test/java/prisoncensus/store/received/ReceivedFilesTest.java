package prisoncensus.store.received;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.LogFile;
import prisoncensus.logbook.LogKind;
import prisoncensus.store.received.ReceivedFiles.Kept;

class ReceivedFilesTest {
    /** SHA-256 of "abc" and of nothing, as FIPS 180-4 and sha256sum give them. */
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    private static final String NOTHING = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    private static final LocalDate DATE = LocalDate.of(2026, 11, 20);
    private static final long AMPLE = 1 << 20;

    @TempDir
    private Path temp;

    private Path folder;
    private ReceivedFiles files;

    @BeforeEach
    void open() {
        folder = temp.resolve("deep").resolve("received");
        files = new ReceivedFiles(folder);
    }

    @Test
    void aFileIsKeptUnderItsHash() throws IOException {
        assertThat(keep("abc", AMPLE)).hasValue(new Kept(ABC, 3));
        assertThat(lying()).containsExactly("ba/" + ABC + ".gz");
        assertThat(bytes(ABC)).asString(StandardCharsets.UTF_8).isEqualTo("abc");
    }

    @Test
    void anEmptyFileIsAFile() throws IOException {
        assertThat(keep("", AMPLE)).hasValue(new Kept(NOTHING, 0));
        assertThat(bytes(NOTHING)).isEmpty();
    }

    @Test
    void aFileLargerThanAnyBufferComesBackByteForByte() throws IOException {
        byte[] noise = new byte[300_001];
        new Random(7).nextBytes(noise);
        Kept kept = files.keep(new ByteArrayInputStream(noise), AMPLE).orElseThrow();
        assertThat(kept.bytes()).isEqualTo(300_001);
        assertThat(bytes(kept.sha256())).isEqualTo(noise);
    }

    @Test
    void theSameBytesAreKeptOnceAndTheFirstCopyStays() throws IOException {
        keep("abc", AMPLE);
        Path copy = folder.resolve("ba").resolve(ABC + ".gz");
        var longAgo = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        Files.setLastModifiedTime(copy, longAgo);
        assertThat(keep("abc", AMPLE)).hasValue(new Kept(ABC, 3));
        assertThat(Files.getLastModifiedTime(copy)).isEqualTo(longAgo);
        assertThat(lying()).containsExactly("ba/" + ABC + ".gz");
    }

    @Test
    void theCopyOutlivesTheFileThatWasReceived() throws IOException {
        Path received = Files.writeString(temp.resolve("headcount.csv"), "abc");
        try (InputStream in = Files.newInputStream(received)) {
            files.keep(in, AMPLE);
        }
        Files.delete(received);
        assertThat(bytes(ABC)).asString(StandardCharsets.UTF_8).isEqualTo("abc");
    }

    @Test
    void exactlyTheMostBytesAreKept() throws IOException {
        assertThat(keep("abc", 3)).hasValue(new Kept(ABC, 3));
        assertThat(keep("", 0)).hasValue(new Kept(NOTHING, 0));
        byte[] twoBuffers = new byte[2 << 16];
        assertThat(files.keep(new ByteArrayInputStream(twoBuffers), 2 << 16)).isPresent();
    }

    @Test
    void oneByteAboveTheMostKeepsNothing() throws IOException {
        assertThat(keep("abc", 2)).isEmpty();
        byte[] twoBuffersAndOne = new byte[(2 << 16) + 1];
        assertThat(files.keep(new ByteArrayInputStream(twoBuffersAndOne), 2 << 16))
                .isEmpty();
        assertThat(lying()).isEmpty();
    }

    @Test
    void aStreamThatBreaksKeepsNothing() {
        InputStream broken = new SequenceInputStream(new ByteArrayInputStream(new byte[100_000]), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk is gone");
            }

            @Override
            public int read(byte[] block, int from, int length) throws IOException {
                return read();
            }
        });
        assertThatThrownBy(() -> files.keep(broken, AMPLE)).hasMessage("the disk is gone");
        assertThat(lying()).isEmpty();
    }

    @Test
    void whatWasNeverReceivedCannotBeOpened() {
        assertDamaged("no file");
    }

    @Test
    void aCopyIsCheckedWhileItIsRead() throws IOException {
        keep("abc", AMPLE);
        Path copy = folder.resolve("ba").resolve(ABC + ".gz");
        byte[] whole = Files.readAllBytes(copy);
        for (int length = 0; length < whole.length; length++) {
            Files.write(copy, Arrays.copyOf(whole, length));
            assertDamaged("a file that cannot be unpacked");
        }
        keep("", AMPLE);
        Files.copy(folder.resolve("e3").resolve(NOTHING + ".gz"), copy, StandardCopyOption.REPLACE_EXISTING);
        assertDamaged("SHA-256 " + NOTHING);
    }

    @Test
    void aCopyThatCannotBeReadIsNamedAndNotCalledDamaged() throws IOException {
        Files.createDirectories(folder.resolve("ba").resolve(ABC + ".gz"));
        assertThatThrownBy(() -> bytes(ABC))
                .isNotInstanceOf(DamagedCopyException.class)
                .hasMessage("the received copy of north/2026-11-20/headcount.csv cannot be read: Is a directory");
    }

    @Test
    void aDamagedCopyIsReplacedWhenTheSameBytesComeAgain() throws IOException {
        keep("abc", AMPLE);
        Path copy = folder.resolve("ba").resolve(ABC + ".gz");
        Files.writeString(copy, "abc");
        assertThat(files.isWhole(ABC)).isFalse();
        keep("abc", AMPLE);
        assertThat(files.isWhole(ABC)).isTrue();
        assertThat(bytes(ABC)).asString(StandardCharsets.UTF_8).isEqualTo("abc");
        assertThat(lying()).containsExactly("ba/" + ABC + ".gz");
    }

    @Test
    void onlyTheOriginalPutsACopyBack() throws IOException {
        assertThat(files.restore(ABC, new ByteArrayInputStream(new byte[3]))).isFalse();
        assertThat(lying()).isEmpty();
        assertThat(files.restore(ABC, new ByteArrayInputStream("abc".getBytes(StandardCharsets.UTF_8))))
                .isTrue();
        assertThat(bytes(ABC)).asString(StandardCharsets.UTF_8).isEqualTo("abc");
    }

    private void assertDamaged(String found) {
        assertThatThrownBy(() -> bytes(ABC))
                .isInstanceOf(DamagedCopyException.class)
                .hasMessage("the received copy of north/2026-11-20/headcount.csv: found " + found
                        + ", expected SHA-256 " + ABC);
    }

    @Test
    void aCopyIsHashedAsItLiesThereNow() throws IOException {
        keep("abc", AMPLE);
        assertThat(files.sha256(ABC)).isEqualTo(ABC);
        Path copy = folder.resolve("ba").resolve(ABC + ".gz");
        keep("", AMPLE);
        Files.copy(folder.resolve("e3").resolve(NOTHING + ".gz"), copy, StandardCopyOption.REPLACE_EXISTING);
        assertThat(files.sha256(ABC)).isEqualTo(NOTHING);
        Files.writeString(copy, "abc");
        assertThatThrownBy(() -> files.sha256(ABC)).isInstanceOf(ZipException.class);
        Files.delete(copy);
        assertThatThrownBy(() -> files.sha256(ABC)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void theSpoolLiesBesideTheCopiesAndOneThatIsLeftIsRemoved() throws IOException {
        Path left = Files.createDirectories(folder.resolve("spool/process-1"));
        Files.writeString(left.resolve("receiving-1.gz"), "half");
        Path spool = files.spoolFolder();
        assertThat(spool).hasParent(folder.resolve("spool").toAbsolutePath()).isDirectory();
        assertThat(files.spoolFolder()).isEqualTo(spool);
        assertThat(left).doesNotExist();
    }

    @Test
    void aReaderSpoolsElsewhere() throws IOException {
        keep("abc", AMPLE);
        ReceivedFiles read = files.onlyRead();
        assertThat(read.has(ABC)).isTrue();
        assertThat(read.spoolFolder()).isDirectory();
        assertThat(read.spoolFolder().startsWith(folder)).isFalse();
    }

    private Optional<Kept> keep(String text, long most) throws IOException {
        return files.keep(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), most);
    }

    private byte[] bytes(String sha256) throws IOException {
        try (InputStream in = files.open(file(sha256))) {
            return in.readAllBytes();
        }
    }

    private static LogFile file(String sha256) {
        return new LogFile(new FacilityCode("north"), Optional.of(DATE), LogKind.HEADCOUNT, "headcount.csv", sha256, 3);
    }

    private List<String> lying() {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> Files.isRegularFile(file) && !file.endsWith("lock"))
                    .map(file -> folder.relativize(file).toString())
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
