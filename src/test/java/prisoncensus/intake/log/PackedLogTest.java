package prisoncensus.intake.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prisoncensus.logbook.FaultKind;
import prisoncensus.logbook.LogFile;
import prisoncensus.logbook.LogKind;

class PackedLogTest {
    private static final LogFile FILE = ReadLog.file(LogKind.HEADCOUNT, "headcount.csv.gz");
    private static final String TEXT = "cell,scheduled_time,counted\n1,06:00,80\n";

    @Test
    void aPackedLogReadsLikeAPlainOne() {
        assertThat(read(packed(TEXT)).story()).containsExactly("2 accepted");
    }

    @Test
    void twoPackedPartsAreOneLog() {
        byte[] both = joined(packed(TEXT), packed("2,06:00,80\n"));
        assertThat(read(both).story()).containsExactly("2 accepted", "3 accepted");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 9, 10, 15, 30})
    void aPackedLogThatEndsEarlyIsRefused(int length) {
        byte[] whole = packed(TEXT);
        assertThat(whole.length).isGreaterThan(38);
        assertBroken(Arrays.copyOf(whole, length));
    }

    @Test
    void aPackedLogWithoutItsLastByteIsRefused() {
        byte[] whole = packed(TEXT);
        assertBroken(Arrays.copyOf(whole, whole.length - 1));
    }

    @Test
    void aDamagedPackedLogIsRefused() {
        byte[] damaged = packed(TEXT);
        damaged[damaged.length - 6] ^= 1;
        assertBroken(damaged);
    }

    @Test
    void aLogThatOnlyClaimsToBePackedIsRefused() {
        assertBroken(TEXT.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 20, 100_000})
    void bytesBehindTheEndOfAPackedLogAreNotPassedOver(int length) {
        byte[] more = new byte[length];
        Arrays.fill(more, (byte) 'x');
        assertBroken(joined(packed(TEXT), more));
    }

    @Test
    void aLogThatUnpacksBeyondAllBoundsIsRefused() {
        byte[] bomb = packed(" ".repeat(1 << 20));
        ByteArrayOutputStream many = new ByteArrayOutputStream();
        for (int i = 0; i < 257; i++) {
            many.writeBytes(bomb);
        }
        ReadLog reading = read(many.toByteArray());
        assertThat(reading.lines()).hasSize(1);
        assertThat(reading.refusal().fault().kind()).isEqualTo(FaultKind.FILE_TOO_LARGE);
        assertThat(reading.refusal().fault().expected()).isEqualTo("256 MiB");
    }

    /** A disk that does not answer says nothing about the log, at whatever byte: so it may not end in a refusal. */
    @ParameterizedTest
    @ValueSource(strings = {"headcount.csv", "headcount.csv.gz"})
    void aLogThatCannotBeReadIsNotRefused(String name) {
        byte[] bytes = name.endsWith(".gz") ? packed(TEXT) : TEXT.getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length <= bytes.length; length++) {
            byte[] begun = Arrays.copyOf(bytes, length);
            for (IOException failure : List.of(new IOException("disk gone"), new EOFException("short"))) {
                assertThatThrownBy(() -> ReadLog.of(ReadLog.file(LogKind.HEADCOUNT, name), failing(begun, failure)))
                        .as("after %d bytes", length)
                        .isInstanceOf(UncheckedIOException.class)
                        .rootCause()
                        .isSameAs(failure);
            }
        }
    }

    private static InputStream failing(byte[] begun, IOException failure) {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw failure;
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                return read();
            }
        };
        return new SequenceInputStream(new ByteArrayInputStream(begun), failing);
    }

    private static void assertBroken(byte[] bytes) {
        ReadLog reading = read(bytes);
        assertThat(reading.lines()).hasSize(1);
        assertThat(reading.refusal().fault().kind()).isEqualTo(FaultKind.BROKEN_GZ);
    }

    private static ReadLog read(byte[] bytes) {
        return ReadLog.of(FILE, new ByteArrayInputStream(bytes));
    }

    private static byte[] packed(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
