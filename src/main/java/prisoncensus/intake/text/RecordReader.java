package prisoncensus.intake.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import prisoncensus.logbook.Fault;
import prisoncensus.logbook.FaultKind;
import prisoncensus.logbook.Reading;
import prisoncensus.logbook.TextEncoding;

/**
 * Walks through a spool record by record; blank lines are passed over. A record whose shape is wrong is given as its first
 * physical line, and the walk goes on at the next one: a stray quote costs its own line and no other.
 */
public final class RecordReader {
    private final SpoolWindow window;
    private final Decoder decoder;
    private final RecordShape shape;
    private final boolean tabsAreBlank;
    private final Blanks blanks;
    private int position;
    private int line = 1;

    public RecordReader(Spool spool, int from, TextEncoding encoding, char separator, Reading reading) {
        this.window = new SpoolWindow(spool);
        this.decoder = new Decoder(encoding);
        this.shape = new RecordShape((byte) separator);
        this.tabsAreBlank = separator != '\t';
        this.blanks = new Blanks(reading);
        this.position = from;
    }

    public Optional<RawRecord> next() throws IOException {
        while (position < window.size()) {
            int index = window.show(position, RecordShape.MOST_BYTES + 3);
            shape.measure(window.bytes(), index, window.end());
            Fault fault = shape.fault();
            if (fault != null) {
                return Optional.of(firstLine(fault));
            }
            RawRecord record = whole(index);
            if (!isBlank(record.head)) {
                return Optional.of(record);
            }
        }
        return Optional.empty();
    }

    private RawRecord whole(int index) {
        int size = shape.end() - index;
        byte[] head = window.copy(index, size);
        RawRecord record = new RawRecord(line, position, size, head, faults(null, head, size));
        advance(size, shape.end());
        line += shape.lines() - 1;
        return record;
    }

    private RawRecord firstLine(Fault fault) throws IOException {
        int index = window.show(position, RecordShape.MOST_BYTES);
        byte[] head = window.copy(index, Math.min(RecordShape.MOST_BYTES, window.end() - index));
        int size = PhysicalLine.size(window, position);
        if (size < head.length) {
            head = Arrays.copyOf(head, size);
        }
        RawRecord record = new RawRecord(line, position, size, head, faults(fault, head, size));
        advance(size, window.show((long) position + size, 2));
        return record;
    }

    /** Steps over the record and its line end, of which the window shows the first byte at {@code index}. */
    private void advance(int size, int index) {
        position += size;
        byte[] bytes = window.bytes();
        if (index < window.end() && bytes[index] == '\r') {
            position++;
            index++;
        }
        if (index < window.end() && bytes[index] == '\n') {
            position++;
        }
        line++;
    }

    private List<Fault> faults(@Nullable Fault ofShape, byte[] head, int size) {
        boolean cut = size > head.length;
        boolean badBytes = !cut && !decoder.decodes(head);
        if (ofShape == null && !badBytes) {
            return List.of();
        }
        List<Fault> faults = new ArrayList<>();
        if (ofShape != null) {
            faults.add(ofShape);
        }
        if (badBytes) {
            faults.add(new Fault(FaultKind.BAD_BYTES, "", "", decoder.label()));
        }
        if (cut) {
            faults.add(new Fault(FaultKind.CUT, "", Integer.toString(size), "64 KiB"));
        }
        return faults;
    }

    private boolean isBlank(byte[] record) {
        for (byte unit : record) {
            if (unit < 0) {
                return decoder.decodes(record) && isBlank(decoder.text(record));
            } else if (unit != ' ' && !(unit == '\t' && tabsAreBlank)) {
                return false;
            }
        }
        return true;
    }

    private boolean isBlank(String text) {
        return blanks.fill(text) && (tabsAreBlank || text.indexOf('\t') < 0);
    }

    /** The bytes of one record as they lie in the spool, without the line end. */
    public static final class RawRecord {
        /** Number of its first physical line, from 1. */
        public final int line;
        /** Where it begins in the spool. */
        public final int offset;
        /** How many bytes it has. */
        final int size;
        /** Its bytes, or as many of them as are kept. */
        public final byte[] head;
        /** What is wrong with its shape. */
        public final List<Fault> faults;

        RawRecord(int line, int offset, int size, byte[] head, List<Fault> faults) {
            this.line = line;
            this.offset = offset;
            this.size = size;
            this.head = head;
            this.faults = faults;
        }

        boolean isCut() {
            return size > head.length;
        }
    }
}
