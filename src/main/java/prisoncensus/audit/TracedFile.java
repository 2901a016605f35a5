package prisoncensus.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import prisoncensus.intake.log.LogLines;
import prisoncensus.logbook.LogFile;
import prisoncensus.logbook.TextEncoding;
import prisoncensus.store.received.ReceivedFiles;

/** A file version with the lines of it that a finding cites. */
public final class TracedFile {
    private final LogFile file;
    private final Optional<Instant> receivedAt;
    private final SortedSet<Integer> cited;
    private final Map<Integer, List<String>> faults;
    private final ReceivedFiles received;

    /** @param faults in words, by line; only rejected lines have any */
    TracedFile(
            LogFile file,
            Optional<Instant> receivedAt,
            SortedSet<Integer> cited,
            Map<Integer, List<String>> faults,
            ReceivedFiles received) {
        this.file = file;
        this.receivedAt = receivedAt;
        this.cited = cited;
        this.faults = faults;
        this.received = received;
    }

    /** Its path in the facility's folder. */
    public String path() {
        return file.path();
    }

    /** The hash of its bytes as received. */
    public String sha256() {
        return file.sha256();
    }

    /** When this version was first received, if its report says it. */
    public Optional<Instant> receivedAt() {
        return receivedAt;
    }

    /** How many lines are cited. */
    public int citedLines() {
        return cited.size();
    }

    /** The number of the last one. */
    public int lastLine() {
        return cited.last();
    }

    /** Reads the received copy and gives the header, then each cited line. */
    public void read(Consumer<TracedLine> reader) {
        try (var bytes = received.open(file);
                var lines = LogLines.open(file, bytes, received.spoolFolder())) {
            SortedSet<Integer> missing = new TreeSet<>(cited);
            Optional<LogLines.Line> line = lines.next();
            line.ifPresent(header -> reader.accept(traced(header, lines.encoding())));
            while (line.isPresent() && !missing.isEmpty()) {
                line = lines.next();
                line.filter(one -> missing.remove(one.number()))
                        .ifPresent(one -> reader.accept(traced(one, lines.encoding())));
            }
            if (!missing.isEmpty()) {
                throw new IOException(path() + " has no line " + missing.first());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TracedLine traced(LogLines.Line line, TextEncoding encoding) {
        String units = new String(line.text().bytes(), StandardCharsets.ISO_8859_1);
        List<String> text = Stream.of(units.split("\n", -1))
                .map(physical -> PrintableText.of(physical.getBytes(StandardCharsets.ISO_8859_1), encoding))
                .toList();
        return new TracedLine(line.number(), text, faults.getOrDefault(line.number(), List.of()));
    }
}
