package prisoncensus.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import prisoncensus.checks.FigureName;
import prisoncensus.checks.Figures;
import prisoncensus.checks.Judgement;
import prisoncensus.checks.night.NightFacts;
import prisoncensus.checks.night.ReportedCensus;

/**
 * The census of the last 30 nights.
 *
 * @param nights one for each date, tonight last; a night without a report is missing, as is one whose report lacks the census
 * @param capacity declared for the facility and in force tonight; empty if there is none
 */
public record LastNights(List<ReportedCensus> nights, OptionalLong capacity) {
    private static final int NIGHTS = 30;

    /** Copies the list. */
    public LastNights {
        nights = List.copyOf(nights);
    }

    static LastNights of(Judgement judgement) {
        NightFacts facts = judgement.facts();
        LocalDate tonight = facts.night().date();
        Map<LocalDate, ReportedCensus> reported = facts.earlier().reported().stream()
                .collect(Collectors.toMap(ReportedCensus::date, Function.identity()));
        List<ReportedCensus> nights = IntStream.range(0, NIGHTS)
                .mapToObj(place -> tonight.minusDays(NIGHTS - 1L - place))
                .map(date -> date.equals(tonight)
                        ? tonight(date, judgement.figures())
                        : reported.getOrDefault(date, ReportedCensus.missing(date)))
                .toList();
        return new LastNights(nights, judgement.limits().capacity());
    }

    private static ReportedCensus tonight(LocalDate date, Figures figures) {
        boolean complete = figures.get(FigureName.CENSUS_COMPLETE)
                .filter(Boolean.TRUE::equals)
                .isPresent();
        return new ReportedCensus(date, figures.number(FigureName.CENSUS_TOTAL), complete);
    }
}
