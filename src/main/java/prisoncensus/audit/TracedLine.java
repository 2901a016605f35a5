package prisoncensus.audit;

import java.util.List;

/**
 * A line of a log as it was received.
 *
 * @param number of its first physical line, from 1
 * @param text its physical lines, with escapes for what a terminal cannot show
 * @param faults what is wrong with it, if it was rejected
 */
public record TracedLine(int number, List<String> text, List<String> faults) {
    /** Copies the lists. */
    public TracedLine {
        text = List.copyOf(text);
        faults = List.copyOf(faults);
    }
}
