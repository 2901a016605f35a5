package prisoncensus.nights.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import prisoncensus.delivery.Ledger;
import prisoncensus.delivery.ReportsFolder;
import prisoncensus.delivery.RevisionKind;
import prisoncensus.delivery.RevisionSealer;
import prisoncensus.logbook.LogFile;
import prisoncensus.logbook.LogKind;
import prisoncensus.report.FindingsCsv;
import prisoncensus.report.ReportFiles;
import prisoncensus.report.json.JsonReport;
import prisoncensus.report.pdf.PdfReport;
import prisoncensus.report.workbook.WorkbookReport;
import prisoncensus.store.FileReadings;
import prisoncensus.store.Revision;
import prisoncensus.store.RevisionRepository;
import prisoncensus.store.SealedRevisions;
import prisoncensus.store.StoredFile;

/** What each step of a night's job does. Every step may be started again at any time: what is done already is left as it is. */
final class NightSteps {
    private final RevisionContext context;
    private final Runnable opening;
    private final Copies copies;
    private final RevisionRepository revisions;
    private final SealedRevisions sealed;
    private final FileReadings readings;
    private final ReceptionRecorder receptions;
    private final ReportsFolder reports;
    private final RevisionSealer sealer;
    private final Letters letters;

    /** Writes the letters about a sealed revision. */
    interface Letters {
        void write(RevisionContext context, ReportsFolder reports) throws IOException;
    }

    /** Puts received copies back, as far as it can. */
    interface Copies {
        void repair(Stream<LogFile> copies);
    }

    /**
     * @param opening opens the revision in the store
     * @param copies before another attempt: the one before may have failed for them
     */
    NightSteps(
            RevisionContext context,
            Runnable opening,
            Copies copies,
            RevisionRepository revisions,
            SealedRevisions sealed,
            FileReadings readings,
            ReceptionRecorder receptions,
            ReportsFolder reports,
            RevisionSealer sealer,
            Letters letters) {
        this.context = context;
        this.opening = opening;
        this.copies = copies;
        this.revisions = revisions;
        this.sealed = sealed;
        this.readings = readings;
        this.receptions = receptions;
        this.reports = reports;
        this.sealer = sealer;
        this.letters = letters;
    }

    /**
     * Opens the revision; or completes a sealing that was broken off, and the letters after it.
     *
     * @return whether the revision is sealed and nothing is left to do
     */
    boolean begin() throws IOException {
        Optional<Revision> known = revisions.find(context.night(), context.number());
        boolean published = sealer.isPublished(context.night(), context.number());
        if (known.isEmpty()) {
            refuseForeign(published);
            opening.run();
        } else if (published) {
            publish(known.get());
            writeLetters();
            return true;
        } else if (known.get().state() == Revision.State.SEALED) {
            throw new IOException("the report that the store calls sealed is missing: " + place());
        } else {
            revisions.reopen(known.get());
            copies.repair(context.copies());
        }
        reports.cleanWork(context.night(), context.number());
        return false;
    }

    private void refuseForeign(boolean published) throws IOException {
        if (published) {
            throw new IOException(
                    "%s holds a report that the store does not know; move it away, or use the store that wrote it"
                            .formatted(place()));
        }
    }

    private Path place() {
        return reports.place(context.night(), context.number());
    }

    /** The logs of that kind that the revision rests on: that of its night, and those of earlier days that are read anew for it. */
    Iterator<StoredFile> files(LogKind log) {
        return files(context, readings, log);
    }

    static Iterator<StoredFile> files(RevisionContext context, FileReadings readings, LogKind log) {
        return Stream.concat(context.file(log).stream(), readings.unread(context.revision(), log).stream())
                .iterator();
    }

    void judge() {
        context.save();
    }

    void writeFindings() throws IOException {
        write(FindingsCsv.FILE, out -> out.write(context.report().findingsCsv().bytes()));
    }

    void writeJson() throws IOException {
        write(JsonReport.FILE, out -> out.write(JsonReport.bytes(context.report())));
    }

    void writeWorkbook() throws IOException {
        write(files().workbook(), out -> WorkbookReport.write(context.report(), out));
    }

    void writePdf() throws IOException {
        write(files().pdf(), out -> PdfReport.write(context.report(), out));
    }

    private void write(String file, ReportsFolder.Content content) throws IOException {
        reports.write(context.night(), context.number(), file, content);
    }

    private ReportFiles files() {
        return new ReportFiles(context.night(), context.number());
    }

    void seal() throws IOException {
        Revision revision = context.revision();
        Optional<Revision.Seal> head = sealed.head(context.night().facility());
        Optional<String> previous = head.map(Revision.Seal::manifestSha256);
        String manifest = sealer.writeManifest(
                context.report(),
                context.judgement(),
                new RevisionKind(
                        revision.request().trigger().name(), revision.request().asKnownEarlier()),
                revision.createdAt(),
                context.earlierFiles(),
                previous,
                receptions.lastKnown(revision, reports));
        int sequence = head.map(link -> link.sequence() + 1).orElse(1);
        revisions.announce(revision, new Revision.Seal(sequence, manifest, previous));
        publish(context.revision());
    }

    private void publish(Revision revision) throws IOException {
        Revision.Seal seal = revision.seal().orElseThrow();
        receptions.append(context.night().facility(), reports);
        sealer.publish(
                context.night(),
                new Ledger.Line(
                        seal.sequence(),
                        context.night().date(),
                        revision.number(),
                        revision.createdAt(),
                        seal.manifestSha256(),
                        seal.previousSha256()));
        revisions.seal(revision);
    }

    void writeLetters() throws IOException {
        letters.write(context, reports);
    }
}
