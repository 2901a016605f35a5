package prisoncensus.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import prisoncensus.checks.FigureName;
import prisoncensus.checks.Judgement;
import prisoncensus.checks.night.Finding;
import prisoncensus.checks.night.Message;

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
        Map<String, Object> known = judgement.figures().byKey();
        Stream<String> missing =
                Arrays.stream(FigureName.values()).map(FigureName::key).filter(key -> !known.containsKey(key));
        return Stream.concat(known.keySet().stream(), missing)
                .map(key -> JdbcValues.of(
                        revision.id(), key, Optional.ofNullable(known.get(key)).map(Object::toString)))
                .toList();
    }
}
