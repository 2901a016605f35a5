package prisoncensus.nights;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.batch.core.job.JobExecutionException;
import prisoncensus.checks.night.Message;
import prisoncensus.delivery.DifferenceFoundException;
import prisoncensus.delivery.Ledger;
import prisoncensus.delivery.ReceptionsFile;
import prisoncensus.delivery.ReportsFolder;
import prisoncensus.delivery.SealedFolder;
import prisoncensus.delivery.SealedManifest;
import prisoncensus.delivery.SignatureChain;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.LogFile;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Night;
import prisoncensus.nights.job.FailureMessages;
import prisoncensus.nights.job.InputSelection;
import prisoncensus.nights.job.NightRunner;
import prisoncensus.nights.job.ReceiveJob;
import prisoncensus.store.LogFileRepository;
import prisoncensus.store.ReceptionLog;
import prisoncensus.store.Revision;
import prisoncensus.store.SealedRevisions;
import prisoncensus.store.StoredFile;
import prisoncensus.store.received.ReceivedFiles;

/**
 * Takes up into a store what was sealed below reports after its last link, such as after a loss of power, or from a backup of the store
 * that is older than the reports. It does so only where chain, files, receptions and received copies hold.
 */
record LedgerTakeUp(
        SealedRevisions sealed,
        ReceptionLog receptions,
        LogFileRepository files,
        ReceivedFiles received,
        ReceiveJob receiving,
        NightRunner nights,
        InputSelection selection,
        ReportsFolder reports) {
    /**
     * Takes up every link after the store's last one, the oldest first.
     *
     * @return how many
     * @throws RecordDiffersException if one of them cannot be taken up; those before it are
     */
    int takeUp(FacilityCode facility) throws IOException {
        List<Ledger.Line> beyond = beyond(facility);
        var signatures = new SignatureChain(reports.keys(facility).chain());
        for (Ledger.Line line : beyond) {
            takeUp(facility, line, signatures);
        }
        return beyond.size();
    }

    /** The lines after the store's last link; none if the ledger does not go on from it. */
    private List<Ledger.Line> beyond(FacilityCode facility) throws IOException {
        Optional<Revision.Seal> head = sealed.head(facility);
        return reports.ledger(facility)
                .chain()
                .after(
                        head.map(Revision.Seal::sequence).orElse(0),
                        head.map(Revision.Seal::manifestSha256).orElse(""))
                .orElseGet(List::of);
    }

    private void takeUp(FacilityCode facility, Ledger.Line line, SignatureChain signatures) throws IOException {
        var night = new Night(facility, line.date());
        SealedManifest manifest = checked(night, line, signatures);
        List<StoredFile> news = takeUpReceptions(facility, manifest.receptions().orElseThrow());
        try {
            receiving.read(facility, news);
            nights.takeUp(line, manifest, facility, selection);
        } catch (JobExecutionException failure) {
            throw new RecordDiffersException(Message.of("record.notTakenUp")
                    .with("revision", manifest.name())
                    .with("why", FailureMessages.why(failure)));
        }
    }

    private SealedManifest checked(Night night, Ledger.Line line, SignatureChain signatures) throws IOException {
        var folder = new SealedFolder(reports.place(night, line.revision()));
        String name = night + " r" + line.revision();
        if (!folder.manifestSha256().equals(Optional.of(line.manifestSha256()))) {
            throw refused(name, "its manifest is not the one that the ledger names");
        }
        SealedManifest manifest = folder.manifest().orElseThrow();
        if (!manifest.name().equals(name) || !manifest.previous().equals(line.previousSha256())) {
            throw refused(name, "its manifest is of " + manifest.name() + " or has another predecessor");
        } else if (!folder.differences(manifest).isEmpty()) {
            throw refused(name, "its files are not those that were sealed");
        } else if (manifest.receptions().isEmpty()) {
            throw refused(name, "it was sealed before there was a " + ReceptionsFile.FILE);
        }
        Optional<SignatureChain.Fault> fault =
                signatures.next(folder.manifestBytes().orElseThrow(), manifest.key(), folder.signature());
        if (fault.isPresent()) {
            throw refused(name, "it has " + fault.get());
        }
        return manifest;
    }

    private List<StoredFile> takeUpReceptions(FacilityCode facility, ReceptionsFile.Link upTo) throws IOException {
        List<ReceptionsFile.Line> lines = knownTo(facility, upTo);
        int known = receptions.last(facility);
        List<StoredFile> news = new ArrayList<>();
        for (ReceptionsFile.Line line : lines.subList(Math.min(known, lines.size()), lines.size())) {
            if (!received.isWhole(line.sha256())) {
                throw refused(
                        facility.value(),
                        "the received copy SHA-256 %s is missing or damaged".formatted(line.sha256()));
            }
            var file = new LogFile(facility, line.night(), kind(line), line.name(), line.sha256(), line.bytes());
            news.add(files.takeUp(file, line.receivedAt(), line.origin()));
        }
        return news;
    }

    private List<ReceptionsFile.Line> knownTo(FacilityCode facility, ReceptionsFile.Link last) throws IOException {
        try {
            return reports.receptions(facility).chain().upTo(last);
        } catch (DifferenceFoundException broken) {
            throw refused(facility.value(), Objects.toString(broken.getMessage()));
        }
    }

    private static LogKind kind(ReceptionsFile.Line line) {
        return LogKind.valueOf(line.log().toUpperCase(Locale.ROOT));
    }

    private RecordDiffersException refused(String what, String why) {
        return new RecordDiffersException(Message.of("record.unknown")
                .with("what", what)
                .with("folder", reports.facilityFolder(new FacilityCode(what.split(" ", 2)[0])))
                .with("why", why));
    }
}
