package prisoncensus.audit.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeSet;
import prisoncensus.audit.status.StatusService;
import prisoncensus.checks.night.Message;
import prisoncensus.delivery.LyingReports;
import prisoncensus.delivery.ReportsFolder;
import prisoncensus.delivery.Software;
import prisoncensus.delivery.VerifyingKey;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.nights.Progress;
import prisoncensus.nights.job.FailureMessages;
import prisoncensus.nights.job.RevisionContexts;
import prisoncensus.nights.planning.FacilitySelection;
import prisoncensus.settings.WrongInputException;
import prisoncensus.store.DerivedColumns;
import prisoncensus.store.ReceptionLog;
import prisoncensus.store.ResultRepository;
import prisoncensus.store.SealedRevisions;
import prisoncensus.store.SigningKeyLog;
import prisoncensus.store.StoredFacts;
import prisoncensus.store.received.ReceivedFiles;

/** Verifies ledger, chain, folders, the files as received against the facts, and every report by building it again. Writes nothing. */
public final class Verification {
    private final SealedRevisions sealed;
    private final ResultRepository results;
    private final ReceptionLog receptions;
    private final SigningKeyLog keys;
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
            SigningKeyLog keys,
            ReceivedFiles received,
            StoredFacts facts,
            DerivedColumns derived,
            StatusService status,
            RevisionContexts contexts,
            Software software) {
        this.sealed = sealed;
        this.results = results;
        this.receptions = receptions;
        this.keys = keys;
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
        List<VerifyingKey> given = request.keys();
        LyingReports lying = new ReportsFolder(request.reports()).lying();
        var known = new TreeSet<>(sealed.facilities());
        known.addAll(facilities(lying));
        var selection = new FacilitySelection(request.facilities());
        selection.unknown(known, "facility.withReport").stream().findFirst().ifPresent(error -> {
            throw new WrongInputException(error);
        });
        List<FacilityCode> chosen = known.stream()
                .filter(facility -> selection.includes(facility.value()))
                .toList();
        int number = chosen.stream()
                .mapToInt(facility -> revisions(facility, request))
                .sum();
        if (number == 0 && chosen.stream().noneMatch(facility -> lies(facility, request, lying))) {
            refuseNothing(request);
        }
        progress.planned(request.quick() ? 0 : number);
        List<VerificationResult> results = new ArrayList<>();
        chosen.forEach(facility -> results.add(verify(facility, request, given, progress)));
        if (request.facilities().isEmpty()) {
            results.addAll(foreign(lying));
        }
        return results;
    }

    /** A range without a report proves nothing and is no success. */
    private static void refuseNothing(VerifyRequest request) {
        if (request.from().isEmpty() && request.to().isEmpty()) {
            throw new WrongInputException(Message.of("verify.nothing").with("reports", request.reports()));
        }
        throw new WrongInputException(Message.of("verify.nothingBetween")
                .with("from", named(request.from(), "verify.first"))
                .with("to", named(request.to(), "verify.last")));
    }

    private static Object named(Optional<LocalDate> night, String without) {
        return night.isPresent() ? night.get().toString() : Message.of(without);
    }

    private static List<FacilityCode> facilities(LyingReports lying) {
        try {
            return lying.facilities();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean lies(FacilityCode facility, VerifyRequest request, LyingReports lying) {
        try {
            return lying.places(facility).stream()
                    .anyMatch(place -> request.covers(place.night().date()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Folders that look like those of facilities, such as a copy under another name. */
    private static List<VerificationResult> foreign(LyingReports lying) {
        try {
            return lying.foreign().stream()
                    .map(name -> new Discrepancy(
                            lying.root().resolve(name),
                            Message.of("verify.ledgerOrReceptions"),
                            Message.of("verify.noSuchFacility")))
                    .map(found -> new VerificationResult(
                            "reports", 0, 0, 0, 0, 0, Optional.empty(), List.of(found.message()), List.of()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int revisions(FacilityCode facility, VerifyRequest request) {
        return (int) sealed.nights(facility).stream().filter(request::covers).count();
    }

    private VerificationResult verify(
            FacilityCode facility, VerifyRequest request, List<VerifyingKey> given, Progress progress) {
        try {
            return readable(facility, request, given, progress);
        } catch (IllegalArgumentException | NoSuchElementException | DateTimeException unreadable) {
            var found = new Discrepancy(
                    Words.inTheStore(facility),
                    Words.of("verify.unreadableValue", "why", FailureMessages.why(unreadable)),
                    Message.of("verify.readableValues"));
            int number = revisions(facility, request);
            return new VerificationResult(
                    facility.value(), number, 0, 0, 0, 0, Optional.empty(), List.of(found.message()), List.of());
        }
    }

    private VerificationResult readable(
            FacilityCode facility, VerifyRequest request, List<VerifyingKey> given, Progress progress) {
        var receivedFiles = new ReceivedFilesCheck(facility, received, facts, derived);
        var reports = new ReportsFolder(request.reports());
        try {
            return new FacilityVerification(
                            facility,
                            request,
                            reports,
                            sealed.chain(facility),
                            results,
                            receivedFiles,
                            new StoredReceptions(receptions, facility),
                            contexts,
                            software,
                            new SignatureVerification(facility, reports.keys(facility), keys.lines(facility), given))
                    .result(progress, status);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
