package prisoncensus.nights.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.batch.core.job.JobExecutionException;
import prisoncensus.checks.night.Message;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Refusal;
import prisoncensus.settings.WrongInputException;
import prisoncensus.store.NightInput;
import prisoncensus.store.StoredFile;

/** Receives cells.csv and limits.csv of a facility before its nights are judged by them. */
public record FacilityFiles(ReceiveJob receiving, InputSelection choice) {
    private static final List<LogKind> KINDS = List.of(LogKind.CELLS, LogKind.LIMITS);

    /**
     * The versions in force now, read into the store.
     *
     * @throws WrongInputException if one of them is refused: defaults never stand in for what a facility set itself
     */
    public List<NightInput> receive(FacilityCode facility) throws JobExecutionException {
        List<NightInput> inputs = new ArrayList<>();
        for (LogKind kind : KINDS) {
            Optional<NightInput> input = choice.now(facility, Optional.empty(), kind);
            if (input.isPresent()) {
                refusal(input.get()).ifPresent(FacilityFiles::refuse);
                inputs.add(input.get());
            }
        }
        return inputs;
    }

    private Optional<Refusal> refusal(NightInput input) throws JobExecutionException {
        if (input instanceof NightInput.RefusedUnread unread) {
            return Optional.of(unread.refusal());
        }
        StoredFile file = ((NightInput.Version) input).stored();
        receiving.read(file);
        return receiving.intake().readings().refusal(file);
    }

    private static void refuse(Refusal refusal) {
        var file = refusal.file();
        throw new WrongInputException(Message.of("night.refused")
                .with("file", file.facility() + "/" + file.path())
                .with("refusal", refusal));
    }
}
