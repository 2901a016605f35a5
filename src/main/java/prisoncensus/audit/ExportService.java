package prisoncensus.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import prisoncensus.audit.verify.Discrepancy;
import prisoncensus.audit.verify.FolderVerification;
import prisoncensus.delivery.DifferenceFoundException;
import prisoncensus.delivery.ReportsFolder;
import prisoncensus.settings.WrongInputException;
import prisoncensus.store.received.ReceivedFiles;

/** Writes evidence for somebody who has neither the store nor the program. Reads sealed folders and received copies alone. */
public final class ExportService {
    private final ReceivedFiles received;

    public ExportService(ReceivedFiles received) {
        this.received = received;
    }

    /**
     * Writes the zip.
     *
     * @throws WrongInputException if there is no such report, or the zip cannot lie there
     * @throws DifferenceException if report, ledger, receptions or logs are not as they were sealed and received; nothing is written then
     */
    public ExportResult write(ExportRequest request) {
        try {
            checkPlaces(request);
            SealedReport report = new SealedLookup(new ReportsFolder(request.reports())).find(request.report());
            checkFolder(report);
            report.checkChain();
            var written = new EvidencePackage(report).write(request.to(), received::open);
            return new ExportResult(
                    report.name(),
                    written.files(),
                    written.sha256(),
                    report.line().sequence(),
                    report.line().manifestSha256());
        } catch (DifferenceException | DifferenceFoundException difference) {
            throw new DifferenceException(Objects.toString(difference.getMessage()) + "; nothing was written");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void checkFolder(SealedReport report) throws IOException {
        List<Discrepancy> discrepancies = FolderVerification.of(
                        report.name(), report.place(), report.line().manifestSha256())
                .discrepancies();
        if (!discrepancies.isEmpty()) {
            throw new DifferenceException(discrepancies.get(0).toString());
        }
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
        }
        SealedLookup.checkFolder(request.reports());
        if (folder.toRealPath().startsWith(request.reports().toRealPath())) {
            throw new WrongInputException(
                    "--to: found %s, expected a place outside of %s: nothing is put among sealed reports"
                            .formatted(request.to(), request.reports()));
        }
    }
}
