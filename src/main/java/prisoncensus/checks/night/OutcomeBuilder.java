package prisoncensus.checks.night;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Origin;

/** Collects the findings of one check, and the subjects that it could not judge. */
public final class OutcomeBuilder {
    private static final Comparator<Origin> BY_PLACE =
            Comparator.comparing((Origin origin) -> origin.file().path()).thenComparing(Origin::line);

    private final CheckId rule;
    private final NightFacts facts;
    private final List<Finding> findings = new ArrayList<>();
    private final List<NotEvaluable> notEvaluable = new ArrayList<>();
    private final Set<LogKind> openLogs = new TreeSet<>(Comparator.comparing(LogKind::word));
    private int judged;

    public OutcomeBuilder(CheckId rule, NightFacts facts) {
        this.rule = rule;
        this.facts = facts;
    }

    /** Whether all these logs were received; each that was not is named as missing. */
    public boolean hasReceived(List<LogKind> logs) {
        List<LogKind> missing =
                logs.stream().filter(log -> !facts.received(log)).toList();
        missing.forEach(log -> notEvaluable(Subject.log(log), facts.missing(log)));
        return missing.isEmpty();
    }

    public void pass() {
        judged++;
    }

    public void fail(Subject subject, Message message, List<Origin> sources) {
        fail(subject, OptionalLong.empty(), OptionalLong.empty(), message, sources);
    }

    public void fail(Subject subject, long found, long limit, Message message, List<Origin> sources) {
        fail(subject, OptionalLong.of(found), OptionalLong.of(limit), message, sources);
    }

    public void fail(Subject subject, OptionalLong found, OptionalLong limit, Message message, List<Origin> sources) {
        judged++;
        var key = new FindingKey(rule.name(), subject.kind(), subject.name());
        List<Origin> inOrder = sources.stream().sorted(BY_PLACE).toList();
        findings.add(new Finding(rule, subject, facts.since(key), found, limit, message, inOrder));
    }

    public void notEvaluable(Subject subject, Message missing) {
        notEvaluable.add(new NotEvaluable(subject, missing));
    }

    /** The same, if the subject has no finding: a rejected line names it. */
    public void leaveOpen(Subject subject, Message missing) {
        if (findings.stream().noneMatch(finding -> finding.subject().isSame(subject))
                && notEvaluable.stream().noneMatch(open -> open.subject().isSame(subject))) {
            notEvaluable(subject, missing);
        }
    }

    /** Every subject without a finding is left open, and those that are not known: a rejected line names all of the log. */
    public void leaveAllOpen(LogKind log) {
        openLogs.add(log);
    }

    public Outcome outcome() {
        findings.sort(Finding.ORDER);
        if (openLogs.isEmpty()) {
            return new Outcome(rule, findings, judged, notEvaluable);
        }
        List<NotEvaluable> logs = openLogs.stream()
                .map(log -> new NotEvaluable(Subject.log(log), MissingInput.rejectedAll(log)))
                .toList();
        return new Outcome(rule, findings, findings.size(), logs);
    }
}
