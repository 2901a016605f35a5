package prisoncensus.store;

import java.time.Instant;
import prisoncensus.logbook.LogFile;

/**
 * A file version that the store knows.
 *
 * @param receivedAt when it was first received
 */
public record StoredFile(long id, LogFile file, Instant receivedAt) {}
