package prisoncensus.nights.job;

import prisoncensus.logbook.LogLine;
import prisoncensus.store.StoredFile;

/** What became of one line of a file version. */
record ReceivedLine(StoredFile file, LogLine line) {}
