package prisoncensus.jobs;

import prisoncensus.logbook.LogLine;
import prisoncensus.store.StoredFile;

/** What became of one line of a file version. */
record FiledLine(StoredFile file, LogLine line) {}
