package prisoncensus.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import prisoncensus.audit.verify.ChainVerification;
import prisoncensus.audit.verify.Discrepancy;
import prisoncensus.delivery.DifferenceFoundException;
import prisoncensus.delivery.Ledger;
import prisoncensus.delivery.ReportsFolder;
import prisoncensus.report.Language;
import prisoncensus.settings.WrongInputException;
import prisoncensus.store.ReceivedFiles;
import prisoncensus.store.Revision;
import prisoncensus.store.RevisionSources;
import prisoncensus.store.SealedRevisions;
import prisoncensus.store.StoredFile;

/** Writes evidence for somebody who has neither the store nor the program. */
public final class ExportService {
    private final SealedRevisions revisions;
    private final RevisionSources sources;
    private final ReceivedFiles received;

    public ExportService(SealedRevisions revisions, RevisionSources sources, ReceivedFiles received) {
        this.revisions = revisions;
        this.sources = sources;
        this.received = received;
    }

    /**
     * Writes the zip.
     *
     * @throws WrongInputException if there is no such report, or the zip cannot lie there
     * @throws DifferenceException if report, ledger or logs are not as they were sealed and received; nothing is written then
     */
    public ExportResult write(ExportRequest request) {
        Revision revision = new RevisionLookup(revisions).find(request.report());
        var reports = new ReportsFolder(request.reports());
        try {
            checkPlaces(request);
            List<Discrepancy> discrepancies = ChainVerification.folder(revision, reports);
            if (!discrepancies.isEmpty()) {
                throw different(discrepancies.get(0).toString());
            }
            var written = new EvidencePackage(reports, contents(revision)).write(request.to(), received::open);
            return new ExportResult(ChainVerification.name(revision), written.files(), written.sha256());
        } catch (DifferenceFoundException difference) {
            throw different(Objects.toString(difference.getMessage()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static DifferenceException different(String difference) {
        return new DifferenceException(difference + "; nothing was written");
    }

    private static void checkPlaces(ExportRequest request) throws IOException {
        Path zip = request.to().toAbsolutePath().normalize();
        Path folder = Objects.requireNonNullElse(zip.getParent(), zip);
        if (Files.exists(zip, LinkOption.NOFOLLOW_LINKS)) {
            throw new WrongInputException(
                    "--to: found something at %s already, expected a new file".formatted(request.to()));
        } else if (!Files.isDirectory(folder)) {
            throw new WrongInputException(
                    "--to: found no folder for %s, expected one that exists".formatted(request.to()));
        } else if (!Files.isDirectory(request.reports())) {
            throw new WrongInputException(
                    "--reports: found no folder %s, expected the one where reports lie".formatted(request.reports()));
        } else if (folder.toRealPath().startsWith(request.reports().toRealPath())) {
            throw new WrongInputException(
                    "--to: found %s, expected a place outside of %s: nothing is put among sealed reports"
                            .formatted(request.to(), request.reports()));
        }
    }

    private EvidencePackage.Contents contents(Revision revision) {
        return new EvidencePackage.Contents(
                revision.night(),
                Language.of(revision.settings().language()).orElseThrow(),
                sources.inputs(revision).stream().map(StoredFile::file).toList(),
                sources.earlier(revision).stream().map(StoredFile::file).toList(),
                chain(revision));
    }

    private List<Ledger.Line> chain(Revision last) {
        int length = last.seal().orElseThrow().sequence();
        return revisions.chain(last.night().facility()).stream()
                .map(revision ->
                        ChainVerification.lineOf(revision, revision.seal().orElseThrow()))
                .filter(line -> line.sequence() <= length)
                .toList();
    }
}
