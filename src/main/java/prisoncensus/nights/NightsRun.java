package prisoncensus.nights;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import prisoncensus.checks.night.Message;
import prisoncensus.delivery.ReportsFolder;
import prisoncensus.intake.InputFolder;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.nights.job.FailureMessages;
import prisoncensus.nights.planning.FacilityPlan;
import prisoncensus.nights.planning.PlannedRevision;
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

    void error(Message error) {
        errors.add(nights.texts().say(error));
    }

    /** The facilities whose nights were planned. */
    List<FacilityCode> facilities() {
        return plans.keySet().stream().map(FacilityPlan::facility).toList();
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
            plan.errors().stream().map(nights.texts()::say).forEach(errors::add);
            plan.notes().stream().map(nights.texts()::say).forEach(notes::add);
            var copies = nights.lostCopies(input);
            plans.put(plan.without(copies.of(plan.tasks())), folders);
            differences.addAll(copies.messages());
        } catch (WrongInputException refused) {
            errors.add(refused.in(nights.texts().language()));
        } catch (RecordDiffersException differs) {
            differences.add(nights.texts().say(differs.words()));
        } catch (FacilityHeldException held) {
            busy.add(Objects.toString(held.getMessage()));
        }
    }

    private void takeUp(FacilityCode facility) {
        try {
            nights.keys().takeUp(facility, reports);
            int taken = nights.takingUp(input, reports).takeUp(facility);
            if (taken > 0) {
                notes.add(nights.texts()
                        .say(Message.of("night.takenUp")
                                .with("facility", facility.value())
                                .with("number", taken)
                                .with("place", reports.facilityFolder(facility))));
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
            if (!nights.nights().isStopped()) {
                facility.run(folders, progress);
            }
        } catch (WrongInputException refused) {
            errors.add(refused.in(nights.texts().language()));
            return;
        } catch (RecordDiffersException differs) {
            differences.add(nights.texts().say(differs.words()));
            return;
        } catch (JobExecutionException | IOException | RuntimeException failure) {
            if (!FailureMessages.isStop(failure)) {
                failed(plan, facility.results(), failure);
                return;
            }
        }
        results.addAll(facility.results());
        notBegun(plan, facility.results().size());
    }

    /** What was left because of a stop, named by the first night of it. */
    private void notBegun(FacilityPlan plan, int ended) {
        List<PlannedRevision> left = plan.tasks().subList(ended, plan.tasks().size());
        if (nights.nights().isStopped() && !left.isEmpty()) {
            PlannedRevision first = left.get(0);
            results.add(new NightResult.Left(
                    plan.facility().value(), first.night().date(), first.number(), left.size(), false));
        }
    }

    /** A failure of the facility itself is reported with the first of its remaining nights. */
    private void failed(FacilityPlan plan, List<NightResult> ended, Exception failure) {
        LOG.error("{} failed", plan.facility(), failure);
        results.addAll(ended);
        String why = FailureMessages.why(failure, nights.texts());
        plan.tasks().stream()
                .skip(ended.size())
                .findFirst()
                .ifPresentOrElse(
                        task -> results.add(new NightResult.Failed(
                                plan.facility().value(), task.night().date(), task.number(), why)),
                        () -> errors.add(plan.facility() + ": " + why));
    }
}
