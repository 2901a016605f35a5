package prisoncensus.checks;

import java.util.Comparator;
import java.util.List;
import prisoncensus.checks.night.Limits;
import prisoncensus.checks.night.SolitaryRecord;
import prisoncensus.logbook.TextOrder;

/** Lays out the episodes judged on the census date, line by line, for the reports: the longest first. */
final class EpisodeLines {
    private static final Comparator<EpisodeLine> LONGEST_FIRST = Comparator.comparingInt(EpisodeLine::days)
            .reversed()
            .thenComparing(EpisodeLine::from)
            .thenComparing(line -> line.subject().name(), TextOrder.NATURAL)
            .thenComparing(line -> line.subject().kind());

    private final SolitaryRecord log;
    private final Limits limits;

    EpisodeLines(SolitaryRecord log, Limits limits) {
        this.log = log;
        this.limits = limits;
    }

    List<EpisodeLine> all() {
        return log.prisoners().stream()
                .flatMap(prisoner -> prisoner.on(log.date()).stream()
                        .map(episode -> EpisodeLine.of(prisoner.subject(), episode, log.date(), limits)))
                .sorted(LONGEST_FIRST)
                .toList();
    }
}
