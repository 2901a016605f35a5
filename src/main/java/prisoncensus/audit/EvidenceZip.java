package prisoncensus.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import prisoncensus.delivery.DifferenceFoundException;
import prisoncensus.delivery.ReportsFolder;

/** A zip file that appears whole or not at all. The same files give the same bytes. */
final class EvidenceZip {
    private EvidenceZip() {}

    /**
     * Writes it beside its place, readable for nobody else, and moves it there.
     *
     * @param folder in which everything lies
     * @param at the time that every file in it bears
     * @throws DifferenceFoundException if an exhibit has another hash than it must have
     * @throws java.nio.file.FileAlreadyExistsException if something lies in its place
     */
    static void write(Path place, String folder, LocalDateTime at, List<EvidenceFile> exhibits) throws IOException {
        Path parent = place.toAbsolutePath().getParent();
        Path unfinished = Files.createTempFile(parent, "." + place.getFileName(), ".part");
        try {
            try (OutputStream file = Files.newOutputStream(unfinished);
                    var zip = new ZipOutputStream(file)) {
                for (EvidenceFile exhibit : exhibits) {
                    var entry = new ZipEntry(folder + "/" + exhibit.path());
                    entry.setTimeLocal(at);
                    zip.putNextEntry(entry);
                    exhibit.writeTo(zip);
                    zip.closeEntry();
                }
            }
            ReportsFolder.sync(unfinished, StandardOpenOption.WRITE);
            Files.move(unfinished, place);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
