package prisoncensus.intake.text;

import java.util.List;
import prisoncensus.logbook.Fault;

/** The bytes of one record as they lie in the spool, without the line end. */
public final class RawRecord {
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
