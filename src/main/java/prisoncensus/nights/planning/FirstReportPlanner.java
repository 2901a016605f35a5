package prisoncensus.nights.planning;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import prisoncensus.checks.night.Message;
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
    private final List<Message> notes = new ArrayList<>();

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
            throw new WrongInputException(Message.of("night.notEnded")
                    .with("date", date.toString())
                    .with("facility", facility().value())
                    .with("today", today.toString()));
        } else if (reported.contains(date)) {
            notes.add(Message.of("night.hasReport")
                    .with("night", facility() + " " + date)
                    .with("place", place(date))
                    .with("command", request.invocation().line(status(date))));
            return List.of();
        } else if (folder.dates().stream().noneMatch(first -> !first.isAfter(date))) {
            skip(date);
            return List.of();
        }
        return List.of(date);
    }

    private Path place(LocalDate date) {
        return new ReportsFolder(request.reports()).place(new Night(facility(), date), 1);
    }

    /** What shows how the night stands, and why it should be reported again if it should. */
    private List<String> status(LocalDate date) {
        return List.of("status", "--facility", facility().value(), "--from", date.toString(), "--to", date.toString());
    }

    /** A facility without logs is a note when all facilities are requested, and a mistake when this one is. */
    private void skip(LocalDate date) {
        Message first = folder.dates().isEmpty()
                ? Message.of("night.none").with("facility", facility().value())
                : Message.of("night.noneBefore")
                        .with("facility", facility().value())
                        .with("first", folder.dates().get(0).toString());
        if (!request.facilities().isEmpty()) {
            throw new WrongInputException(
                    Message.of("night.noFolder").with("date", date.toString()).with("first", first));
        }
        notes.add(first);
    }

    private void note(NightPlan.Gap gap) {
        notes.add(Message.of("night.gap")
                .with("facility", facility().value())
                .with("from", gap.from().toString())
                .with("to", gap.to().toString())
                .with("nights", gap.nights())
                .with(
                        "command",
                        request.invocation()
                                .line(List.of("night", "--facility", facility().value(), "--fill"))));
    }
}
