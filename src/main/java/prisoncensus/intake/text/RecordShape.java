package prisoncensus.intake.text;

import org.jspecify.annotations.Nullable;
import prisoncensus.logbook.Fault;
import prisoncensus.logbook.FaultKind;

/**
 * Finds where one record ends, quotes as in RFC 4180. Only LF and CRLF end a line; a CR before the end of the file counts as
 * half of a CRLF.
 */
final class RecordShape {
    /** The most bytes of a record, its line end not counted. */
    static final int MOST_BYTES = 64 << 10;
    /** The most physical lines of a record. */
    static final int MOST_LINES = 100;

    private static final int CRLF = 2;

    private enum Place {
        FIELD_START,
        PLAIN,
        QUOTED,
        QUOTE_CLOSED
    }

    private final byte separator;
    private Place place = Place.FIELD_START;
    private int index;
    private int end;
    private int lines;
    private @Nullable Fault fault;

    RecordShape(byte separator) {
        this.separator = separator;
    }

    /** Measures the record that begins at {@code from}; {@code to} is where the bytes in memory end, the file's end included. */
    void measure(byte[] bytes, int from, int to) {
        place = Place.FIELD_START;
        lines = 1;
        fault = null;
        end = -1;
        int last = Math.min(to, from + MOST_BYTES + CRLF);
        for (index = from; index < last && end < 0 && fault == null; index++) {
            step(bytes, to);
        }
        if (fault == null && end < 0) {
            endOfBytes(to);
        }
        if (fault == null && end - from > MOST_BYTES) {
            fault = tooLong();
        }
    }

    private void step(byte[] bytes, int to) {
        byte unit = bytes[index];
        if (place == Place.QUOTED) {
            quoted(unit);
        } else if (unit == separator) {
            place = Place.FIELD_START;
        } else if (unit == '\n') {
            end = index;
        } else if (unit == '\r') {
            carriageReturn(bytes, to);
        } else if (unit == '"') {
            quote();
        } else if (place == Place.QUOTE_CLOSED) {
            fault = new Fault(FaultKind.QUOTE, "", "", "");
        } else {
            place = Place.PLAIN;
        }
    }

    private void quoted(byte unit) {
        if (unit == '"') {
            place = Place.QUOTE_CLOSED;
        } else if (unit == '\n' && ++lines > MOST_LINES) {
            String most = Integer.toString(MOST_LINES);
            fault = new Fault(FaultKind.TOO_MANY_LINES, "", most, most);
        }
    }

    private void quote() {
        if (place == Place.PLAIN) {
            fault = new Fault(FaultKind.QUOTE, "", "", "");
        } else {
            place = Place.QUOTED;
        }
    }

    private void carriageReturn(byte[] bytes, int to) {
        if (index + 1 == to || bytes[index + 1] == '\n') {
            end = index;
        } else {
            fault = new Fault(FaultKind.CARRIAGE_RETURN, "", "", "");
        }
    }

    private void endOfBytes(int to) {
        if (index < to) {
            fault = tooLong();
        } else if (place == Place.QUOTED) {
            fault = new Fault(FaultKind.QUOTE, "", "", "");
        } else {
            end = to;
        }
    }

    private static Fault tooLong() {
        return new Fault(FaultKind.TOO_LONG, "", "64 KiB", "64 KiB");
    }

    /** What is wrong with the record; it has no end then. */
    @Nullable
    Fault fault() {
        return fault;
    }

    /** The index after the record's last byte. */
    int end() {
        return end;
    }

    /** How many physical lines it spans. */
    int lines() {
        return lines;
    }
}
