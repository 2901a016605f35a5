package prisoncensus.nights.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import prisoncensus.intake.InputFolder;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Night;
import prisoncensus.report.Texts;
import prisoncensus.settings.CensusProperties;
import prisoncensus.settings.LateLogPolicy;
import prisoncensus.store.RevisionRepository;

/**
 * What the schedule makes for one facility: first reports of nights that are due, and revisions for logs that came late.
 *
 * @param folders census dates that have a folder
 */
public record ScheduledPlans(
        FacilityCode facility,
        InputFolder input,
        Collection<LocalDate> folders,
        CensusProperties settings,
        InterruptedRevisions interrupted,
        RevisionRepository revisions,
        OutdatedNightsFinder finder) {
    /** Few at a time, so that others get the store in between. */
    private static final int MOST_NIGHTS = 5;

    /** As a night's report cites the logs of its own date. */
    private static final Set<String> OWN_LOGS =
            LogKind.NIGHTLY.stream().map(LogKind::fileName).collect(Collectors.toUnmodifiableSet());

    /** The revisions that were begun, and the first reports of nights that are due. */
    public FacilityPlan first(DueNights due) {
        List<PlannedRevision> planned = new ArrayList<>(interrupted.of(facility));
        Set<Night> begun = planned.stream().map(PlannedRevision::night).collect(Collectors.toSet());
        due.ready().stream()
                .limit(MOST_NIGHTS)
                .map(night -> new Night(facility, night))
                .filter(night -> !begun.contains(night))
                .map(PlannedRevision::first)
                .forEach(planned::add);
        return new FacilityPlan(facility, planned, List.of(), List.of());
    }

    /** New revisions of nights that were reported without a log of their own which is there now, or with another version of it. */
    public FacilityPlan late() {
        if (settings.schedule().lateLogs() != LateLogPolicy.AT_ONCE) {
            return new FacilityPlan(facility, List.of(), List.of(), List.of());
        }
        OutdatedNights outdated = outdated();
        List<LocalDate> nights = outdated.nights().stream()
                .filter(night -> Stream.concat(outdated.late(night).stream(), outdated.changed(night).stream())
                        .anyMatch(OWN_LOGS::contains))
                .toList();
        return new RerunPlanner(facility, revisions, PlannedRevision::forLateLog, Invocation.PLAIN).plan(nights);
    }

    /** The texts of the facility's reports. */
    public Texts texts() {
        return Texts.in(settings.languageOf(facility));
    }

    /** The reported nights that would read otherwise now. */
    public OutdatedNights outdated() {
        return finder.find(input, facility, folders);
    }
}
