package prisoncensus.checks;

import java.util.List;

/**
 * What one check says of one night.
 *
 * @param judged how many subjects were judged, those with findings included
 * @param unjudged the subjects that could not be judged
 */
public record Outcome(Rule rule, List<Finding> findings, int judged, List<Unjudged> unjudged) {
    /** Copies the lists. */
    public Outcome {
        findings = List.copyOf(findings);
        unjudged = List.copyOf(unjudged);
    }

    /** FAIL if it found something; else NOT_EVALUABLE if any subject could not be judged; else PASS. */
    public Result result() {
        if (!findings.isEmpty()) {
            return Result.FAIL;
        }
        return unjudged.isEmpty() ? Result.PASS : Result.NOT_EVALUABLE;
    }
}
