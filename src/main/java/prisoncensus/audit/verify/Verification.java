package prisoncensus.audit.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import prisoncensus.audit.status.StatusService;
import prisoncensus.delivery.ReportsFolder;
import prisoncensus.delivery.Software;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.nights.Progress;
import prisoncensus.nights.job.RevisionContexts;
import prisoncensus.nights.planning.FacilitySelection;
import prisoncensus.settings.WrongInputException;
import prisoncensus.store.DerivedColumns;
import prisoncensus.store.ReceivedFiles;
import prisoncensus.store.ReceptionLog;
import prisoncensus.store.ResultRepository;
import prisoncensus.store.Revision;
import prisoncensus.store.SealedRevisions;
import prisoncensus.store.StoredFacts;

/** Verifies ledger, chain, folders, the files as received against the facts, and every report by building it again. Writes nothing. */
public final class Verification {
    private final SealedRevisions sealed;
    private final ResultRepository results;
    private final ReceptionLog receptions;
    private final ReceivedFiles received;
    private final StoredFacts facts;
    private final DerivedColumns derived;
    private final StatusService status;
    private final RevisionContexts contexts;
    private final Software software;

    Verification(
            SealedRevisions sealed,
            ResultRepository results,
            ReceptionLog receptions,
            ReceivedFiles received,
            StoredFacts facts,
            DerivedColumns derived,
            StatusService status,
            RevisionContexts contexts,
            Software software) {
        this.sealed = sealed;
        this.results = results;
        this.receptions = receptions;
        this.received = received;
        this.facts = facts;
        this.derived = derived;
        this.status = status;
        this.contexts = contexts;
        this.software = software;
    }

    /**
     * Verifies facility by facility.
     *
     * @throws WrongInputException if a facility that is asked for has no report, or no report lies between the dates
     */
    public List<VerificationResult> verify(VerifyRequest request, Progress progress) {
        var known = new TreeSet<FacilityCode>();
        known.addAll(sealed.facilities());
        known.addAll(lying(request));
        var selection = new FacilitySelection(request.facilities());
        selection.unknown(known, "a facility that has a report").stream()
                .findFirst()
                .ifPresent(error -> {
                    throw new WrongInputException(error);
                });
        List<FacilityCode> chosen = known.stream()
                .filter(facility -> selection.includes(facility.value()))
                .toList();
        int number = chosen.stream()
                .mapToInt(facility -> revisions(facility, request).size())
                .sum();
        refuseNothing(request, chosen, number);
        progress.planned(request.quick() ? 0 : number);
        return chosen.stream()
                .map(facility -> verify(facility, request, progress))
                .toList();
    }

    /** A range without a report proves nothing and is no success. */
    private static void refuseNothing(VerifyRequest request, List<FacilityCode> chosen, int number) {
        boolean isRange = request.from().isPresent() || request.to().isPresent();
        if (chosen.isEmpty()) {
            throw new WrongInputException("found no report in the store and none below %s, expected some to verify"
                    .formatted(request.reports()));
        } else if (isRange && number == 0) {
            throw new WrongInputException("found no report between %s and %s, expected some to verify"
                    .formatted(
                            request.from().map(LocalDate::toString).orElse("the first"),
                            request.to().map(LocalDate::toString).orElse("the last")));
        }
    }

    private static List<FacilityCode> lying(VerifyRequest request) {
        try {
            return new ReportsFolder(request.reports()).facilities();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Revision> revisions(FacilityCode facility, VerifyRequest request) {
        return sealed.chain(facility).stream()
                .filter(revision -> request.covers(revision.night().date()))
                .toList();
    }

    private VerificationResult verify(FacilityCode facility, VerifyRequest request, Progress progress) {
        var receivedFiles = new ReceivedFilesCheck(facility, received, facts, derived);
        try {
            return new FacilityVerification(
                            facility,
                            request,
                            new ReportsFolder(request.reports()),
                            sealed.chain(facility),
                            results,
                            receivedFiles,
                            new StoredReceptions(receptions, facility),
                            contexts,
                            software)
                    .result(progress, status);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
