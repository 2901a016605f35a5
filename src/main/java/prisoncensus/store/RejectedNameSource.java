package prisoncensus.store;

import java.util.List;
import prisoncensus.logbook.LogFile;
import prisoncensus.logbook.RejectedName;

/** Tells what the rejected lines of a log name, from the copy as it was received: the database keeps no reading of them. */
public interface RejectedNameSource {
    /** What they name, each once. */
    List<RejectedName> read(LogFile file);
}
