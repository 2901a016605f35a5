package prisoncensus.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import prisoncensus.logbook.Sha256;

/**
 * A file that a revision wrote.
 *
 * @param sha256 of its bytes
 */
public record OutputFile(String file, String sha256, long bytes) {
    static OutputFile of(Path path) throws IOException {
        return new OutputFile(path.getFileName().toString(), Sha256.of(path), Files.size(path));
    }
}
