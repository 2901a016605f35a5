package prisoncensus.jobs;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import prisoncensus.delivery.ReportsFolder;
import prisoncensus.intake.FacilityFolder;
import prisoncensus.intake.InputFolder;
import prisoncensus.intake.LogLookup;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Night;
import prisoncensus.store.Receptions;
import prisoncensus.store.Revision;

/** What the schedule does for one facility. */
final class FacilityDuty {
    /** Few, so that others get the store in between. */
    private static final int MOST_NIGHTS = 5;

    private final Workshop workshop;
    private final DutyOrder order;
    private final FacilityFolder folder;
    private final Timetable timetable;
    private final InputFolder input;
    private final Receptions receptions;
    private final List<NightResult> done = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private Instant next = Instant.MAX;

    FacilityDuty(Workshop workshop, DutyOrder order, FacilityFolder folder) {
        this.workshop = workshop;
        this.order = order;
        this.folder = folder;
        this.timetable = workshop.properties().timetableOf(facility());
        this.input = new InputFolder(order.input());
        this.receptions = workshop.store().files().receptions(facility());
    }

    /** When there is something to do again; known after {@link #done}. */
    Instant next() {
        return next;
    }

    DutyReport.OfFacility done(Progress progress) {
        DueNights due = due();
        List<LocalDate> nights = due.ready().stream().limit(MOST_NIGHTS).toList();
        add(round(progress, nights));
        late().forEach(night -> add(again(progress, night)));
        Set<LocalDate> reported = reported();
        List<LocalDate> left =
                due.ready().stream().filter(night -> !reported.contains(night)).toList();
        Optional<Revision> standing = Optional.ofNullable(
                        StaleNights.standing(facility(), workshop.store().revisions())
                                .lastEntry())
                .map(Map.Entry::getValue);
        plan(due, left.size() < due.ready().size() && !left.isEmpty());
        return new DutyReport.OfFacility(
                facility().value(),
                done,
                standing.map(revision -> revision.night().date()),
                standing.map(workshop.store()::findings).orElse(Map.of()),
                due.waiting().map(this::sentence),
                left.size() + (due.waiting().isPresent() ? 1 : 0),
                tellStale(),
                errors,
                notes);
    }

    private FacilityCode facility() {
        return folder.facility();
    }

    private Instant now() {
        return workshop.clock().instant();
    }

    private Set<LocalDate> reported() {
        return new HashSet<>(workshop.store().revisions().reportedNights(facility()));
    }

    private DueNights due() {
        return DueNights.of(folder.dates(), reported(), timetable, now(), this::missing);
    }

    private List<LogKind> missing(LocalDate night) {
        return LogKind.NIGHTLY.stream()
                .filter(log -> !(input.look(facility(), Optional.of(night), log) instanceof LogLookup.Found))
                .filter(log -> receptions
                        .sha256(new Receptions.Place(night.toString(), log))
                        .isEmpty())
                .toList();
    }

    /** The first time to look again: at once if nights are left to do and some were done, else when the next night is due. */
    private void plan(DueNights due, boolean goOn) {
        Instant nextNight = timetable.due(timetable.lastDue(now()).plusDays(1));
        Instant wanted = due.waiting().map(DueNights.Waiting::until).orElse(nextNight);
        next = goOn ? now() : wanted.isBefore(nextNight) ? wanted : nextNight;
    }

    private NightsSummary round(Progress progress, List<LocalDate> nights) {
        try (var round = new Round(workshop, order.input(), new ReportsFolder(order.reports()), progress)) {
            round.plan(facility(), folder.dates(), () -> plan(nights));
            return round.run();
        }
    }

    private FacilityPlan plan(List<LocalDate> nights) {
        List<NightTask> tasks = new ArrayList<>(workshop.begun().of(facility()));
        Set<Night> begun = tasks.stream().map(NightTask::night).collect(Collectors.toSet());
        Set<LocalDate> reported = reported();
        nights.stream()
                .filter(night -> !reported.contains(night))
                .map(night -> new Night(facility(), night))
                .filter(night -> !begun.contains(night))
                .map(NightTask::first)
                .forEach(tasks::add);
        return new FacilityPlan(facility(), tasks, List.of(), List.of());
    }

    private void add(NightsSummary summary) {
        done.addAll(summary.results());
        errors.addAll(summary.errors());
        notes.addAll(summary.busy());
        notes.addAll(summary.notes());
    }

    private StaleNights stale() {
        return StaleNights.of(workshop, order.input(), facility(), folder.dates());
    }

    /** Nights that were reported without a log of their own which is there now, and that it may be read at once. */
    private List<LocalDate> late() {
        if (workshop.properties().schedule().lateLogs() == LatePolicy.ON_REQUEST) {
            return List.of();
        }
        StaleNights stale = stale();
        return stale.nights().stream()
                .filter(night -> stale.late(night).stream().anyMatch(file -> !file.contains("/")))
                .toList();
    }

    /** Says which nights would read otherwise now, such as those after a night whose solitary log came late. */
    private int tellStale() {
        Set<LocalDate> nights = stale().nights();
        List<Remedy> remedies = nights.stream()
                .map(night -> Remedy.rerun(new Night(facility(), night)))
                .toList();
        Remedy.joined(remedies)
                .forEach(remedy -> notes.add("what was handed in since touches %s%s; to bring it up to date: %s"
                        .formatted(
                                remedy.from().date(),
                                remedy.from().date().equals(remedy.to()) ? "" : " to " + remedy.to(),
                                remedy)));
        return nights.size();
    }

    private NightsSummary again(Progress progress, LocalDate night) {
        var rerun = new RerunOrder(
                order.input(),
                order.reports(),
                List.of(facility().value()),
                night,
                night,
                LateLogs.REASON,
                Optional.empty(),
                Optional.empty(),
                false);
        return new Nights(workshop).rerun(rerun, progress);
    }

    private String sentence(DueNights.Waiting waiting) {
        String logs = waiting.missing().stream().map(LogKind::fileName).collect(Collectors.joining(", "));
        var until = LocalDateTime.ofInstant(waiting.until(), timetable.zone());
        return "%s waits until %s %s for %s".formatted(waiting.night(), until, timetable.zone(), logs);
    }
}
