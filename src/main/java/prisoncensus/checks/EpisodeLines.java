package prisoncensus.checks;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import prisoncensus.checks.night.Episode;
import prisoncensus.checks.night.SolitaryPerson;
import prisoncensus.checks.night.SolitaryRecord;
import prisoncensus.checks.night.Stay;
import prisoncensus.logbook.DayCount;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.TextOrder;

/** Lays out the episodes judged on the census date, line by line, for the reports: the longest first. */
final class EpisodeLines {
    private static final Comparator<EpisodeLine> LONGEST_FIRST = Comparator.comparingInt(EpisodeLine::days)
            .reversed()
            .thenComparing(EpisodeLine::from)
            .thenComparing(line -> line.subject().name(), TextOrder.NATURAL)
            .thenComparing(line -> line.subject().kind());

    private final SolitaryRecord log;

    EpisodeLines(SolitaryRecord log) {
        this.log = log;
    }

    List<EpisodeLine> all() {
        return log.prisoners().stream()
                .flatMap(prisoner -> prisoner.on(log.date()).stream().map(episode -> line(prisoner, episode)))
                .sorted(LONGEST_FIRST)
                .toList();
    }

    private EpisodeLine line(SolitaryPerson prisoner, Episode episode) {
        Stay stay = episode.stay();
        int limit = log.number(LimitName.SOLITARY_MAX_DAYS);
        return new EpisodeLine(
                prisoner.subject(),
                episode.numbers(),
                episode.cells(),
                stay.from(),
                stay.to(),
                stay.days(DayCount.INCLUSIVE, log.date()),
                stay.days(DayCount.EXCLUSIVE, log.date()),
                stay.days(DayCount.ELAPSED, log.date()),
                log.days(episode),
                limit,
                stay.isHeld() ? Optional.of(stay.firstDateOver(limit, log.dayCount())) : Optional.empty());
    }
}
