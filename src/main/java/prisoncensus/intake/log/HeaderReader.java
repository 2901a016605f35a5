package prisoncensus.intake.log;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import prisoncensus.intake.text.Decoder;
import prisoncensus.intake.text.EncodingDetector;
import prisoncensus.intake.text.FieldSplitter;
import prisoncensus.intake.text.LogRefusedException;
import prisoncensus.intake.text.RecordReader;
import prisoncensus.intake.text.RecordReader.RawRecord;
import prisoncensus.intake.text.Spool;
import prisoncensus.logbook.Fault;
import prisoncensus.logbook.FaultKind;
import prisoncensus.logbook.Reading;
import prisoncensus.logbook.TextEncoding;

/** Reads the header of a log: its separator is what a first line names, else what makes most sense of the header; then its columns. */
public final class HeaderReader {
    private static final char[] SEPARATORS = {',', ';', '\t'};

    private final Spool spool;
    private final TextEncoding encoding;
    private final LogLayout layout;

    public HeaderReader(Spool spool, TextEncoding encoding, LogLayout layout) {
        this.spool = spool;
        this.encoding = encoding;
        this.layout = layout;
    }

    /** What the first line tells about all others. */
    public record Opening(Header header, char separator, RawRecord first, RecordReader records) {}

    public Opening read() throws LogRefusedException, IOException {
        RecordReader records = records(SEPARATORS[0]);
        Optional<RawRecord> first = records.next();
        Optional<String> named = first.flatMap(this::separator);
        return named.isPresent() ? below(first.get().line, named.get()) : bestOpening();
    }

    private Optional<String> separator(RawRecord first) {
        boolean maybe = layout.reading().includes(Reading.SECOND) && first.faults.isEmpty();
        return maybe ? SeparatorLine.separator(new Decoder(encoding).text(first.head)) : Optional.empty();
    }

    /** The opening of a file whose first line names the separator. */
    private Opening below(int line, String named) throws LogRefusedException, IOException {
        for (char separator : SEPARATORS) {
            if (named.equals(String.valueOf(separator))) {
                RecordReader records = records(separator);
                records.next();
                return new Attempt(separator, records, records.next().orElse(null)).opening();
            }
        }
        throw LogRefusedException.at(line, Fault.quoted(FaultKind.SEPARATOR, "", named, ""));
    }

    private Opening bestOpening() throws LogRefusedException, IOException {
        Attempt best = attempt(SEPARATORS[0]);
        for (int i = 1; i < SEPARATORS.length; i++) {
            Attempt other = attempt(SEPARATORS[i]);
            best = other.known > best.known ? other : best;
        }
        return best.opening();
    }

    private Attempt attempt(char separator) throws IOException {
        RecordReader records = records(separator);
        return new Attempt(separator, records, records.next().orElse(null));
    }

    private RecordReader records(char separator) throws IOException {
        return new RecordReader(spool, afterBom(), encoding, separator, layout.reading());
    }

    private int afterBom() throws IOException {
        byte[] start = new byte[EncodingDetector.bom().length];
        spool.read(0, start, 0, start.length);
        return Arrays.equals(start, EncodingDetector.bom()) ? start.length : 0;
    }

    /** The first line under one separator. */
    private final class Attempt {
        private final char separator;
        private final RecordReader records;
        private final @Nullable RawRecord first;
        private final String[] names;
        private final long known;

        Attempt(char separator, RecordReader records, @Nullable RawRecord first) {
            this.separator = separator;
            this.records = records;
            this.first = first;
            this.names = first == null || !first.faults.isEmpty()
                    ? new String[0]
                    : new FieldSplitter(separator).split(new Decoder(encoding).text(first.head));
            this.known = Arrays.stream(names)
                    .map(name -> layout.column(name))
                    .flatMap(Optional::stream)
                    .count();
        }

        Opening opening() throws LogRefusedException {
            if (first == null) {
                String columns = layout.required().stream().map(Column::label).collect(Collectors.joining(", "));
                throw LogRefusedException.because(FaultKind.NO_HEADER, "", columns);
            } else if (!first.faults.isEmpty()) {
                throw LogRefusedException.at(first.line, first.faults.get(0));
            }
            return new Opening(Header.of(layout, first.line, names), separator, first, records);
        }
    }
}
