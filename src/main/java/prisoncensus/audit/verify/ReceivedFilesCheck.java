package prisoncensus.audit.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import prisoncensus.checks.night.Message;
import prisoncensus.intake.log.LogReader;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.LogItem;
import prisoncensus.nights.job.FailureMessages;
import prisoncensus.store.DerivedColumns;
import prisoncensus.store.StoredFacts;
import prisoncensus.store.StoredFile;
import prisoncensus.store.received.ReceivedFiles;

/** Reads the files of a facility again, as they were received, and compares them with the facts that the store keeps of them. */
record ReceivedFilesCheck(FacilityCode facility, ReceivedFiles received, StoredFacts facts, DerivedColumns derived) {
    /** The file versions of the facility that the request is about. */
    List<StoredFile> files(VerifyRequest request) {
        return facts.files(facility).stream()
                .filter(file -> file.file().date().map(request::covers).orElse(true))
                .toList();
    }

    /** What does not hold of the copy of one file. */
    List<Discrepancy> ofCopy(StoredFile file) {
        return damage(file, Words.of("verify.asReceived", "file", where(file))).stream()
                .toList();
    }

    /** What does not hold of the copies of these files, which are read side by side. */
    List<Discrepancy> ofCopies(List<StoredFile> files) {
        return files.parallelStream().map(this::ofCopy).flatMap(List::stream).toList();
    }

    private String where(StoredFile file) {
        return facility + "/" + file.file().path();
    }

    /** What does not hold of one file: its copy, and the facts that the store keeps of it and derives from them. */
    List<Discrepancy> discrepancies(StoredFile file) {
        List<Discrepancy> damage = ofCopy(file);
        return damage.isEmpty() ? ofFacts(file, where(file)) : damage;
    }

    private List<Discrepancy> ofFacts(StoredFile file, String where) {
        try {
            List<LogItem> read = read(file);
            List<Discrepancy> discrepancies =
                    new ArrayList<>(StoredFactsCheck.discrepancies(where, read, facts.of(file)));
            if (discrepancies.isEmpty()) {
                derived.otherwise(file, read)
                        .forEach(line -> discrepancies.add(new Discrepancy(
                                where + ":" + line, Message.of("verify.otherKeys"), Message.of("verify.keysOfFile"))));
            }
            return discrepancies;
        } catch (IOException | IllegalArgumentException | IllegalStateException broken) {
            return List.of(new Discrepancy(where, FailureMessages.why(broken), Message.of("verify.readableFacts")));
        }
    }

    /** What the store says twice of where a file belongs. */
    List<Discrepancy> ofPlaces() {
        long misplaced = derived.misplaced(facility);
        return misplaced == 0
                ? List.of()
                : List.of(new Discrepancy(
                        Words.inTheStore(facility),
                        Words.of("verify.misplaced", "number", misplaced),
                        Message.of("verify.ownPlaces")));
    }

    /** What the store derives from two logs together. */
    List<Discrepancy> ofSuccessions() {
        long otherwise = derived.leftOutOtherwise(facility);
        return otherwise == 0
                ? List.of()
                : List.of(new Discrepancy(
                        Words.inTheStore(facility),
                        Words.of("verify.leftOut", "number", otherwise),
                        Message.of("verify.logsGive")));
    }

    private Optional<Discrepancy> damage(StoredFile file, Object where) {
        String expected = file.file().sha256();
        try {
            String found = received.sha256(expected);
            return found.equals(expected)
                    ? Optional.empty()
                    : Optional.of(new Discrepancy(where, "SHA-256 " + found, "SHA-256 " + expected));
        } catch (IOException e) {
            return Optional.of(
                    new Discrepancy(where, FailureMessages.why(e), Words.of("verify.theCopy", "hash", expected)));
        }
    }

    private List<LogItem> read(StoredFile file) throws IOException {
        List<LogItem> lines = new ArrayList<>();
        try (var bytes = received.open(file.file());
                var reader = LogReader.open(file.file(), bytes, received.spoolFolder())) {
            for (Optional<LogItem> line = reader.next(); line.isPresent(); line = reader.next()) {
                lines.add(line.get());
            }
        }
        return lines;
    }
}
