package prisoncensus.schedule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import prisoncensus.nights.NightResult;
import prisoncensus.nights.RoundReport;

/** The lines for an operator: one for each event, and one when something begins to wait or to fail. */
final class OperatorLog {
    private static final Logger LOG = LoggerFactory.getLogger(OperatorLog.class);
    private final Consumer<String> lines;
    private final Set<NightResult> told = new HashSet<>();
    private Set<String> standing = Set.of();

    OperatorLog(Consumer<String> lines) {
        this.lines = lines;
    }

    void line(String line) {
        LOG.info("{}", line);
        lines.accept(line);
    }

    /** A night of a round that still runs. */
    void made(NightResult result) {
        told.add(result);
        line(sentence(result));
    }

    void write(RoundReport report) {
        report.facilities().stream()
                .flatMap(facility -> facility.done().stream())
                .filter(result -> !told.contains(result))
                .map(OperatorLog::sentence)
                .forEach(this::line);
        told.clear();
        List<String> now = standing(report);
        now.stream().filter(sentence -> !standing.contains(sentence)).forEach(this::line);
        standing = new HashSet<>(now);
    }

    private static List<String> standing(RoundReport report) {
        List<String> sentences = new ArrayList<>(report.errors());
        sentences.addAll(report.letters().errors());
        sentences.addAll(report.letters().refused());
        sentences.addAll(report.letters().delayed());
        report.facilities().forEach(facility -> {
            facility.waiting().ifPresent(sentence -> sentences.add(facility.facility() + " " + sentence));
            facility.errors().forEach(error -> sentences.add(facility.facility() + " ERROR " + error));
            facility.notes().forEach(note -> sentences.add(facility.facility() + " " + note));
        });
        return sentences;
    }

    private static String sentence(NightResult result) {
        if (result instanceof NightResult.Reported reported) {
            return "%s %s r%d is reported: logs %d of %d, findings %s, %s"
                    .formatted(
                            reported.facility(),
                            reported.date(),
                            reported.revision(),
                            reported.logsReceived(),
                            reported.logsExpected(),
                            reported.findings(),
                            reported.place());
        }
        if (result instanceof NightResult.Failed failed) {
            return "%s %s r%d did not end: %s; the next round takes it up again"
                    .formatted(failed.facility(), failed.date(), failed.revision(), failed.why());
        }
        return "%s %s: stopped, as asked; the next start goes on from there"
                .formatted(result.facility(), result.date());
    }
}
