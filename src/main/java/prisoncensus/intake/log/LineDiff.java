package prisoncensus.intake.log;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import prisoncensus.intake.text.Utf16InputStream;
import prisoncensus.logbook.Sha256;

/**
 * Which physical lines of two versions of a log have no equal in the other, whatever their order.
 *
 * @param gone numbers of the lines of the first that the second has not, from 1
 * @param come numbers of the lines of the second that the first has not, from 1
 */
public record LineDiff(NavigableSet<Integer> gone, NavigableSet<Integer> come) {
    /** Makes the sets unmodifiable. */
    public LineDiff {
        gone = Collections.unmodifiableNavigableSet(new TreeSet<>(gone));
        come = Collections.unmodifiableNavigableSet(new TreeSet<>(come));
    }

    /**
     * Compares two versions.
     *
     * @param before the bytes as received, gzip or not; read to their end, not closed
     * @throws IOException if one of them cannot be read
     */
    public static LineDiff of(InputStream before, InputStream now) throws IOException {
        Map<ByteBuffer, Deque<Integer>> unmatched = new HashMap<>();
        read(
                before,
                (line, number) -> unmatched
                        .computeIfAbsent(line, none -> new ArrayDeque<>())
                        .add(number));
        NavigableSet<Integer> come = new TreeSet<>();
        read(now, (line, number) -> {
            Deque<Integer> equal = unmatched.get(line);
            if (equal == null || equal.poll() == null) {
                come.add(number);
            }
        });
        NavigableSet<Integer> gone = new TreeSet<>();
        unmatched.values().forEach(gone::addAll);
        return new LineDiff(gone, come);
    }

    private interface Lines {
        void line(ByteBuffer digest, int number);
    }

    private static void read(InputStream received, Lines lines) throws IOException {
        var in = new BufferedInputStream(Utf16InputStream.utf8(unpacked(new BufferedInputStream(received))));
        var line = new ByteArrayOutputStream();
        int number = 1;
        for (int unit = in.read(); unit >= 0; unit = in.read()) {
            if (unit == '\n') {
                lines.line(digest(line), number++);
                line.reset();
            } else if (unit != '\r') {
                line.write(unit);
            }
        }
        if (line.size() > 0) {
            lines.line(digest(line), number);
        }
    }

    private static InputStream unpacked(BufferedInputStream received) throws IOException {
        received.mark(2);
        boolean packed = received.read() == 0x1f && received.read() == 0x8b;
        received.reset();
        return packed ? new GZIPInputStream(received) : received;
    }

    /** Sixteen bytes stand for a line, however long it is. */
    private static ByteBuffer digest(ByteArrayOutputStream line) {
        return ByteBuffer.wrap(Sha256.digest().digest(line.toByteArray()), 0, 16)
                .slice();
    }
}
