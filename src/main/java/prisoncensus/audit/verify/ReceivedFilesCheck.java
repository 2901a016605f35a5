package prisoncensus.audit.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import prisoncensus.intake.log.LogReader;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.LogItem;
import prisoncensus.nights.job.FailureMessages;
import prisoncensus.store.ReceivedFiles;
import prisoncensus.store.StoredFacts;
import prisoncensus.store.StoredFile;

/** Reads the files of a facility again, as they were received, and compares them with the facts that the store keeps of them. */
record ReceivedFilesCheck(FacilityCode facility, ReceivedFiles received, StoredFacts facts) {
    /** The file versions of the facility that the request is about. */
    List<StoredFile> files(VerifyRequest request) {
        return facts.files(facility).stream()
                .filter(file -> file.file().date().map(request::covers).orElse(true))
                .toList();
    }

    /** What does not hold of one file. */
    List<Discrepancy> discrepancies(StoredFile file) {
        String where = facility + "/" + file.file().path();
        try {
            Optional<Discrepancy> damage = damage(file, where + " as received");
            return damage.isPresent()
                    ? List.of(damage.get())
                    : StoredFactsCheck.discrepancies(where, read(file), facts.of(file));
        } catch (IOException | IllegalArgumentException | IllegalStateException broken) {
            return List.of(new Discrepancy(where, FailureMessages.why(broken), "facts that can be read"));
        }
    }

    private Optional<Discrepancy> damage(StoredFile file, String where) {
        String expected = file.file().sha256();
        try {
            String found = received.sha256(expected);
            return found.equals(expected)
                    ? Optional.empty()
                    : Optional.of(new Discrepancy(where, "SHA-256 " + found, "SHA-256 " + expected));
        } catch (IOException e) {
            return Optional.of(new Discrepancy(where, FailureMessages.why(e), "the copy SHA-256 " + expected));
        }
    }

    private List<LogItem> read(StoredFile file) throws IOException {
        List<LogItem> lines = new ArrayList<>();
        try (var bytes = received.open(file.file().sha256());
                var reader = LogReader.open(file.file(), bytes, received.spoolFolder())) {
            for (Optional<LogItem> line = reader.next(); line.isPresent(); line = reader.next()) {
                lines.add(line.get());
            }
        }
        return lines;
    }
}
