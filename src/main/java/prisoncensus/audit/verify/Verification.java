package prisoncensus.audit.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import prisoncensus.audit.status.StatusService;
import prisoncensus.delivery.ReportsFolder;
import prisoncensus.delivery.Software;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.nights.Progress;
import prisoncensus.nights.job.RevisionContexts;
import prisoncensus.nights.planning.FacilitySelection;
import prisoncensus.settings.WrongInputException;
import prisoncensus.store.ReceivedFiles;
import prisoncensus.store.ResultRepository;
import prisoncensus.store.Revision;
import prisoncensus.store.SealedRevisions;
import prisoncensus.store.StoredFacts;

/** Verifies ledger, chain, folders, the files as received against the facts, and every report by building it again. Writes nothing. */
public final class Verification {
    private final SealedRevisions sealed;
    private final ResultRepository results;
    private final ReceivedFiles received;
    private final StoredFacts facts;
    private final StatusService status;
    private final RevisionContexts contexts;
    private final Software software;

    Verification(
            SealedRevisions sealed,
            ResultRepository results,
            ReceivedFiles received,
            StoredFacts facts,
            StatusService status,
            RevisionContexts contexts,
            Software software) {
        this.sealed = sealed;
        this.results = results;
        this.received = received;
        this.facts = facts;
        this.status = status;
        this.contexts = contexts;
        this.software = software;
    }

    /**
     * Verifies facility by facility.
     *
     * @throws WrongInputException if a facility has no report, or the head is given for more than one
     */
    public List<VerificationResult> verify(VerifyRequest request, Progress progress) {
        List<FacilityCode> known = sealed.facilities();
        var selection = new FacilitySelection(request.facilities());
        selection.unknown(known, "a facility that has a report").stream()
                .findFirst()
                .ifPresent(error -> {
                    throw new WrongInputException(error);
                });
        List<FacilityCode> chosen = known.stream()
                .filter(facility -> selection.includes(facility.value()))
                .toList();
        if (request.head().isPresent() && chosen.size() != 1) {
            throw new WrongInputException(
                    "--head: found %d facilities, expected one --facility, whose chain ends in this hash"
                            .formatted(chosen.size()));
        }
        progress.planned(
                request.quick()
                        ? 0
                        : chosen.stream()
                                .mapToInt(
                                        facility -> revisions(facility, request).size())
                                .sum());
        return chosen.stream()
                .map(facility -> verify(facility, request, progress))
                .toList();
    }

    private List<Revision> revisions(FacilityCode facility, VerifyRequest request) {
        return sealed.chain(facility).stream()
                .filter(revision -> request.covers(revision.night().date()))
                .toList();
    }

    private VerificationResult verify(FacilityCode facility, VerifyRequest request, Progress progress) {
        var receivedFiles = new ReceivedFilesCheck(facility, received, facts);
        try {
            return new FacilityVerification(
                            facility,
                            request,
                            new ReportsFolder(request.reports()),
                            sealed.chain(facility),
                            results,
                            receivedFiles,
                            contexts,
                            software)
                    .result(progress, status);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
