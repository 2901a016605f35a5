package prisoncensus.checks.solitary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import prisoncensus.checks.night.SolitaryRecord;
import prisoncensus.checks.night.Subject;
import prisoncensus.logbook.Origin;
import prisoncensus.logbook.SolitaryPlacement;

/** Lines of the night's file that say different things of one placement. */
final class DifferingLines {
    private DifferingLines() {}

    /** All lines of each such placement, by the person of the last one, else by placement. */
    static Map<Subject, List<SolitaryPlacement>> bySubject(SolitaryRecord log) {
        Map<Subject, List<SolitaryPlacement>> differing = new LinkedHashMap<>();
        log.lines().values().stream()
                .filter(DifferingLines::differ)
                .forEach(lines -> differing
                        .computeIfAbsent(subject(lines.get(lines.size() - 1), log), none -> new ArrayList<>())
                        .addAll(lines));
        return differing;
    }

    private static boolean differ(List<SolitaryPlacement> lines) {
        Origin origin = lines.get(0).origin();
        return lines.stream().map(line -> at(line, origin)).distinct().count() > 1;
    }

    private static SolitaryPlacement at(SolitaryPlacement line, Origin origin) {
        return new SolitaryPlacement(
                origin,
                line.placement(),
                line.person(),
                line.cell(),
                line.placedAt(),
                line.releasedAt(),
                line.reason(),
                line.authorisedBy(),
                line.plannedEnd(),
                line.reviewedAt(),
                line.authorityAt(),
                line.statedDays(),
                line.remarks());
    }

    private static Subject subject(SolitaryPlacement line, SolitaryRecord log) {
        return log.personOf(line).map(Subject::person).orElseGet(() -> Subject.placement(line.placement()));
    }
}
