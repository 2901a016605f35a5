package prisoncensus.audit.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import prisoncensus.audit.status.NightStatus;
import prisoncensus.audit.status.StatusRequest;
import prisoncensus.audit.status.StatusService;
import prisoncensus.checks.night.Message;
import prisoncensus.delivery.ConfiguredKey;
import prisoncensus.delivery.ReportsFolder;
import prisoncensus.delivery.RevisionSealer;
import prisoncensus.delivery.SealedFolder;
import prisoncensus.delivery.SealedManifest;
import prisoncensus.delivery.Software;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.Reading;
import prisoncensus.nights.Progress;
import prisoncensus.nights.job.FailureMessages;
import prisoncensus.nights.job.RevisionContexts;
import prisoncensus.nights.planning.SuggestedCommand;
import prisoncensus.store.ResultRepository;
import prisoncensus.store.Revision;
import prisoncensus.store.StoredFile;

/** The verification of one facility. */
final class FacilityVerification {
    private final FacilityCode facility;
    private final VerifyRequest request;
    private final ReportsFolder reports;
    private final List<Revision> chain;
    private final List<Revision> revisions;
    private final ResultRepository results;
    private final ReceivedFilesCheck received;
    private final StoredReceptions stored;
    private final RevisionContexts contexts;
    private final Software software;
    private final SignatureVerification signatures;
    private final List<Discrepancy> discrepancies = new ArrayList<>();
    private final List<Message> notes = new ArrayList<>();
    private int sameBytes;
    private int sameContent;

    /** @param chain the sealed revisions of the facility, in their order */
    FacilityVerification(
            FacilityCode facility,
            VerifyRequest request,
            ReportsFolder reports,
            List<Revision> chain,
            ResultRepository results,
            ReceivedFilesCheck received,
            StoredReceptions stored,
            RevisionContexts contexts,
            Software software,
            SignatureVerification signatures) {
        this.facility = facility;
        this.request = request;
        this.reports = reports;
        this.chain = chain;
        this.revisions = chain.stream()
                .filter(revision -> request.covers(revision.night().date()))
                .toList();
        this.results = results;
        this.received = received;
        this.stored = stored;
        this.contexts = contexts;
        this.software = software;
        this.signatures = signatures;
    }

    VerificationResult result(Progress progress, StatusService status) throws IOException {
        var links = new ChainVerification(facility, chain, reports);
        discrepancies.addAll(links.discrepancies(request.head()));
        notes.addAll(links.notes());
        var receptions = new ReceptionsVerification(facility, stored, reports);
        discrepancies.addAll(new RecordVerification(revisions, reports, results, receptions).discrepancies());
        signatures.check(chain, revisions, reports);
        discrepancies.addAll(signatures.discrepancies());
        notes.addAll(signatures.notes());
        receptions.compare();
        discrepancies.addAll(receptions.discrepancies());
        notes.addAll(receptions.notes());
        List<StoredFile> files = received.files(request);
        verify(files);
        if (!request.quick()) {
            for (Revision revision : revisions) {
                rebuild(revision);
                progress.ended(ChainVerification.name(revision));
            }
        }
        noteOlderReadings();
        if (!chain.isEmpty()) {
            noteOutdated(status);
        }
        return new VerificationResult(
                facility.value(),
                revisions.size(),
                files.size(),
                sameBytes,
                sameContent,
                signatures.signed(),
                signatures.inForce(),
                discrepancies.stream().map(Discrepancy::message).toList(),
                notes);
    }

    private void verify(List<StoredFile> files) {
        files.forEach(file -> stored.differFrom(file).ifPresent(discrepancies::add));
        discrepancies.addAll(received.ofPlaces());
        if (request.quick()) {
            discrepancies.addAll(received.ofCopies(files));
        } else {
            files.forEach(file -> discrepancies.addAll(received.discrepancies(file)));
            discrepancies.addAll(received.ofSuccessions());
        }
    }

    private void rebuild(Revision revision) throws IOException {
        Optional<SealedManifest> manifest =
                new SealedFolder(reports.place(revision.night(), revision.number())).readable();
        if (manifest.isPresent()) {
            rebuild(revision, manifest.get());
        }
    }

    private void rebuild(Revision revision, SealedManifest manifest) throws IOException {
        var rebuild = new RevisionRebuild(
                contexts.of(revision.night(), revision.number()),
                results,
                new RevisionSealer(reports, software, new ConfiguredKey(Optional.empty())),
                software,
                revision,
                manifest,
                stored.lastKnown(revision),
                SealedMessages.in(reports.place(revision.night(), revision.number())));
        try {
            switch (rebuild.compare()) {
                case SAME_BYTES -> sameBytes++;
                case SAME_CONTENT -> sameContent++;
                case DIFFERENT -> discrepancies.addAll(rebuild.discrepancies());
            }
            notes.addAll(rebuild.notes());
        } catch (IOException | RuntimeException broken) {
            discrepancies.add(new Discrepancy(
                    ChainVerification.name(revision),
                    Words.of("verify.notBuilt", "why", FailureMessages.why(broken)),
                    Message.of("verify.sameReport")));
        }
    }

    private void noteOlderReadings() {
        Map<Integer, Long> older = revisions.stream()
                .filter(revision -> revision.reading() != Reading.NEWEST)
                .collect(Collectors.groupingBy(
                        revision -> revision.reading().number(), TreeMap::new, Collectors.counting()));
        older.forEach((reading, number) -> notes.add(Words.of(
                "verify.olderReading", "number", number, "reading", reading, "newest", Reading.NEWEST.number())));
    }

    /** A log that came or changed later is a note: it does not contradict what was sealed. */
    private void noteOutdated(StatusService status) {
        var about = new StatusRequest(
                request.input(),
                request.reports(),
                List.of(facility.value()),
                request.from(),
                request.to(),
                request.invocation());
        List<NightStatus> outdated = status.outdated(facility, about);
        outdated.forEach(night -> notes.add(Words.of(
                "verify.notRead",
                "night",
                night.date() + " r" + night.revision().orElseThrow(),
                "late",
                night.late(),
                "changed",
                night.changed())));
        SuggestedCommand.joined(outdated.stream()
                        .flatMap(night -> night.command().stream())
                        .toList())
                .forEach(command -> notes.add(Words.of(
                        "verify.bringUpToDate", "command", request.invocation().line(command.words()))));
    }
}
