package prisoncensus.nights;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.JobExecutionException;
import prisoncensus.checks.night.Message;
import prisoncensus.delivery.ReportsFolder;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.nights.job.FacilityFiles;
import prisoncensus.nights.job.FailureMessages;
import prisoncensus.nights.job.InputSelection;
import prisoncensus.nights.job.NightRunner;
import prisoncensus.nights.job.ReceiveJob;
import prisoncensus.nights.job.ReceptionRecorder;
import prisoncensus.nights.job.RevisionContext;
import prisoncensus.nights.planning.FacilityPlan;
import prisoncensus.nights.planning.PlannedRevision;
import prisoncensus.report.Texts;
import prisoncensus.settings.WrongInputException;
import prisoncensus.store.NightInput;
import prisoncensus.store.database.LockSession;

/** Makes the planned revisions of one facility, one after the other. */
final class FacilityNightsRun {
    private static final Logger LOG = LoggerFactory.getLogger(FacilityNightsRun.class);

    private final FacilityPlan plan;
    private final ReceiveJob receiving;
    private final InputSelection selection;
    private final LedgerConsistency ledger;
    private final ReceptionRecorder receptions;
    private final SigningKeys keys;
    private final ReportsFolder reports;
    private final NightRunner nights;
    private final LockSession locks;
    private final Texts texts;
    private final List<NightResult> results = new ArrayList<>();

    FacilityNightsRun(
            FacilityPlan plan,
            ReceiveJob receiving,
            InputSelection selection,
            LedgerConsistency ledger,
            ReceptionRecorder receptions,
            SigningKeys keys,
            NightRunner nights,
            LockSession locks,
            Texts texts) {
        this.plan = plan;
        this.receiving = receiving;
        this.selection = selection;
        this.ledger = ledger;
        this.receptions = receptions;
        this.keys = keys;
        this.reports = ledger.reports();
        this.nights = nights;
        this.locks = locks;
        this.texts = texts;
    }

    /**
     * Makes them. A night is judged on all earlier logs, so folders of nights that are not reported now are received as well.
     *
     * @param folders the census dates that have a folder
     * @throws WrongInputException if cells.csv or limits.csv is refused, or the place of reports leads elsewhere
     * @throws RecordDiffersException if the reports are not those of the store
     */
    void run(Collection<LocalDate> folders, Progress progress) throws JobExecutionException, IOException {
        refuseDetours();
        reports.removeUnfinished(facility());
        ledger.check(facility());
        receptions.append(facility(), reports);
        if (plan.tasks().isEmpty()) {
            return;
        }
        keys.enterFirst(facility(), reports);
        receiving.endBrokenOff(facility());
        if (isAboutNow()) {
            runNow(folders, progress);
        } else {
            run(List.of(), List.of(), progress);
        }
    }

    /** The results of the revisions that were begun. */
    List<NightResult> results() {
        return List.copyOf(results);
    }

    private void refuseDetours() throws IOException {
        Optional<Path> detour = reports.detour(
                facility(),
                plan.tasks().stream().map(task -> task.night().date()).toList());
        if (detour.isPresent()) {
            throw new WrongInputException(Message.of("night.detour").with("place", detour.get()));
        }
    }

    private boolean isAboutNow() {
        return plan.tasks().stream().anyMatch(task -> task.asKnownAt().isEmpty());
    }

    private void runNow(Collection<LocalDate> folders, Progress progress) throws JobExecutionException {
        List<NightInput> facilityFiles = new FacilityFiles(receiving, selection).receive(facility());
        Set<LocalDate> nights =
                plan.tasks().stream().map(task -> task.night().date()).collect(Collectors.toSet());
        LocalDate last = nights.stream().max(LocalDate::compareTo).orElseThrow();
        List<LocalDate> earlier = folders.stream()
                .filter(date -> date.isBefore(last) && !nights.contains(date))
                .sorted()
                .toList();
        run(facilityFiles, earlier, progress);
    }

    private void run(List<NightInput> facilityFiles, List<LocalDate> unread, Progress progress)
            throws JobExecutionException {
        List<LocalDate> toReceive = new ArrayList<>(unread);
        for (PlannedRevision task : plan.tasks()) {
            if (nights.isStopped()) {
                break;
            }
            if (!locks.holds(facility())) {
                results.add(failed(
                        task,
                        texts.say(Message.of("night.lockLost")
                                .with("facility", facility().value()))));
                break;
            }
            receiving.receive(facility(), toReceive);
            toReceive.clear();
            NightResult result = run(task, facilityFiles);
            if (!(result instanceof NightResult.Reported)) {
                toReceive.add(task.night().date());
            }
            progress.ended(task.night() + " " + ending(result));
            progress.made(result);
            results.add(result);
        }
    }

    private String ending(NightResult result) {
        if (result instanceof NightResult.Reported) {
            return texts.say("status.reported");
        }
        return texts.say(nights.isStopped() ? "night.stopped" : "night.failed");
    }

    private FacilityCode facility() {
        return plan.facility();
    }

    private NightResult run(PlannedRevision task, List<NightInput> facilityFiles) {
        try {
            LOG.info("{} begins", task);
            RevisionContext sealed = nights.run(task, selection, facilityFiles, reports);
            LOG.info("{} is reported", task);
            return NightResult.of(sealed, reports, texts.language());
        } catch (JobExecutionException | IOException | UncheckedIOException failure) {
            LOG.error("{} failed", task, failure);
            giveDiskBack();
            return FailureMessages.isStop(failure)
                    ? new NightResult.Left(facility().value(), task.night().date(), task.number(), 1, true)
                    : failed(task, FailureMessages.why(failure, texts));
        }
    }

    private NightResult failed(PlannedRevision task, String why) {
        return new NightResult.Failed(facility().value(), task.night().date(), task.number(), why);
    }

    private void giveDiskBack() {
        try {
            reports.removeUnfinished(facility());
        } catch (IOException later) {
            LOG.warn("{}: unfinished work stays until the next start: {}", facility(), FailureMessages.why(later));
        }
    }
}
