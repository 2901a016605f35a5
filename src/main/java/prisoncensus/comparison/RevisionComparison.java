package prisoncensus.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import prisoncensus.checks.FigureName;
import prisoncensus.checks.Figures;
import prisoncensus.checks.RevisionResults;
import prisoncensus.checks.RevisionResults.ReportedFinding;
import prisoncensus.checks.RevisionResults.ReportedOutcome;
import prisoncensus.checks.night.FindingKey;
import prisoncensus.checks.night.Message;
import prisoncensus.report.Change;

/**
 * Compares two revisions of one night and names the cause of each difference: causes whose changed lines a finding cites, else causes that
 * can reach it, and the rule where it has another version; else the changed program.
 */
public final class RevisionComparison {
    private static final String AT_LEAST = "≥";

    private final RevisionResults before;
    private final RevisionResults now;
    private final List<Cause> causes;
    private final List<Cause> everywhere;

    /**
     * @param causes facts that differ
     * @param everywhere what differs besides, such as the program; it explains what no fact explains
     */
    public RevisionComparison(RevisionResults before, RevisionResults now, List<Cause> causes, List<Cause> everywhere) {
        this.before = before;
        this.now = now;
        this.causes = List.copyOf(causes);
        this.everywhere = List.copyOf(everywhere);
    }

    /** Everything that is said otherwise: figures, then outcomes, then findings, each in their order. */
    public List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        Arrays.stream(FigureName.values()).forEach(name -> figure(name.key()).ifPresent(changes::add));
        union(before.outcomes().keySet(), now.outcomes().keySet(), Comparator.<String>naturalOrder())
                .forEach(rule -> outcome(rule).ifPresent(changes::add));
        union(before.findings().keySet(), now.findings().keySet(), FindingKey.ORDER)
                .forEach(key -> finding(key).ifPresent(changes::add));
        return changes;
    }

    /** What a check judged otherwise without another outcome: other numbers of subjects, in the order of the checks. */
    public List<Change> judgedOtherwise() {
        List<Change> changes = new ArrayList<>();
        union(before.outcomes().keySet(), now.outcomes().keySet(), Comparator.<String>naturalOrder())
                .forEach(rule -> judged(rule).ifPresent(changes::add));
        return changes;
    }

    private Optional<Change> judged(String rule) {
        ReportedOutcome was = before.outcomes().get(rule);
        ReportedOutcome is = now.outcomes().get(rule);
        if (was == null || is == null || was.result() != is.result()) {
            return Optional.empty();
        }
        return was.judged() == is.judged() && was.notEvaluable() == is.notEvaluable()
                ? Optional.empty()
                : Optional.of(new Change.OfJudged(rule, was, is, whyOutcome(rule)));
    }

    private static <T> Set<T> union(Set<T> one, Set<T> other, Comparator<? super T> order) {
        Set<T> all = new TreeSet<>(order);
        all.addAll(one);
        all.addAll(other);
        return all;
    }

    private Optional<Change> figure(String name) {
        Optional<String> was = figure(before, name);
        Optional<String> is = figure(now, name);
        return was.equals(is)
                ? Optional.empty()
                : Optional.of(new Change.OfFigure(
                        name, was, is, why(cause -> cause.figures().contains(name), figureRule(name))));
    }

    /** The figure as its report showed it: with a sign before it where it is a lower bound. */
    private static Optional<String> figure(RevisionResults said, String name) {
        String sign = said.figures().containsKey(Figures.atLeast(name)) ? AT_LEAST : "";
        return Optional.ofNullable(said.figures().get(name)).map(value -> sign + value);
    }

    private Optional<Change> outcome(String rule) {
        ReportedOutcome was = before.outcomes().get(rule);
        ReportedOutcome is = now.outcomes().get(rule);
        if (was == null || is == null || was.result() == is.result()) {
            return Optional.empty();
        }
        return Optional.of(new Change.OfOutcome(rule, was.result(), is.result(), whyOutcome(rule)));
    }

    /** The causes of an outcome are those of its findings, if there are any. */
    private List<Message> whyOutcome(String rule) {
        List<Message> ofFindings = Stream.concat(before.findings().keySet().stream(), now.findings().keySet().stream())
                .filter(key -> key.rule().equals(rule))
                .distinct()
                .sorted(FindingKey.ORDER)
                .flatMap(key -> finding(key).stream())
                .flatMap(change -> change.why().stream())
                .distinct()
                .toList();
        return ofFindings.isEmpty() ? why(reaches(rule), rule(rule)) : ofFindings;
    }

    private Optional<Change> finding(FindingKey key) {
        Optional<ReportedFinding> was = Optional.ofNullable(before.findings().get(key));
        Optional<ReportedFinding> is = Optional.ofNullable(now.findings().get(key));
        return was.map(RevisionComparison::gist).equals(is.map(RevisionComparison::gist))
                ? Optional.empty()
                : Optional.of(new Change.OfFinding(key, was, is, why(key, was, is)));
    }

    /** What is compared of a finding. Line numbers are not: a line inserted above changes nothing. */
    private static List<Object> gist(ReportedFinding finding) {
        return List.of(finding.since(), finding.found(), finding.limit(), finding.message());
    }

    private List<Message> why(FindingKey key, Optional<ReportedFinding> was, Optional<ReportedFinding> is) {
        Set<String> citedBefore = cited(was);
        Set<String> citedNow = cited(is);
        List<Message> exact = causes.stream()
                .filter(reaches(key.rule()))
                .filter(cause -> meet(cause.linesBefore(), citedBefore)
                        || meet(cause.linesNow(), citedNow)
                        || cause.subjects().contains(key.subject()))
                .map(Cause::words)
                .toList();
        Optional<Message> rule = rule(key.rule());
        return exact.isEmpty()
                ? why(reaches(key.rule()), rule)
                : Stream.concat(rule.stream(), exact.stream()).toList();
    }

    private Optional<Message> rule(String id) {
        return mended(
                Message.of("cause.rule").with("check", id),
                Optional.ofNullable(before.outcomes().get(id)).map(ReportedOutcome::ruleVersion),
                Optional.ofNullable(now.outcomes().get(id)).map(ReportedOutcome::ruleVersion));
    }

    private Optional<Message> figureRule(String name) {
        return mended(
                Message.of("cause.figureRule").with("figure", Message.of("figure." + name)),
                Optional.ofNullable(before.figureVersions().get(name)),
                Optional.ofNullable(now.figureVersions().get(name)));
    }

    /** A rule that one of the revisions did not have is no changed rule. */
    private static Optional<Message> mended(Message words, Optional<Integer> was, Optional<Integer> is) {
        return was.isEmpty() || is.isEmpty() || was.equals(is)
                ? Optional.empty()
                : Optional.of(words.with("before", was.get()).with("now", is.get()));
    }

    private static Set<String> cited(Optional<ReportedFinding> finding) {
        return finding.stream()
                .flatMap(said -> Arrays.stream(said.sources().split(";")))
                .collect(Collectors.toSet());
    }

    private static boolean meet(Set<String> some, Set<String> others) {
        return some.stream().anyMatch(others::contains);
    }

    private static Predicate<Cause> reaches(String rule) {
        return cause -> cause.rules().contains(rule);
    }

    private List<Message> why(Predicate<Cause> reaches, Optional<Message> rule) {
        List<Message> facts = causes.stream().filter(reaches).map(Cause::words).toList();
        List<Message> all = Stream.concat(
                        rule.stream(), facts.isEmpty() ? everywhere.stream().map(Cause::words) : facts.stream())
                .toList();
        return all.isEmpty() ? List.of(Message.of("cause.earlierReport")) : all;
    }
}
