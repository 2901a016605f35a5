package prisoncensus.report;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import prisoncensus.checks.Finding;
import prisoncensus.checks.Judgement;
import prisoncensus.checks.Outcome;
import prisoncensus.checks.Rule;
import prisoncensus.checks.SubjectKind;
import prisoncensus.checks.Unjudged;

/** Looks up what the checks said of a night. */
final class Outcomes {
    private final Judgement judgement;

    Outcomes(Judgement judgement) {
        this.judgement = judgement;
    }

    private Stream<Outcome> of(Rule... rules) {
        List<Rule> wanted = Arrays.asList(rules);
        return judgement.outcomes().stream().filter(outcome -> wanted.contains(outcome.rule()));
    }

    List<Finding> findings(Rule... rules) {
        return of(rules).flatMap(outcome -> outcome.findings().stream()).toList();
    }

    boolean found(Rule... rules) {
        return !findings(rules).isEmpty();
    }

    /** The different subjects that one of the rules found something about. */
    int subjectsFound(Rule... rules) {
        return (int) findings(rules).stream().map(Finding::subject).distinct().count();
    }

    boolean areAllJudged(Rule... rules) {
        return of(rules).allMatch(outcome -> outcome.unjudged().isEmpty());
    }

    /** The cells that one of the rules could not judge. */
    int cellsUnjudged(Rule... rules) {
        return (int) of(rules)
                .flatMap(outcome -> outcome.unjudged().stream())
                .map(Unjudged::subject)
                .filter(subject -> subject.kind() == SubjectKind.CELL)
                .distinct()
                .count();
    }

    int judged(Rule rule) {
        return of(rule).mapToInt(Outcome::judged).sum();
    }
}
