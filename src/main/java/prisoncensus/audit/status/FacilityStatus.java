package prisoncensus.audit.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import prisoncensus.checks.night.Message;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.LogFile;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Night;
import prisoncensus.nights.planning.NightPlan;
import prisoncensus.nights.planning.OutdatedNights;
import prisoncensus.nights.planning.ReceivedLogs;
import prisoncensus.nights.planning.RerunReason;
import prisoncensus.report.Texts;
import prisoncensus.store.FailedRuns;
import prisoncensus.store.KeptRerun;
import prisoncensus.store.NightRecall;
import prisoncensus.store.ResultRepository;
import prisoncensus.store.Revision;
import prisoncensus.store.RevisionRepository;
import prisoncensus.store.StoredFile;

/**
 * How the nights of one facility stand.
 *
 * @param folders census dates that have a folder
 * @param today in the facility's zone; only nights before it have ended
 * @param standing the standing revision of each reported night
 * @param interrupted of each night that a re-run has left, that re-run
 * @param texts of the facility's reports
 * @param console the texts of the console
 */
record FacilityStatus(
        FacilityCode facility,
        List<LocalDate> folders,
        StatusRequest request,
        LocalDate today,
        NavigableMap<LocalDate, Revision> standing,
        ReceivedLogs received,
        OutdatedNights outdated,
        FailedRuns failures,
        RevisionRepository revisions,
        NightRecall recall,
        ResultRepository results,
        Map<LocalDate, KeptRerun> interrupted,
        Texts texts,
        Texts console) {
    /** Oldest first. */
    List<NightStatus> nights() {
        Set<LocalDate> dates =
                new TreeSet<>(NightPlan.of(folders, Set.of(), today, false).nights());
        dates.addAll(standing.keySet());
        return nights(dates);
    }

    /** The reported ones that would read otherwise if they were reported now, oldest first. */
    List<NightStatus> outdatedNights() {
        Set<LocalDate> dates = new TreeSet<>(standing.keySet());
        dates.retainAll(outdated.nights());
        return nights(dates);
    }

    private List<NightStatus> nights(Set<LocalDate> dates) {
        return dates.stream()
                .filter(request::covers)
                .map(date -> night(new Night(facility, date)))
                .toList();
    }

    private NightStatus night(Night night) {
        Optional<Revision> report = Optional.ofNullable(standing.get(night.date()));
        Set<LogKind> expected =
                report.map(recall::logsExpected).orElseGet(() -> received.kept().on(night.date()));
        List<LogKind> missing = report.map(this::unread).orElseGet(() -> received.missing(night.date())).stream()
                .filter(expected::contains)
                .toList();
        List<LogKind> logs = LogKind.NIGHTLY.stream()
                .filter(log -> expected.contains(log) && !missing.contains(log))
                .toList();
        var step = new NightState(
                night,
                report,
                revisions.newest(night),
                Optional.ofNullable(interrupted.get(night.date())),
                why(night),
                failures,
                texts,
                console);
        return new NightStatus(
                night.facility().value(),
                night.date(),
                report.map(Revision::number),
                words(logs),
                outdated.late(night.date()),
                outdated.changed(night.date()),
                words(missing),
                report.map(results::findingsBySeverity).orElse(Map.of()),
                step.state(),
                step.failure(),
                step.command());
    }

    private Optional<RerunReason> why(Night night) {
        return outdated.nights().contains(night.date())
                ? Optional.of(RerunReason.of(outdated, night.date(), texts))
                : Optional.empty();
    }

    /** One line about nights whose figures and findings would stay; empty if there are none. */
    Optional<String> note() {
        NavigableSet<LocalDate> shown = new TreeSet<>(outdated.shownOtherwise());
        shown.removeIf(night -> !request.covers(night));
        return shown.isEmpty()
                ? Optional.empty()
                : Optional.of(console.say(Message.of("status.shownOtherwise")
                        .with("facility", facility.value())
                        .with("first", shown.first().toString())
                        .with("last", shown.last().toString())
                        .with("nights", shown.size())));
    }

    private List<LogKind> unread(Revision revision) {
        List<LogKind> read = recall.inputs(revision).stream()
                .map(StoredFile::file)
                .map(LogFile::log)
                .toList();
        return LogKind.NIGHTLY.stream().filter(log -> !read.contains(log)).toList();
    }

    private static List<String> words(List<LogKind> logs) {
        return logs.stream().map(LogKind::word).toList();
    }
}
