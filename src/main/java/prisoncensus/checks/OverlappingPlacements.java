package prisoncensus.checks;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Origin;
import prisoncensus.logbook.SolitaryPlacement;

/**
 * S07: two placements of one person overlap in time, or the night's file holds two differing lines of one placement. Source of the
 * rule: nobody is in two cells at once; the form of the logs.
 */
final class OverlappingPlacements implements Check {
    @Override
    public Outcome judge(Census census) {
        var verdict = new Verdict(Rule.S07, census.facts());
        if (verdict.hasReceived(List.of(LogKind.SOLITARY))) {
            judge(census.solitary(), verdict);
        }
        return verdict.outcome();
    }

    private static void judge(SolitaryLog log, Verdict verdict) {
        Map<Subject, List<SolitaryPlacement>> differing = DifferingLines.bySubject(log);
        for (Prisoner prisoner : log.prisoners()) {
            List<SolitaryPlacement> lines = differing.getOrDefault(prisoner.subject(), List.of());
            List<PlacementState> overlapping = overlapping(prisoner.placements());
            if (!lines.isEmpty() || !overlapping.isEmpty()) {
                fail(prisoner.subject(), overlapping, lines, verdict);
            } else if (prisoner.isNamed()) {
                verdict.pass();
            } else {
                verdict.cannotJudge(prisoner.subject(), Missing.person());
            }
            differing.remove(prisoner.subject());
        }
        differing.forEach((subject, lines) -> fail(subject, List.of(), lines, verdict));
    }

    /** Every placement that overlaps another: each is met by the one of those before it that ends last. */
    private static List<PlacementState> overlapping(List<PlacementState> inOrder) {
        Set<PlacementState> overlapping = new LinkedHashSet<>();
        PlacementState last = inOrder.get(0);
        for (PlacementState next : inOrder.subList(1, inOrder.size())) {
            Stay stay = last.stay();
            if (stay.to().map(end -> next.stay().from().isBefore(end)).orElse(true)) {
                overlapping.addAll(List.of(last, next));
            }
            last = stay.endsAfter(next.stay()) ? last : next;
        }
        return List.copyOf(overlapping);
    }

    private static void fail(
            Subject subject, List<PlacementState> overlapping, List<SolitaryPlacement> lines, Verdict verdict) {
        List<Message> parts = new ArrayList<>();
        List<Origin> sources = new ArrayList<>();
        if (!overlapping.isEmpty()) {
            List<String> numbers =
                    overlapping.stream().map(PlacementState::number).toList();
            parts.add(Message.of("part.overlap").with("placements", Spoken.shortened(numbers)));
            overlapping.forEach(state -> sources.addAll(state.sources()));
        }
        if (!lines.isEmpty()) {
            List<String> numbers =
                    lines.stream().map(SolitaryPlacement::placement).distinct().toList();
            parts.add(Message.of("part.differing")
                    .with("placements", Spoken.shortened(numbers))
                    .with("file", LogKind.SOLITARY.fileName()));
            lines.forEach(line -> sources.add(line.origin()));
        }
        var message = Message.of("S07").with("who", Spoken.who(subject)).with("what", parts);
        verdict.fail(subject, message, sources.stream().distinct().toList());
    }
}
