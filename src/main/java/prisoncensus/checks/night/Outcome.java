package prisoncensus.checks.night;

import java.util.List;

/**
 * The outcome of one check for one night.
 *
 * @param judged how many subjects were judged, those with findings included
 * @param unjudged the subjects that could not be judged
 */
public record Outcome(CheckId rule, List<Finding> findings, int judged, List<NotEvaluable> unjudged) {
    /** Copies the lists. */
    public Outcome {
        findings = List.copyOf(findings);
        unjudged = List.copyOf(unjudged);
    }

    /** FAIL if it found something; else NOT_EVALUABLE if any subject could not be judged; else PASS. */
    public OutcomeState result() {
        if (!findings.isEmpty()) {
            return OutcomeState.FAIL;
        }
        return unjudged.isEmpty() ? OutcomeState.PASS : OutcomeState.NOT_EVALUABLE;
    }
}
