package prisoncensus.nights;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
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
import prisoncensus.nights.planning.CompleteLogs;
import prisoncensus.nights.planning.DueNights;
import prisoncensus.nights.planning.FacilityPlan;
import prisoncensus.nights.planning.OutdatedNights;
import prisoncensus.nights.planning.ReceivedLogs;
import prisoncensus.nights.planning.RerunReason;
import prisoncensus.nights.planning.ScheduledPlans;
import prisoncensus.nights.planning.SuggestedCommand;
import prisoncensus.nights.planning.Timetable;
import prisoncensus.report.Texts;
import prisoncensus.store.ResultRepository;
import prisoncensus.store.Revision;
import prisoncensus.store.SealedRevisions;
import prisoncensus.store.database.FacilityHeldException;
import prisoncensus.store.database.FacilityLocks;
import prisoncensus.store.database.LockSession;

/** One round of the schedule for one facility, under one lock: what it finds to be done, no other process has done meanwhile. */
final class FacilityRound {
    private final RoundRequest request;
    private final InputFolder input;
    private final CompleteLogs complete;
    private final FacilityFolder folder;
    private final Timetable timetable;
    private final ReceivedLogs received;
    private final ScheduledPlans plans;
    private final FacilityLocks facilityLocks;
    private final FacilityNights nights;
    private final SealedRevisions sealed;
    private final ResultRepository results;
    private final Clock clock;
    private final List<NightResult> made = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private Instant next = Instant.MAX;

    FacilityRound(
            RoundRequest request,
            InputFolder input,
            CompleteLogs complete,
            FacilityFolder folder,
            Timetable timetable,
            ReceivedLogs received,
            ScheduledPlans plans,
            FacilityLocks facilityLocks,
            FacilityNights nights,
            SealedRevisions sealed,
            ResultRepository results,
            Clock clock) {
        this.request = request;
        this.input = input;
        this.complete = complete;
        this.folder = folder;
        this.timetable = timetable;
        this.received = received;
        this.plans = plans;
        this.facilityLocks = facilityLocks;
        this.nights = nights;
        this.sealed = sealed;
        this.results = results;
        this.clock = clock;
    }

    /** When there is something to do again; {@link Instant#MAX} before {@link #run}. */
    Instant next() {
        return next;
    }

    /** Makes what is due, unless another process works on the facility. */
    RoundReport.OfFacility run(Progress progress) {
        try (LockSession locks = facilityLocks.openAtOnce()) {
            boolean isLocked = take(locks);
            DueNights due =
                    DueNights.of(folder.dates(), reported(), timetable, now(), received::missing, this::settling);
            if (isLocked) {
                make(locks, progress, () -> plans.first(due));
                make(locks, progress, plans::late);
            }
            return report(due);
        }
    }

    /** Until when a night waits because a file that lies there for it may be complete then. */
    private Optional<Instant> settling(LocalDate night) {
        return complete.settling(received.files(night)).map(now()::plus);
    }

    private boolean take(LockSession locks) {
        try {
            locks.take(facility());
            return true;
        } catch (FacilityHeldException held) {
            notes.add("is being worked on by another process; the next round looks again");
            return false;
        }
    }

    private void make(LockSession locks, Progress progress, Supplier<FacilityPlan> plan) {
        var run = new NightsRun(nights, locks, input, new ReportsFolder(request.reports()), progress);
        run.plan(facility(), folder.dates(), plan);
        NightsSummary summary = run.run();
        made.addAll(summary.results());
        errors.addAll(summary.differences());
        errors.addAll(summary.errors());
        notes.addAll(summary.notes());
    }

    private RoundReport.OfFacility report(DueNights due) {
        NavigableSet<LocalDate> reported = reported();
        List<LocalDate> left =
                due.ready().stream().filter(night -> !reported.contains(night)).toList();
        next = next(due, left);
        Optional<Revision> last =
                reported.isEmpty() ? Optional.empty() : sealed.standing(new Night(facility(), reported.last()));
        return new RoundReport.OfFacility(
                facility().value(),
                made,
                last.map(revision -> revision.night().date()),
                last.map(results::findingsBySeverity).orElse(Map.of()),
                due.waiting().map(this::sentence),
                left.size() + (due.waiting().isPresent() ? 1 : 0),
                noteOutdated(),
                errors,
                notes);
    }

    /** At once, if nights are left to do and some were made; else when the next night is due, or no longer waits. */
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

    /** Notes which nights would read otherwise now, such as those after a night whose solitary log came late. */
    private int noteOutdated() {
        OutdatedNights found = plans.outdated();
        Set<LocalDate> outdated = found.nights();
        Texts texts = plans.texts();
        List<SuggestedCommand> commands = outdated.stream()
                .map(night -> SuggestedCommand.rerun(new Night(facility(), night), RerunReason.of(found, night, texts)))
                .toList();
        SuggestedCommand.joined(commands)
                .forEach(command -> notes.add("what was handed in since touches %s; to bring it up to date: %s"
                        .formatted(command.nights(), request.invocation().line(command.words()))));
        return outdated.size();
    }

    private String sentence(DueNights.Waiting waiting) {
        List<LogKind> refused = received.refused(waiting.night());
        String logs = waiting.missing().isEmpty()
                ? "files that are still being written"
                : waiting.missing().stream()
                        .map(log -> log.fileName() + (refused.contains(log) ? RoundReport.UNREADABLE : ""))
                        .collect(Collectors.joining(", "));
        var until = LocalDateTime.ofInstant(waiting.until(), timetable.zone()).truncatedTo(ChronoUnit.SECONDS);
        return "%s waits until %s %s for %s".formatted(waiting.night(), until, timetable.zone(), logs);
    }

    private NavigableSet<LocalDate> reported() {
        return new TreeSet<>(sealed.reportedNights(facility()));
    }

    private FacilityCode facility() {
        return folder.facility();
    }

    private Instant now() {
        return clock.instant();
    }
}
