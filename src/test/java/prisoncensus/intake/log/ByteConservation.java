package prisoncensus.intake.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import prisoncensus.intake.text.EncodingDetector;
import prisoncensus.logbook.FaultKind;
import prisoncensus.logbook.LogEntry;
import prisoncensus.logbook.LogItem;
import prisoncensus.logbook.Origin;
import prisoncensus.logbook.Rejection;
import prisoncensus.logbook.Repetition;

/**
 * Holds what a reader says of a log against the bytes of the log, by rules of its own: each line begins where it is said to
 * begin, ends in a line end, and nothing but blanks lies between it and the next.
 */
final class ByteConservation {
    private static final int KEPT = 64 << 10;
    private static final Pattern SEPARATOR = Pattern.compile("(?is)\\s*(\"?)sep=.?\\1");
    private static final int LONGEST_OF_A_SEPARATOR = 100;

    private final byte[] bytes;
    private final int[] starts;
    private final Map<Integer, Integer> lengths = new HashMap<>();
    private int line;
    private int end;

    /** @param bytes of the whole log, unpacked */
    ByteConservation(byte[] bytes) {
        this.bytes = bytes;
        this.starts = starts(bytes);
        this.end = bomEnd(bytes);
        int begin = end;
        this.end = recordEnd(firstOfHeader());
        if (SEPARATOR
                .matcher(text(begin, Math.min(end, begin + LONGEST_OF_A_SEPARATOR)))
                .matches()) {
            this.end = recordEnd(firstOfHeader());
        }
    }

    private int firstOfHeader() {
        int at = end;
        while (at < bytes.length && (isBlank(bytes[at]) || isBlank(at, lineEnd(at)))) {
            at = isBlank(bytes[at]) ? at + 1 : lineEnd(at);
        }
        return at;
    }

    /** The next line of the reading. */
    void line(LogItem next) {
        Origin origin = origin(next);
        assertThat(origin.line()).as("line number").isGreaterThan(line).isGreaterThan(1);
        line = origin.line();
        int start = starts[line - 1];
        assertBlank(end, start);
        end = end(next, start);
        lengths.put(line, end - start);
        assertThat(isLineEnd(end)).as("a line end behind line %s", line).isTrue();
    }

    /** There is no further line. */
    void ended() {
        assertBlank(end, bytes.length);
    }

    private int end(LogItem next, int start) {
        if (next instanceof Rejection rejection) {
            return rejected(rejection, start);
        } else if (next instanceof Repetition repetition) {
            return repeated(repetition.firstLine(), start);
        }
        return recordEnd(start);
    }

    private int rejected(Rejection rejection, int start) {
        byte[] kept = rejection.text().bytes();
        assertThat(rejection.faults()).isNotEmpty();
        assertThat(Arrays.equals(kept, 0, kept.length, bytes, start, Math.min(bytes.length, start + kept.length)))
                .as("line %s is kept as it is", line)
                .isTrue();
        int whole = lineEnd(start);
        if (rejection.faults().stream().anyMatch(fault -> fault.kind() == FaultKind.CUT)) {
            assertThat(kept).hasSize(KEPT);
            assertThat(whole - start).isGreaterThan(KEPT);
            return whole;
        }
        assertThat(start + kept.length).isIn(whole, recordEnd(start));
        return start + kept.length;
    }

    private int repeated(int first, int start) {
        int length = lengths.getOrDefault(first, -1);
        assertThat(length)
                .as("line %s is read before line %s repeats it", first, line)
                .isNotNegative();
        int there = starts[first - 1];
        assertThat(Arrays.equals(bytes, there, there + length, bytes, start, Math.min(bytes.length, start + length)))
                .as("line %s repeats line %s", line, first)
                .isTrue();
        return start + length;
    }

    /** Where the record that begins there ends: at the first line end that does not stand within quotes. */
    private int recordEnd(int start) {
        boolean quoted = false;
        for (int at = start; at < bytes.length; at++) {
            quoted ^= bytes[at] == '"';
            if (bytes[at] == '\n' && !quoted) {
                return withoutReturn(start, at);
            }
        }
        return withoutReturn(start, bytes.length);
    }

    private int lineEnd(int start) {
        int at = start;
        while (at < bytes.length && bytes[at] != '\n') {
            at++;
        }
        return withoutReturn(start, at);
    }

    private int withoutReturn(int start, int at) {
        return at > start && bytes[at - 1] == '\r' ? at - 1 : at;
    }

    private boolean isLineEnd(int at) {
        return at == bytes.length
                || bytes[at] == '\n'
                || (bytes[at] == '\r' && (at + 1 == bytes.length || bytes[at + 1] == '\n'));
    }

    private void assertBlank(int from, int to) {
        assertThat(from).as("lines overlap before line %s", line).isLessThanOrEqualTo(to);
        if (!isBlank(from, to)) {
            throw new AssertionError(
                    "of bytes %d to %d some lie in no line: lost before line %d".formatted(from, to, line));
        }
    }

    private boolean isBlank(int from, int to) {
        return text(from, to)
                .chars()
                .allMatch(letter -> Character.isWhitespace(letter) || Character.isSpaceChar(letter));
    }

    private String text(int from, int to) {
        byte[] some = Arrays.copyOfRange(bytes, from, to);
        String text = new String(some, StandardCharsets.UTF_8);
        return text.indexOf('\uFFFD') < 0 ? text : new String(some, StandardCharsets.ISO_8859_1);
    }

    private static boolean isBlank(byte unit) {
        return unit == ' ' || unit == '\t' || unit == '\r' || unit == '\n';
    }

    private static Origin origin(LogItem next) {
        if (next instanceof LogEntry entry) {
            return entry.origin();
        } else if (next instanceof Rejection rejection) {
            return rejection.origin();
        }
        return ((Repetition) next).origin();
    }

    private static int bomEnd(byte[] bytes) {
        int length = EncodingDetector.bom().length;
        return Arrays.equals(bytes, 0, Math.min(length, bytes.length), EncodingDetector.bom(), 0, length) ? length : 0;
    }

    private static int[] starts(byte[] bytes) {
        int lines = 1;
        for (byte unit : bytes) {
            lines += unit == '\n' ? 1 : 0;
        }
        int[] starts = new int[lines];
        int line = 1;
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] == '\n') {
                starts[line++] = at + 1;
            }
        }
        return starts;
    }
}
