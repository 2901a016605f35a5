package prisoncensus.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import prisoncensus.checks.Severity;
import prisoncensus.delivery.ReportsFolder;
import prisoncensus.intake.FacilityFolder;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.Night;
import prisoncensus.store.NightInput;
import prisoncensus.store.Revision;

/** The nights of one facility, one after the other, oldest first. */
final class FacilityRun {
    private static final Logger LOG = LoggerFactory.getLogger(FacilityRun.class);
    private static final int FIRST_REVISION = 1;

    private final Workshop workshop;
    private final NightsOrder order;
    private final FacilityFolder folder;
    private final Arrivals arrivals;
    private final ReportsFolder reports;
    private final List<String> notes = new ArrayList<>();

    FacilityRun(Workshop workshop, NightsOrder order, FacilityFolder folder, Arrivals arrivals, ReportsFolder reports) {
        this.workshop = workshop;
        this.order = order;
        this.folder = folder;
        this.arrivals = arrivals;
        this.reports = reports;
    }

    /** What a person should know besides the results. */
    List<String> notes() {
        return notes;
    }

    /**
     * The nights that are asked for and have no report yet, in the order in which they are to be run.
     *
     * @throws WrongInputException if the date asked for cannot be reported
     */
    Set<LocalDate> plan() {
        Set<LocalDate> nights = new LinkedHashSet<>(begun());
        nights.addAll(asked());
        return nights;
    }

    /**
     * Reports these nights.
     *
     * @throws WrongInputException if cells.csv or limits.csv is refused
     */
    List<NightResult> run(Set<LocalDate> nights, Progress progress) throws JobExecutionException, IOException {
        reports.removeUnfinished(facility());
        return nights.isEmpty() ? List.of() : report(nights, progress);
    }

    private List<NightResult> report(Set<LocalDate> nights, Progress progress) throws JobExecutionException {
        var receiving = new Receiving(arrivals, workshop.intake(), workshop.runner());
        List<NightInput> files = new FacilityFiles(receiving).receive(facility());
        receiving.receive(facility(), earlierFolders(nights));
        List<NightResult> results = new ArrayList<>();
        List<LocalDate> failed = new ArrayList<>();
        for (LocalDate night : nights) {
            receiving.receive(facility(), failed);
            failed.clear();
            NightResult result = run(new Night(facility(), night), files);
            if (result instanceof NightResult.Failed) {
                failed.add(night);
            }
            progress.ended(result);
            results.add(result);
        }
        return results;
    }

    /** A night is judged on all that was logged before it: folders of nights that are not reported now are received all the same. */
    private List<LocalDate> earlierFolders(Set<LocalDate> nights) {
        LocalDate last = Collections.max(nights);
        return folder.dates().stream()
                .filter(date -> date.isBefore(last) && !nights.contains(date))
                .toList();
    }

    FacilityCode facility() {
        return folder.facility();
    }

    /** Nights that a run which is no more left half done: they come first, so that the chain goes on where it broke off. */
    private List<LocalDate> begun() {
        Set<LocalDate> begun = new LinkedHashSet<>();
        workshop.store()
                .revisions()
                .sealing(facility())
                .ifPresent(one -> begun.add(one.night().date()));
        workshop.runner().brokenOff(NightJob.NAME).stream()
                .filter(parameters -> facility().value().equals(parameters.getString("facility")))
                .map(parameters -> Objects.requireNonNull(parameters.getLocalDate("date")))
                .sorted()
                .forEach(begun::add);
        return List.copyOf(begun);
    }

    private List<LocalDate> asked() {
        LocalDate today = LocalDate.ofInstant(
                workshop.clock().instant(), workshop.properties().zoneOf(facility()));
        Set<LocalDate> reported = new TreeSet<>(workshop.store().revisions().reportedNights(facility()));
        if (order.date().isPresent()) {
            return asked(order.date().get(), reported, today);
        }
        var plan = NightPlan.of(folder.dates(), reported, today, order.fill());
        plan.gaps().forEach(this::note);
        return plan.nights();
    }

    private List<LocalDate> asked(LocalDate date, Set<LocalDate> reported, LocalDate today) {
        if (!date.isBefore(today)) {
            throw new WrongInputException("--date: found %s, expected a night of %s that has ended, before %s"
                    .formatted(date, facility(), today));
        } else if (reported.contains(date)) {
            notes.add(
                    "%s %s has a report, %s. To write a new revision of it: rerun --facility %s --date %s --reason TEXT"
                            .formatted(
                                    facility(),
                                    date,
                                    reports.place(new Night(facility(), date), FIRST_REVISION),
                                    facility(),
                                    date));
            return List.of();
        } else if (folder.dates().stream().noneMatch(first -> !first.isAfter(date))) {
            skip(date);
            return List.of();
        }
        return List.of(date);
    }

    /** Asked for all facilities, those that did not hand in logs yet have nothing to say; asked for this one, it is a mistake. */
    private void skip(LocalDate date) {
        String first = folder.dates().isEmpty()
                ? facility() + " has no night"
                : facility() + " has no night before " + folder.dates().get(0);
        if (!order.facilities().isEmpty()) {
            throw new WrongInputException("--date: found %s, but %s".formatted(date, first));
        }
        notes.add(first);
    }

    private void note(NightPlan.Gap gap) {
        notes.add("%s has no folder from %s to %s (%d nights): these are reported only with --fill"
                .formatted(facility(), gap.from(), gap.to(), gap.nights()));
    }

    private NightResult run(Night night, List<NightInput> facilityFiles) {
        var desk = workshop.desk(night, FIRST_REVISION);
        var steps = new NightSteps(
                desk,
                () -> inputs(night, facilityFiles),
                workshop.settings(facility()),
                workshop.store(),
                reports,
                workshop.sealing(reports),
                workshop.clock());
        JobParameters parameters = NightJob.parameters(night, FIRST_REVISION);
        try {
            LOG.info("{} begins", night);
            var job = new NightJob(workshop.repository(), workshop.intake()).of(steps);
            Failures.check(workshop.runner().run(job, parameters));
            LOG.info("{} is reported", night);
            return reported(desk.revision());
        } catch (JobExecutionException | UncheckedIOException failure) {
            LOG.error("{} failed", night, failure);
            return new NightResult.Failed(facility().value(), night.date(), Failures.why(failure));
        }
    }

    private List<NightInput> inputs(Night night, List<NightInput> facilityFiles) {
        List<NightInput> inputs = new ArrayList<>(arrivals.ofNight(night));
        inputs.addAll(facilityFiles);
        return inputs;
    }

    private NightResult reported(Revision revision) {
        Map<Severity, Integer> found = workshop.store().results().bySeverity(revision);
        Map<String, Integer> findings = new LinkedHashMap<>();
        for (Severity severity : Severity.values()) {
            findings.put(
                    severity.name(), Optional.ofNullable(found.get(severity)).orElse(0));
        }
        return new NightResult.Reported(
                facility().value(),
                revision.night().date(),
                revision.number(),
                workshop.store().recall().logsReceived(revision),
                findings,
                reports.place(revision.night(), revision.number()));
    }
}
