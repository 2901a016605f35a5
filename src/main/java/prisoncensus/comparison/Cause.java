package prisoncensus.comparison;

import java.util.Set;
import prisoncensus.checks.night.Message;

/**
 * A difference between two revisions that can explain others.
 *
 * @param words in a sentence
 * @param rules ids of the checks that it can reach
 * @param figures keys of the figures that it can reach
 * @param linesBefore the log lines that are no more, as the earlier revision cites them, {@code file:line}
 * @param linesNow the log lines that are new, as the later revision cites them
 * @param subjects the cells or the log that it speaks of
 */
public record Cause(
        Message words,
        Set<String> rules,
        Set<String> figures,
        Set<String> linesBefore,
        Set<String> linesNow,
        Set<String> subjects) {
    /** Copies the sets. */
    public Cause {
        rules = Set.copyOf(rules);
        figures = Set.copyOf(figures);
        linesBefore = Set.copyOf(linesBefore);
        linesNow = Set.copyOf(linesNow);
        subjects = Set.copyOf(subjects);
    }
}
