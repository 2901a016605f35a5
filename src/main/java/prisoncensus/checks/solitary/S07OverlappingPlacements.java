package prisoncensus.checks.solitary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import prisoncensus.checks.night.Census;
import prisoncensus.checks.night.Check;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.CheckReads;
import prisoncensus.checks.night.Message;
import prisoncensus.checks.night.MissingInput;
import prisoncensus.checks.night.Outcome;
import prisoncensus.checks.night.OutcomeBuilder;
import prisoncensus.checks.night.PlacementState;
import prisoncensus.checks.night.SolitaryPerson;
import prisoncensus.checks.night.SolitaryPhrases;
import prisoncensus.checks.night.SolitaryRecord;
import prisoncensus.checks.night.Stay;
import prisoncensus.checks.night.Subject;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Origin;
import prisoncensus.logbook.SolitaryPlacement;

/**
 * S07: two placements of one person, of an episode judged on the census date, overlap in time, or the night's file holds two
 * differing lines of one placement. PASS without a subject: nobody was in solitary on the date, and no line of solitary.csv was
 * rejected. Source of the rule: nobody is in two cells at once; the form of the logs.
 */
final class S07OverlappingPlacements implements Check {
    @Override
    public CheckId id() {
        return CheckId.S07;
    }

    @Override
    public CheckReads reads() {
        return CheckReads.of(LogKind.SOLITARY).plus(LimitName.PERSON_NONE);
    }

    @Override
    public Outcome judge(Census census) {
        var outcome = new OutcomeBuilder(id(), census.facts());
        if (outcome.hasReceived(List.of(LogKind.SOLITARY))) {
            judge(census.solitary(), outcome);
        }
        return outcome.outcome();
    }

    private static void judge(SolitaryRecord log, OutcomeBuilder outcome) {
        Map<Subject, List<SolitaryPlacement>> differing = DifferingLines.bySubject(log);
        for (SolitaryPerson prisoner : log.prisoners()) {
            List<SolitaryPlacement> lines = differing.getOrDefault(prisoner.subject(), List.of());
            List<PlacementState> overlapping = overlapping(prisoner.on(log.date()).stream()
                    .flatMap(episode -> episode.placements().stream())
                    .toList());
            if (!lines.isEmpty() || !overlapping.isEmpty()) {
                fail(prisoner.subject(), overlapping, lines, log, outcome);
            } else if (prisoner.isNamed()) {
                log.rejected().passUnlessNamed(prisoner, outcome);
            } else {
                outcome.notEvaluable(prisoner.subject(), MissingInput.person());
            }
            differing.remove(prisoner.subject());
        }
        differing.forEach((subject, lines) -> fail(subject, List.of(), lines, log, outcome));
        log.rejected().leavePersonsOpen(outcome);
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
            Subject subject,
            List<PlacementState> overlapping,
            List<SolitaryPlacement> lines,
            SolitaryRecord log,
            OutcomeBuilder outcome) {
        List<Message> parts = new ArrayList<>();
        List<Origin> sources = new ArrayList<>();
        if (!overlapping.isEmpty()) {
            List<String> numbers =
                    overlapping.stream().map(PlacementState::number).toList();
            parts.add(Message.of("part.overlap").with("placements", SolitaryPhrases.shortened(numbers)));
            overlapping.forEach(state -> sources.addAll(state.sources()));
        }
        if (!lines.isEmpty()) {
            List<String> numbers =
                    lines.stream().map(SolitaryPlacement::placement).distinct().toList();
            parts.add(Message.of("part.differing")
                    .with("placements", SolitaryPhrases.shortened(numbers))
                    .with("file", LogKind.SOLITARY.fileName()));
            lines.forEach(line -> sources.add(line.origin()));
        }
        var message = Message.of("S07").with("who", log.who(subject)).with("what", parts);
        outcome.fail(subject, message, sources.stream().distinct().toList());
    }
}
