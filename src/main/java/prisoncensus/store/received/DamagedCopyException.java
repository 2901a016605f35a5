package prisoncensus.store.received;

import java.io.IOException;
import prisoncensus.logbook.LogFile;

/** A received copy is gone or not as it was received. The message names the file, what was found and what was expected. */
public final class DamagedCopyException extends IOException {
    private static final long serialVersionUID = 1L;
    private final String found;

    DamagedCopyException(LogFile file, String found) {
        super("the received copy of %s/%s: found %s, expected SHA-256 %s"
                .formatted(file.facility(), file.path(), found, file.sha256()));
        this.found = found;
    }

    /** What lies there instead: no file, one that cannot be unpacked, or the SHA-256 of other bytes. */
    public String found() {
        return found;
    }
}
