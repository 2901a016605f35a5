package prisoncensus.audit.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import prisoncensus.intake.InputFolder;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.LogFile;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Night;
import prisoncensus.nights.Workshop;
import prisoncensus.nights.job.NightJob;
import prisoncensus.nights.job.NightSteps;
import prisoncensus.nights.planning.CurrentInput;
import prisoncensus.nights.planning.NightPlan;
import prisoncensus.nights.planning.OutdatedNights;
import prisoncensus.nights.planning.ReceivedLogs;
import prisoncensus.store.FailedRuns;
import prisoncensus.store.Revision;
import prisoncensus.store.StoredFile;

/** How the nights of one facility stand. */
final class FacilityStatus {
    private final NightSteps.Store store;
    private final StatusRequest order;
    private final FacilityCode facility;
    private final List<LocalDate> folders;
    private final LocalDate today;
    private final NavigableMap<LocalDate, Revision> standing;
    private final ReceivedLogs handedIn;
    private final CurrentInput input;
    private final FailedRuns failures;

    /** @param folders census dates that have a folder */
    FacilityStatus(Workshop workshop, StatusRequest order, FacilityCode facility, List<LocalDate> folders) {
        this.store = workshop.store();
        this.order = order;
        this.facility = facility;
        this.folders = folders;
        this.today = LocalDate.ofInstant(
                workshop.clock().instant(), workshop.properties().zoneOf(facility));
        this.standing = OutdatedNights.standing(facility, store.revisions());
        this.handedIn = new ReceivedLogs(
                facility, new InputFolder(order.input()), store.files().receptions(facility));
        this.input = new CurrentInput(
                order.input(), facility, store.files(), workshop.clock().instant());
        this.failures = store.revisions().failedRuns(NightJob.NAME, facility);
    }

    /** Oldest first. */
    List<NightStatus> nights() {
        var stale = new OutdatedNights(input, handedIn.receptions(), standing).compare(folders);
        Set<LocalDate> dates =
                new TreeSet<>(NightPlan.of(folders, Set.of(), today, false).nights());
        dates.addAll(standing.keySet());
        return dates.stream()
                .filter(order::covers)
                .map(date -> night(new Night(facility, date), stale))
                .toList();
    }

    private NightStatus night(Night night, OutdatedNights stale) {
        Optional<Revision> report = Optional.ofNullable(standing.get(night.date()));
        List<LogKind> missing = report.map(this::unread).orElseGet(() -> handedIn.missing(night.date()));
        List<LogKind> received =
                LogKind.NIGHTLY.stream().filter(log -> !missing.contains(log)).toList();
        var step = new NightState(
                night, report, store.revisions().newest(night), stale.nights().contains(night.date()), failures);
        return new NightStatus(
                night.facility().value(),
                night.date(),
                report.map(Revision::number),
                words(received),
                stale.late(night.date()),
                stale.changed(night.date()),
                words(missing),
                report.map(store::findings).orElse(Map.of()),
                step.state(),
                step.failure(),
                step.remedy());
    }

    private List<LogKind> unread(Revision revision) {
        List<LogKind> read = store.recall().inputs(revision).stream()
                .map(StoredFile::file)
                .map(LogFile::log)
                .toList();
        return LogKind.NIGHTLY.stream().filter(log -> !read.contains(log)).toList();
    }

    private static List<String> words(List<LogKind> logs) {
        return logs.stream().map(LogKind::word).toList();
    }
}
