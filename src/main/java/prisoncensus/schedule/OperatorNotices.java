package prisoncensus.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import prisoncensus.nights.NightResult;
import prisoncensus.nights.RoundReport;

/** What an operator must know, once when it begins: a sentence that stood before is not told again. */
final class OperatorNotices {
    private Set<String> standing = Set.of();

    /** Those of a round that are new. */
    List<String> of(RoundReport report) {
        List<String> now = new ArrayList<>(report.errors());
        now.addAll(report.letters().errors());
        now.addAll(report.letters().refused());
        report.facilities().forEach(facility -> {
            facility.failures().forEach(failure -> now.add(facility.facility() + " " + failure));
            facility.waiting()
                    .filter(sentence -> sentence.contains(RoundReport.UNREADABLE))
                    .ifPresent(sentence -> now.add(facility.facility() + " " + sentence));
        });
        List<String> told = new ArrayList<>(
                now.stream().filter(sentence -> !standing.contains(sentence)).toList());
        report.facilities().stream()
                .flatMap(facility -> facility.done().stream())
                .filter(NightResult.Reported.class::isInstance)
                .map(NightResult.Reported.class::cast)
                .filter(night -> night.revision() == 1 && night.logsReceived() < night.logsExpected())
                .forEach(night -> told.add("%s %s was reported at its deadline with %d of %d logs, see %s"
                        .formatted(
                                night.facility(),
                                night.date(),
                                night.logsReceived(),
                                night.logsExpected(),
                                night.place())));
        standing = Set.copyOf(now);
        return told;
    }
}
