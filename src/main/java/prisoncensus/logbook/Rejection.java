package prisoncensus.logbook;

import java.util.List;

/**
 * A line that breaks a rule of its log. It is kept as it was, with everything that is wrong with it.
 *
 * @param text the bytes of the line as received
 * @param faults every fault found, at least one
 */
public record Rejection(Origin origin, RawText text, List<Fault> faults) implements LogLine {
    /** @throws IllegalArgumentException if no fault is given */
    public Rejection {
        faults = List.copyOf(faults);
        if (faults.isEmpty()) {
            throw new IllegalArgumentException("a rejected line needs a fault: " + origin);
        }
    }
}
