package prisoncensus.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.batch.core.job.JobExecutionException;
import prisoncensus.delivery.ReportsFolder;

/** One round through facilities: all are planned first, so that progress counts towards the true end. */
final class Round {
    private final Workshop workshop;
    private final Path input;
    private final ReportsFolder reports;
    private final Progress progress;
    private final Map<FacilityPlan, List<LocalDate>> plans = new LinkedHashMap<>();
    private final List<NightResult> results = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    Round(Workshop workshop, Path input, ReportsFolder reports, Progress progress) {
        this.workshop = workshop;
        this.input = input;
        this.reports = reports;
        this.progress = progress;
    }

    void error(String error) {
        errors.add(error);
    }

    void note(String note) {
        notes.add(note);
    }

    /** @param folders census dates of the facility that have a folder */
    void plan(List<LocalDate> folders, Supplier<FacilityPlan> planning) {
        try {
            FacilityPlan plan = planning.get();
            errors.addAll(plan.errors());
            notes.addAll(plan.notes());
            plans.put(plan, folders);
        } catch (WrongInputException refused) {
            errors.add(refused.getMessage());
        }
    }

    NightsSummary run() {
        progress.planned(
                plans.keySet().stream().mapToInt(plan -> plan.tasks().size()).sum());
        plans.forEach(this::run);
        return new NightsSummary(results, errors, notes);
    }

    private void run(FacilityPlan plan, List<LocalDate> folders) {
        try {
            results.addAll(new FacilityRun(workshop, plan, workshop.arrivals(input), reports).run(folders, progress));
        } catch (WrongInputException refused) {
            errors.add(refused.getMessage());
        } catch (JobExecutionException | IOException | UncheckedIOException failure) {
            errors.add(plan.facility() + ": " + Failures.why(failure));
        }
    }
}
