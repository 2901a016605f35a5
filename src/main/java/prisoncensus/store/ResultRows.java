package prisoncensus.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import prisoncensus.checks.FigureName;
import prisoncensus.checks.Figures;
import prisoncensus.checks.Judgement;
import prisoncensus.checks.night.Finding;
import prisoncensus.checks.night.Message;
import prisoncensus.store.database.JdbcValues;

/** The rows that keep what a revision says. */
record ResultRows(Revision revision, Judgement judgement) {
    List<@Nullable Object[]> findings(Function<Message, String> words) {
        List<Finding> findings = judgement.findings();
        return IntStream.range(0, findings.size())
                .mapToObj(place -> row(place, findings.get(place), words))
                .toList();
    }

    private @Nullable Object[] row(int place, Finding finding, Function<Message, String> words) {
        return JdbcValues.of(
                revision.id(),
                place,
                finding.rule(),
                finding.subject().kind(),
                finding.subject().name(),
                finding.severity(),
                finding.subject().sector(),
                finding.since(),
                finding.found(),
                finding.limit(),
                words.apply(finding.message()),
                finding.cited(revision.night().date()));
    }

    List<@Nullable Object[]> carriedRuns() {
        List<@Nullable Object[]> rows = new ArrayList<>();
        judgement
                .carried()
                .forEach((key, since) -> rows.add(
                        JdbcValues.of(revision.id(), rows.size(), key.rule(), key.kind(), key.subject(), since)));
        return rows;
    }

    List<@Nullable Object[]> outcomes() {
        return judgement.outcomes().stream()
                .map(outcome -> JdbcValues.of(
                        revision.id(),
                        outcome.rule(),
                        outcome.rule().version(),
                        outcome.result(),
                        outcome.judged(),
                        outcome.notEvaluable().size()))
                .toList();
    }

    List<@Nullable Object[]> figures() {
        Figures figures = judgement.figures();
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (FigureName name : FigureName.values()) {
            rows.add(row(name.key(), figures.get(name), name.version()));
            if (figures.isAtLeast(name)) {
                rows.add(row(Figures.atLeast(name.key()), Optional.of(true), name.version()));
            }
        }
        return rows;
    }

    private @Nullable Object[] row(String key, Optional<Object> figure, int version) {
        return JdbcValues.of(revision.id(), key, figure.map(Object::toString), version);
    }
}
