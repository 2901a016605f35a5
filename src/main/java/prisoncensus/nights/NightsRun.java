package prisoncensus.nights;

import java.io.IOException;
import java.io.UncheckedIOException;
import prisoncensus.intake.InputFolder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.JobExecutionException;
import prisoncensus.delivery.ReportsFolder;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.nights.job.FailureMessages;
import prisoncensus.nights.planning.FacilityPlan;
import prisoncensus.settings.WrongInputException;
import prisoncensus.store.database.FacilityHeldException;
import prisoncensus.store.database.LockSession;

/**
 * One run through facilities, each under its lock. All are planned first, so that progress counts towards the true end; the plans stay
 * valid because the locks are kept to the end of the run.
 */
final class NightsRun {
    private static final Logger LOG = LoggerFactory.getLogger(NightsRun.class);

    private final FacilityNights nights;
    private final InputFolder input;
    private final ReportsFolder reports;
    private final Progress progress;
    private final LockSession locks;
    private final Map<FacilityPlan, List<LocalDate>> plans = new LinkedHashMap<>();
    private final List<NightResult> results = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();
    private final List<String> differences = new ArrayList<>();
    private final List<String> busy = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    /** @param locks kept open by the caller until the run has ended */
    NightsRun(FacilityNights nights, LockSession locks, InputFolder input, ReportsFolder reports, Progress progress) {
        this.nights = nights;
        this.input = input;
        this.reports = reports;
        this.progress = progress;
        this.locks = locks;
    }

    void error(String error) {
        errors.add(error);
    }

    void note(String note) {
        notes.add(note);
    }

    /** @param folders census dates of the facility that have a folder */
    void plan(FacilityCode facility, List<LocalDate> folders, Supplier<FacilityPlan> planning) {
        try {
            locks.take(facility);
            takeUp(facility);
            FacilityPlan plan = planning.get();
            errors.addAll(plan.errors());
            notes.addAll(plan.notes());
            var copies = nights.lostCopies(input);
            plans.put(plan.without(copies.of(plan.tasks())), folders);
            differences.addAll(copies.messages());
        } catch (WrongInputException refused) {
            errors.add(refused.getMessage());
        } catch (RecordDiffersException differs) {
            differences.add(Objects.toString(differs.getMessage()));
        } catch (FacilityHeldException held) {
            busy.add(Objects.toString(held.getMessage()));
        }
    }

    private void takeUp(FacilityCode facility) {
        try {
            nights.keys().takeUp(facility, reports);
            int taken = nights.takingUp(input, reports).takeUp(facility);
            if (taken > 0) {
                notes.add("%s: %d reports that the store did not know were taken up from %s"
                        .formatted(facility, taken, reports.facilityFolder(facility)));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    NightsSummary run() {
        progress.planned(
                plans.keySet().stream().mapToInt(plan -> plan.tasks().size()).sum());
        plans.forEach(this::run);
        return new NightsSummary(results, differences, errors, busy, notes);
    }

    private void run(FacilityPlan plan, List<LocalDate> folders) {
        var facility = nights.of(plan, input, reports, locks);
        try {
            facility.run(folders, progress);
            results.addAll(facility.results());
        } catch (WrongInputException refused) {
            errors.add(refused.getMessage());
        } catch (RecordDiffersException differs) {
            differences.add(Objects.toString(differs.getMessage()));
        } catch (JobExecutionException | IOException | RuntimeException failure) {
            LOG.error("{} failed", plan.facility(), failure);
            results.addAll(facility.results());
            failed(plan, facility.results().size(), FailureMessages.why(failure));
        }
    }

    /** A failure of the facility itself is reported with the first of its remaining nights. */
    private void failed(FacilityPlan plan, int ended, String why) {
        plan.tasks().stream()
                .skip(ended)
                .findFirst()
                .ifPresentOrElse(
                        task -> results.add(new NightResult.Failed(
                                plan.facility().value(), task.night().date(), task.number(), why)),
                        () -> errors.add(plan.facility() + ": " + why));
    }
}
