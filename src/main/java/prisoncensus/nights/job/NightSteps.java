package prisoncensus.nights.job;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import prisoncensus.checks.night.Severity;
import prisoncensus.delivery.Ledger;
import prisoncensus.delivery.ReportsFolder;
import prisoncensus.delivery.RevisionSealer;
import prisoncensus.logbook.LogKind;
import prisoncensus.mail.LetterWriter;
import prisoncensus.report.NightReport;
import prisoncensus.report.pdf.PdfReport;
import prisoncensus.report.workbook.WorkbookReport;
import prisoncensus.store.LogFileRepository;
import prisoncensus.store.NightRecall;
import prisoncensus.store.ResultRepository;
import prisoncensus.store.Revision;
import prisoncensus.store.RevisionRepository;
import prisoncensus.store.StoredFile;

/** What the steps of one night do. Each may be begun again at any time; what holds already is left as it is. */
public final class NightSteps {
    private final RevisionContext desk;
    private final RevisionOpener opening;
    private final Store store;
    private final ReportsFolder reports;
    private final RevisionSealer sealing;
    private final LetterWriter letters;

    /** What the steps need of the store. */
    public record Store(
            LogFileRepository files, RevisionRepository revisions, NightRecall recall, ResultRepository results) {
        /** How many findings a revision has: each severity by name, the gravest first. */
        public Map<String, Integer> findings(Revision revision) {
            Map<Severity, Integer> found = results.bySeverity(revision);
            Map<String, Integer> findings = new LinkedHashMap<>();
            for (Severity severity : Severity.values()) {
                findings.put(severity.name(), found.getOrDefault(severity, 0));
            }
            return findings;
        }
    }

    public NightSteps(
            RevisionContext desk,
            RevisionOpener opening,
            Store store,
            ReportsFolder reports,
            RevisionSealer sealing,
            LetterWriter letters) {
        this.desk = desk;
        this.opening = opening;
        this.store = store;
        this.reports = reports;
        this.sealing = sealing;
        this.letters = letters;
    }

    /**
     * Chooses, once and for all, the files that the revision reads; or ends a sealing that was broken off, and what comes after it.
     *
     * @return whether the revision is sealed and nothing is left to do
     */
    boolean begin() throws IOException {
        Optional<Revision> known = store.revisions().find(desk.night(), desk.number());
        boolean published = sealing.isPublished(desk.night(), desk.number());
        if (known.isEmpty()) {
            refuseForeign(published);
            opening.open();
        } else if (published) {
            publish(known.get());
            writeLetters();
            return true;
        } else if (known.get().state() == Revision.State.SEALED) {
            throw new IOException(
                    "the report that the store calls sealed is missing: " + reports.place(desk.night(), desk.number()));
        } else {
            store.revisions().reopen(known.get());
        }
        reports.cleanWork(desk.night(), desk.number());
        return false;
    }

    private void refuseForeign(boolean published) throws IOException {
        if (published) {
            throw new IOException(
                    "%s holds a report that the store does not know; move it away, or use the store that wrote it"
                            .formatted(reports.place(desk.night(), desk.number())));
        }
    }

    /** The file of that kind that the revision reads. */
    Optional<StoredFile> file(LogKind log) {
        return store.recall().inputs(desk.revision()).stream()
                .filter(file -> file.file().log() == log)
                .findFirst();
    }

    void judge() throws IOException {
        NightReport report = desk.report();
        store.results().save(desk.revision(), desk.judgement(), report.texts()::say);
    }

    void writeWorkbook() throws IOException {
        write(fileStem() + ".xlsx", out -> WorkbookReport.write(desk.report(), out));
    }

    void writePdf() throws IOException {
        write("findings.csv", out -> out.write(desk.report().findingsCsv().bytes()));
        write(fileStem() + ".pdf", out -> PdfReport.write(desk.report(), out));
    }

    private void write(String file, ReportsFolder.Content content) throws IOException {
        reports.write(desk.night(), desk.number(), file, content);
    }

    private String fileStem() throws IOException {
        return desk.report().heading().fileStem();
    }

    void seal() throws IOException {
        Revision revision = desk.revision();
        Optional<Revision.Seal> head = store.revisions().head(desk.night().facility());
        Optional<String> previous = head.map(Revision.Seal::manifestSha256);
        String manifest = sealing.writeManifest(
                desk.report(),
                desk.judgement(),
                revision.createdAt(),
                store.recall().earlierFiles(revision),
                previous);
        int sequence = head.map(link -> link.sequence() + 1).orElse(1);
        store.revisions().announce(revision, new Revision.Seal(sequence, manifest, previous));
        publish(desk.revision());
    }

    private void publish(Revision revision) throws IOException {
        Revision.Seal seal = revision.seal().orElseThrow();
        sealing.publish(
                desk.night(),
                new Ledger.Line(
                        seal.sequence(),
                        desk.night().date(),
                        revision.number(),
                        revision.createdAt(),
                        seal.manifestSha256(),
                        seal.previousSha256()));
        store.revisions().seal(revision);
    }

    void writeLetters() throws IOException {
        letters.write(desk, reports);
    }
}
