package prisoncensus.logbook;

import java.util.List;

/**
 * A rejected line without its text, as reports show it: the text may hold a person's name.
 *
 * @param faults every fault found in it
 */
public record RejectedLine(Origin origin, List<Fault> faults) {
    /** Copies the faults. */
    public RejectedLine {
        faults = List.copyOf(faults);
    }
}
