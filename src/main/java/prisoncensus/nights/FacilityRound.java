package prisoncensus.nights;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import prisoncensus.delivery.ReportsFolder;
import prisoncensus.intake.FacilityFolder;
import prisoncensus.intake.InputFolder;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Night;
import prisoncensus.nights.planning.DueNights;
import prisoncensus.nights.planning.FacilityPlan;
import prisoncensus.nights.planning.LateLogs;
import prisoncensus.nights.planning.OutdatedNights;
import prisoncensus.nights.planning.PlannedRevision;
import prisoncensus.nights.planning.ReceivedLogs;
import prisoncensus.nights.planning.RerunPlanner;
import prisoncensus.nights.planning.RerunRequest;
import prisoncensus.nights.planning.SuggestedCommand;
import prisoncensus.nights.planning.Timetable;
import prisoncensus.settings.LateLogPolicy;
import prisoncensus.store.FacilityHeldException;
import prisoncensus.store.LockSession;
import prisoncensus.store.Revision;

/** What the schedule does for one facility in one round, under one guard: what it found to be done, no other has done meanwhile. */
final class FacilityRound {
    /** Few, so that others get the store in between. */
    private static final int MOST_NIGHTS = 5;

    private final Workshop workshop;
    private final RoundRequest order;
    private final FacilityFolder folder;
    private final Timetable timetable;
    private final ReceivedLogs handedIn;
    private final List<NightResult> done = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private Instant next = Instant.MAX;

    FacilityRound(Workshop workshop, RoundRequest order, FacilityFolder folder) {
        this.workshop = workshop;
        this.order = order;
        this.folder = folder;
        this.timetable = workshop.properties().timetableOf(facility());
        this.handedIn = new ReceivedLogs(
                facility(),
                new InputFolder(order.input()),
                workshop.store().files().receptions(facility()));
    }

    /** When there is something to do again; known after {@link #run}. */
    Instant next() {
        return next;
    }

    /** Does it, unless another process is at it. */
    RoundReport.OfFacility run(Progress progress) {
        try (LockSession guards = workshop.guards().openAtOnce()) {
            boolean isOurs = isGiven(guards);
            DueNights due = due();
            if (isOurs) {
                add(round(guards, progress, () -> first(due)));
                add(round(guards, progress, this::late));
            }
            return report(due);
        }
    }

    private boolean isGiven(LockSession guards) {
        try {
            guards.take(facility());
            return true;
        } catch (FacilityHeldException held) {
            notes.add("is being worked on by another process; the next round looks again");
            return false;
        }
    }

    private DueNights due() {
        return DueNights.of(folder.dates(), reported(), timetable, now(), handedIn::missing);
    }

    private NightsSummary round(LockSession guards, Progress progress, Supplier<FacilityPlan> plan) {
        var round = new NightsRun(workshop, guards, order.input(), new ReportsFolder(order.reports()), progress);
        round.plan(facility(), folder.dates(), plan);
        return round.run();
    }

    /** What was begun, and the first reports of nights that are due. */
    private FacilityPlan first(DueNights due) {
        List<PlannedRevision> tasks = new ArrayList<>(workshop.begun().of(facility()));
        Set<Night> begun = tasks.stream().map(PlannedRevision::night).collect(Collectors.toSet());
        due.ready().stream()
                .limit(MOST_NIGHTS)
                .map(night -> new Night(facility(), night))
                .filter(night -> !begun.contains(night))
                .map(PlannedRevision::first)
                .forEach(tasks::add);
        return new FacilityPlan(facility(), tasks, List.of(), List.of());
    }

    /** New revisions of nights that were reported without a log of their own which is there now. */
    private FacilityPlan late() {
        List<PlannedRevision> tasks = new ArrayList<>();
        if (workshop.properties().schedule().lateLogs() == LateLogPolicy.AT_ONCE) {
            OutdatedNights stale = stale();
            stale.nights().stream()
                    .filter(night -> stale.late(night).stream().anyMatch(file -> !file.contains("/")))
                    .forEach(night -> tasks.addAll(revised(night).tasks()));
        }
        return new FacilityPlan(facility(), tasks, List.of(), List.of());
    }

    private FacilityPlan revised(LocalDate night) {
        var rerun = new RerunRequest(
                order.input(),
                order.reports(),
                List.of(facility().value()),
                night,
                night,
                LateLogs.REASON,
                Optional.empty(),
                Optional.empty(),
                false);
        return new RerunPlanner(rerun, facility(), workshop.store().revisions()).plan(List.of());
    }

    private void add(NightsSummary summary) {
        done.addAll(summary.results());
        errors.addAll(summary.errors());
        notes.addAll(summary.notes());
    }

    private RoundReport.OfFacility report(DueNights due) {
        NavigableSet<LocalDate> reported = reported();
        List<LocalDate> left =
                due.ready().stream().filter(night -> !reported.contains(night)).toList();
        next = next(due, left);
        Optional<Revision> last = reported.isEmpty() ? Optional.empty() : standing(reported.last());
        return new RoundReport.OfFacility(
                facility().value(),
                done,
                last.map(revision -> revision.night().date()),
                last.map(workshop.store()::findings).orElse(Map.of()),
                due.waiting().map(this::sentence),
                left.size() + (due.waiting().isPresent() ? 1 : 0),
                tellStale(),
                errors,
                notes);
    }

    /** At once, if nights are left to do and some were done; else when the next night is due, or no longer waits. */
    private Instant next(DueNights due, List<LocalDate> left) {
        if (!left.isEmpty() && left.size() < due.ready().size()) {
            return now();
        }
        Instant nextNight = timetable.due(timetable.lastDue(now()).plusDays(1));
        return due.waiting()
                .map(DueNights.Waiting::until)
                .filter(nextNight::isAfter)
                .orElse(nextNight);
    }

    /** Says which nights would read otherwise now, such as those after a night whose solitary log came late. */
    private int tellStale() {
        Set<LocalDate> nights = stale().nights();
        List<SuggestedCommand> remedies = nights.stream()
                .map(night -> SuggestedCommand.rerun(new Night(facility(), night)))
                .toList();
        SuggestedCommand.joined(remedies)
                .forEach(remedy -> notes.add("what was handed in since touches %s; to bring it up to date: %s"
                        .formatted(remedy.nights(), remedy)));
        return nights.size();
    }

    private String sentence(DueNights.Waiting waiting) {
        String logs = waiting.missing().stream().map(LogKind::fileName).collect(Collectors.joining(", "));
        var until = LocalDateTime.ofInstant(waiting.until(), timetable.zone());
        return "%s waits until %s %s for %s".formatted(waiting.night(), until, timetable.zone(), logs);
    }

    private OutdatedNights stale() {
        return OutdatedNights.of(workshop, order.input(), facility(), folder.dates());
    }

    private NavigableSet<LocalDate> reported() {
        return new TreeSet<>(workshop.store().revisions().reportedNights(facility()));
    }

    private Optional<Revision> standing(LocalDate night) {
        return workshop.store().revisions().standing(new Night(facility(), night)).stream()
                .reduce((older, newer) -> newer);
    }

    private FacilityCode facility() {
        return folder.facility();
    }

    private Instant now() {
        return workshop.clock().instant();
    }
}
