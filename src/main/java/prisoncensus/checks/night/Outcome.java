package prisoncensus.checks.night;

import java.util.List;

/**
 * The outcome of one check for one night.
 *
 * @param judged how many subjects were judged, those with findings included
 * @param notEvaluable the subjects that could not be judged
 */
public record Outcome(CheckId rule, List<Finding> findings, int judged, List<NotEvaluable> notEvaluable) {
    /** Copies the lists. */
    public Outcome {
        findings = List.copyOf(findings);
        notEvaluable = List.copyOf(notEvaluable);
    }

    /** FAIL if it found something; else NOT_EVALUABLE if any subject could not be judged; else PASS. */
    public OutcomeState result() {
        if (!findings.isEmpty()) {
            return OutcomeState.FAIL;
        }
        return notEvaluable.isEmpty() ? OutcomeState.PASS : OutcomeState.NOT_EVALUABLE;
    }

    /**
     * Whether the check judged that subject: it found something about it, or it leaves open neither the subject, nor (but for the checks
     * of the run itself) a log, nor the facility.
     */
    public boolean judges(SubjectKind kind, String name) {
        boolean found = findings.stream().map(Finding::subject).anyMatch(subject -> subject.is(kind, name));
        return found
                || notEvaluable.stream()
                        .map(NotEvaluable::subject)
                        .noneMatch(open -> open.is(kind, name) || (!rule.isOfTheRun() && open.isOfAll()));
    }
}
