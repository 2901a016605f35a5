package prisoncensus.comparison;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import prisoncensus.checks.night.Message;
import prisoncensus.checks.night.ReportedCensus;
import prisoncensus.report.Change;

/** Compares what two revisions of a night show of the census of earlier nights. */
public final class EarlierCensuses {
    private EarlierCensuses() {}

    /** The nights of which they show another census, oldest first. */
    public static List<Change> changes(List<ReportedCensus> before, List<ReportedCensus> now) {
        Map<LocalDate, ReportedCensus> then = byNight(before);
        Map<LocalDate, ReportedCensus> today = byNight(now);
        var nights = new TreeSet<>(then.keySet());
        nights.addAll(today.keySet());
        return nights.stream()
                .map(night ->
                        change(night, Optional.ofNullable(then.get(night)), Optional.ofNullable(today.get(night))))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Map<LocalDate, ReportedCensus> byNight(List<ReportedCensus> censuses) {
        return censuses.stream().collect(toMap(ReportedCensus::date, Function.identity()));
    }

    private static Optional<Change> change(
            LocalDate night, Optional<ReportedCensus> before, Optional<ReportedCensus> now) {
        return before.equals(now)
                ? Optional.empty()
                : Optional.of(
                        new Change.OfEarlierCensus(night, before, now, List.of(Message.of("cause.earlierReport"))));
    }
}
