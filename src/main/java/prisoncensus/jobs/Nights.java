package prisoncensus.jobs;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.batch.core.job.JobExecutionException;
import prisoncensus.intake.FacilityFolder;
import prisoncensus.intake.InputFolder;
import prisoncensus.intake.InputListing;
import prisoncensus.intake.Remark;

/** Runs the nights of facilities. What is wrong with one facility or night stops no other. */
public final class Nights {
    private final Workshop workshop;

    Nights(Workshop workshop) {
        this.workshop = workshop;
    }

    /**
     * Reports the nights that are asked for and have no report yet, oldest first within each facility.
     *
     * @throws WrongInputException if there is no input folder; nothing was done then
     */
    public NightsSummary run(NightsOrder order, Progress progress) {
        var input = new InputFolder(order.input());
        InputListing listing = input.list();
        if (listing instanceof InputListing.NoFolder none) {
            throw new WrongInputException(none.remark().toString());
        }
        return new Walk(order, input, (InputListing.Listed) listing, progress).summary();
    }

    /** One walk through the facilities of an order. */
    private final class Walk {
        private final NightsOrder order;
        private final InputFolder input;
        private final InputListing.Listed listed;
        private final Progress progress;
        private final Map<FacilityRun, Set<LocalDate>> plans = new LinkedHashMap<>();
        private final List<NightResult> results = new ArrayList<>();
        private final List<String> errors = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();

        Walk(NightsOrder order, InputFolder input, InputListing.Listed listed, Progress progress) {
            this.order = order;
            this.input = input;
            this.listed = listed;
            this.progress = progress;
        }

        NightsSummary summary() {
            listed.errors().stream().filter(this::isAsked).map(Remark::toString).forEach(errors::add);
            listed.notes().stream().filter(this::isAsked).map(Remark::toString).forEach(notes::add);
            order.facilities().stream().filter(this::isUnknown).forEach(this::refuse);
            if (listed.facilities().isEmpty()) {
                errors.add(order.input() + ": found no facility, expected a folder for each, named by its code");
            }
            listed.facilities().stream()
                    .filter(folder -> isAsked(folder.facility().value()))
                    .forEach(this::plan);
            progress.planned(plans.values().stream().mapToInt(Set::size).sum());
            plans.forEach(this::run);
            return new NightsSummary(results, errors, notes);
        }

        private boolean isAsked(Remark remark) {
            return isAsked(remark.where().split("[/\\\\]", 2)[0]);
        }

        private boolean isAsked(String facility) {
            return order.facilities().isEmpty() || order.facilities().contains(facility);
        }

        private boolean isUnknown(String facility) {
            return listed.facilities().stream()
                    .noneMatch(folder -> folder.facility().value().equals(facility));
        }

        private void refuse(String facility) {
            List<String> known = listed.facilities().stream()
                    .map(folder -> folder.facility().value())
                    .toList();
            errors.add("--facility: found '%s', expected a facility's folder in %s: %s"
                    .formatted(facility, order.input(), String.join(", ", known)));
        }

        private void plan(FacilityFolder folder) {
            FacilityRun run = workshop.facility(order, input, folder);
            try {
                plans.put(run, run.plan());
            } catch (WrongInputException refused) {
                errors.add(refused.getMessage());
            }
            notes.addAll(run.notes());
        }

        private void run(FacilityRun run, Set<LocalDate> nights) {
            try {
                results.addAll(run.run(nights, progress));
            } catch (WrongInputException refused) {
                errors.add(refused.getMessage());
            } catch (JobExecutionException | IOException failure) {
                errors.add(run.facility() + ": " + Failures.why(failure));
            }
        }
    }
}
