package prisoncensus.nights.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import prisoncensus.delivery.ReportsFolder;
import prisoncensus.intake.FacilityFolder;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.Night;
import prisoncensus.settings.WrongInputException;

/** Plans the first reports of a facility. */
public final class FirstReportPlanner {
    private final NightsRequest request;
    private final FacilityFolder folder;
    private final LocalDate today;
    private final Set<LocalDate> reported;
    private final List<String> notes = new ArrayList<>();

    /**
     * @param today in the facility's zone; only nights before it have ended
     * @param reported nights that have a report
     */
    public FirstReportPlanner(NightsRequest request, FacilityFolder folder, LocalDate today, Set<LocalDate> reported) {
        this.request = request;
        this.folder = folder;
        this.today = today;
        this.reported = new TreeSet<>(reported);
    }

    /**
     * The nights that were begun, and after them those that are asked for and have no report yet.
     *
     * @throws WrongInputException if the date asked for cannot be reported
     */
    public FacilityPlan plan(List<PlannedRevision> begun) {
        List<PlannedRevision> tasks = new ArrayList<>(begun);
        Predicate<LocalDate> isBegun = date -> begun.stream()
                .anyMatch(task -> task.number() == 1 && task.night().date().equals(date));
        asked().stream()
                .filter(isBegun.negate())
                .forEach(date -> tasks.add(PlannedRevision.first(new Night(facility(), date))));
        return new FacilityPlan(facility(), tasks, notes, List.of());
    }

    private FacilityCode facility() {
        return folder.facility();
    }

    private List<LocalDate> asked() {
        if (request.date().isPresent()) {
            return asked(request.date().get());
        }
        var plan = NightPlan.of(folder.dates(), reported, today, request.fill());
        plan.gaps().forEach(this::note);
        return plan.nights();
    }

    private List<LocalDate> asked(LocalDate date) {
        if (!date.isBefore(today)) {
            throw new WrongInputException("--date: found %s, expected a night of %s that has ended, before %s"
                    .formatted(date, facility(), today));
        } else if (reported.contains(date)) {
            var first = new ReportsFolder(request.reports()).place(new Night(facility(), date), 1);
            notes.add(
                    "%s %s has a report, %s. To write a new revision of it: rerun --facility %s --date %s --reason TEXT"
                            .formatted(facility(), date, first, facility(), date));
            return List.of();
        } else if (folder.dates().stream().noneMatch(first -> !first.isAfter(date))) {
            skip(date);
            return List.of();
        }
        return List.of(date);
    }

    /** A facility without logs is a note when all facilities are requested, and a mistake when this one is. */
    private void skip(LocalDate date) {
        String first = folder.dates().isEmpty()
                ? facility() + " has no night"
                : facility() + " has no night before " + folder.dates().get(0);
        if (!request.facilities().isEmpty()) {
            throw new WrongInputException("--date: found %s, but %s".formatted(date, first));
        }
        notes.add(first);
    }

    private void note(NightPlan.Gap gap) {
        notes.add("%s has no folder from %s to %s (%d nights): these are reported only with --fill"
                .formatted(facility(), gap.from(), gap.to(), gap.nights()));
    }
}
