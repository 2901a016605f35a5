package prisoncensus.audit;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import prisoncensus.intake.log.LogReader;
import prisoncensus.logbook.LogFile;
import prisoncensus.logbook.LogItem;
import prisoncensus.logbook.Rejection;
import prisoncensus.report.Texts;
import prisoncensus.store.received.ReceivedFiles;

/** What is wrong with rejected lines, found by reading the received copy once more. */
record RejectedLineFaults(ReceivedFiles received, Texts texts) {
    /** In words, by line; of these lines alone. */
    Map<Integer, List<String>> of(LogFile file, Set<Integer> lines) throws IOException {
        Map<Integer, List<String>> faults = new HashMap<>();
        try (var bytes = received.open(file);
                var reader = LogReader.open(file, bytes, received.spoolFolder())) {
            for (Optional<LogItem> item = reader.next(); item.isPresent(); item = reader.next()) {
                if (item.get() instanceof Rejection rejection
                        && lines.contains(rejection.origin().line())) {
                    faults.put(rejection.origin().line(), words(rejection));
                }
            }
        }
        return faults;
    }

    private List<String> words(Rejection rejection) {
        return rejection.faults().stream()
                .map(fault -> PrintableText.of(texts.say(fault)))
                .toList();
    }
}
