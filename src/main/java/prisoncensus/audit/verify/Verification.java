package prisoncensus.audit.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import prisoncensus.audit.status.NightStatus;
import prisoncensus.audit.status.StatusRequest;
import prisoncensus.audit.status.StatusService;
import prisoncensus.delivery.ReportsFolder;
import prisoncensus.delivery.SealedFolder;
import prisoncensus.intake.log.LogReader;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.LogLine;
import prisoncensus.nights.Progress;
import prisoncensus.nights.Workshop;
import prisoncensus.nights.job.FailureMessages;
import prisoncensus.nights.planning.FacilitySelection;
import prisoncensus.nights.planning.SuggestedCommand;
import prisoncensus.settings.WrongInputException;
import prisoncensus.store.Revision;
import prisoncensus.store.StoredFacts;
import prisoncensus.store.StoredFile;

/** Proves, or finds what does not hold: ledger, chain, folders, the files as received against the facts, and the reports built again. */
public final class Verification {
    private final Workshop workshop;
    private final StoredFacts kept;

    public Verification(Workshop workshop, StoredFacts kept) {
        this.workshop = workshop;
        this.kept = kept;
    }

    /**
     * Checks facility by facility. Writes nothing.
     *
     * @throws WrongInputException if a facility has no report, or the head is given for more than one
     */
    public List<VerificationResult> verify(VerifyRequest order, Progress progress) {
        List<FacilityCode> known = workshop.store().revisions().facilities();
        var asked = new FacilitySelection(order.facilities());
        asked.unknown(known, "a facility that has a report").stream()
                .findFirst()
                .ifPresent(error -> {
                    throw new WrongInputException(error);
                });
        List<FacilityCode> chosen = known.stream()
                .filter(facility -> asked.include(facility.value()))
                .toList();
        if (order.head().isPresent() && chosen.size() != 1) {
            throw new WrongInputException(
                    "--head: found %d facilities, expected one --facility, whose chain ends in this hash"
                            .formatted(chosen.size()));
        }
        progress.planned(
                order.quick()
                        ? 0
                        : chosen.stream()
                                .mapToInt(one -> revisions(one, order).size())
                                .sum());
        return chosen.stream()
                .map(facility -> verify(facility, order, progress))
                .toList();
    }

    private List<Revision> revisions(FacilityCode facility, VerifyRequest order) {
        return workshop.store().revisions().chain(facility).stream()
                .filter(revision -> order.covers(revision.night().date()))
                .toList();
    }

    private VerificationResult verify(FacilityCode facility, VerifyRequest order, Progress progress) {
        try {
            return new OneFacility(facility, order, progress).verdict();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The verification of one facility. */
    private final class OneFacility {
        private final FacilityCode facility;
        private final VerifyRequest order;
        private final Progress progress;
        private final ReportsFolder reports;
        private final List<Revision> revisions;
        private final List<Discrepancy> doubts = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();
        private int files;
        private int sameBytes;
        private int sameWords;

        OneFacility(FacilityCode facility, VerifyRequest order, Progress progress) {
            this.facility = facility;
            this.order = order;
            this.progress = progress;
            this.reports = new ReportsFolder(order.reports());
            this.revisions = revisions(facility, order);
        }

        VerificationResult verdict() throws IOException {
            List<Revision> chain = workshop.store().revisions().chain(facility);
            doubts.addAll(new ChainVerification(facility, chain, reports).doubts(order.head()));
            for (Revision revision : revisions) {
                folder(revision);
            }
            for (StoredFile file : kept.files(facility)) {
                if (file.file().date().map(order::covers).orElse(true)) {
                    facts(file);
                }
            }
            if (!order.quick()) {
                for (Revision revision : revisions) {
                    rebuild(revision);
                }
            }
            stale();
            return new VerificationResult(
                    facility.value(),
                    revisions.size(),
                    files,
                    sameBytes,
                    sameWords,
                    doubts.stream().map(Discrepancy::toString).toList(),
                    notes);
        }

        /** The store's findings are compared with the sealed ones where these are what was sealed. */
        private void folder(Revision revision) throws IOException {
            List<Discrepancy> ofFolder = ChainVerification.folder(revision, reports);
            doubts.addAll(ofFolder);
            if (ofFolder.isEmpty()) {
                var rows = new StoredFindings(
                        ChainVerification.name(revision),
                        workshop.store().results().said(revision).findings());
                doubts.addAll(rows.differFrom(
                        reports.place(revision.night(), revision.number()).resolve("findings.csv")));
            }
        }

        /** What was handed in since is no doubt of what was said. */
        private void stale() {
            var about = new StatusRequest(
                    order.input(), order.reports(), List.of(facility.value()), order.from(), order.to());
            List<NightStatus> stale = new StatusService(workshop)
                    .status(about).nights().stream()
                            .filter(night -> night.revision().isPresent())
                            .filter(night ->
                                    !night.late().isEmpty() || !night.changed().isEmpty())
                            .toList();
            stale.forEach(night -> notes.add("%s r%d did not read what lies there now, late: %s, changed: %s"
                    .formatted(night.date(), night.revision().orElseThrow(), night.late(), night.changed())));
            SuggestedCommand.joined(stale.stream()
                            .flatMap(night -> night.remedy().stream())
                            .toList())
                    .forEach(remedy -> notes.add("to bring them up to date: " + remedy));
        }

        private void facts(StoredFile file) {
            files++;
            String where = facility + "/" + file.file().path();
            try {
                Optional<Discrepancy> damage = damage(file, where);
                if (damage.isPresent()) {
                    doubts.add(damage.get());
                } else {
                    doubts.addAll(StoredFactsCheck.doubts(where, read(file), kept.of(file)));
                }
            } catch (IOException | IllegalArgumentException | IllegalStateException broken) {
                doubts.add(new Discrepancy(where, FailureMessages.why(broken), "facts that can be read"));
            }
        }

        private Optional<Discrepancy> damage(StoredFile file, String where) {
            String expected = file.file().sha256();
            try {
                String found = workshop.intake().received().sha256(expected);
                return found.equals(expected)
                        ? Optional.empty()
                        : Optional.of(
                                new Discrepancy(where + " as received", "SHA-256 " + found, "SHA-256 " + expected));
            } catch (IOException e) {
                return Optional.of(new Discrepancy(
                        where + " as received", FailureMessages.why(e), "the copy SHA-256 " + expected));
            }
        }

        private List<LogLine> read(StoredFile file) throws IOException {
            var received = workshop.intake().received();
            List<LogLine> lines = new ArrayList<>();
            try (var bytes = received.open(file.file().sha256());
                    var reader = LogReader.open(file.file(), bytes, received.spoolFolder())) {
                for (Optional<LogLine> line = reader.next(); line.isPresent(); line = reader.next()) {
                    lines.add(line.get());
                }
            }
            return lines;
        }

        private void rebuild(Revision revision) throws IOException {
            Optional<SealedFolder.SealedManifest> manifest =
                    new SealedFolder(reports.place(revision.night(), revision.number())).readable();
            if (manifest.isPresent()) {
                rebuild(revision, manifest.get());
            }
            progress.ended(ChainVerification.name(revision));
        }

        private void rebuild(Revision revision, SealedFolder.SealedManifest manifest) {
            var rebuilding = new RevisionRebuild(workshop, workshop.sealing(reports), revision, manifest);
            try {
                switch (rebuilding.show()) {
                    case SAME_BYTES -> sameBytes++;
                    case SAME_WORDS -> sameWords++;
                    case NOTHING -> doubts.addAll(rebuilding.doubts());
                }
                notes.addAll(rebuilding.notes());
            } catch (IOException | RuntimeException broken) {
                doubts.add(new Discrepancy(
                        ChainVerification.name(revision),
                        "it cannot be built again: " + FailureMessages.why(broken),
                        "the same report"));
            }
        }
    }
}
