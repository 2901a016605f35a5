package prisoncensus.report;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import prisoncensus.checks.Judgement;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.Finding;
import prisoncensus.checks.night.LogStatus;
import prisoncensus.checks.night.MissingInput;
import prisoncensus.checks.night.NotEvaluable;
import prisoncensus.checks.night.Outcome;
import prisoncensus.checks.night.SubjectKind;
import prisoncensus.logbook.LogKind;

/** Looks up the outcomes of a night. */
final class OutcomeLookup {
    private final Judgement judgement;

    OutcomeLookup(Judgement judgement) {
        this.judgement = judgement;
    }

    private Stream<Outcome> of(CheckId... rules) {
        List<CheckId> wanted = Arrays.asList(rules);
        return judgement.outcomes().stream().filter(outcome -> wanted.contains(outcome.rule()));
    }

    List<Finding> findings(CheckId... rules) {
        return of(rules).flatMap(outcome -> outcome.findings().stream()).toList();
    }

    boolean found(CheckId... rules) {
        return !findings(rules).isEmpty();
    }

    /** The different subjects that one of the rules found something about. */
    int subjectsFound(CheckId... rules) {
        return (int) findings(rules).stream().map(Finding::subject).distinct().count();
    }

    boolean areAllJudged(CheckId... rules) {
        return of(rules).allMatch(outcome -> outcome.notEvaluable().isEmpty());
    }

    /** The cells that one of the rules could not judge. */
    int cellsUnjudged(CheckId... rules) {
        return (int) of(rules)
                .flatMap(outcome -> outcome.notEvaluable().stream())
                .map(NotEvaluable::subject)
                .filter(subject -> subject.kind() == SubjectKind.CELL)
                .distinct()
                .count();
    }

    /** The files of which a rejected line leaves all subjects of one of the rules open. */
    List<String> logsOpen(CheckId... rules) {
        return of(rules)
                .flatMap(outcome -> outcome.notEvaluable().stream())
                .filter(MissingInput::isRejectedAll)
                .map(open -> open.subject().name() + ".csv")
                .distinct()
                .toList();
    }

    /** How many lines of a log were rejected. */
    int rejected(LogKind log) {
        return judgement.facts().receipt(log) instanceof LogStatus.Received received
                ? received.tally().rejected()
                : 0;
    }

    int judged(CheckId rule) {
        return of(rule).mapToInt(Outcome::judged).sum();
    }
}
