package prisoncensus.intake.log;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import prisoncensus.intake.text.Decoder;
import prisoncensus.intake.text.FieldSplitter;
import prisoncensus.intake.text.LogRefusedException;
import prisoncensus.intake.text.RecordReader.RawRecord;
import prisoncensus.logbook.Fault;
import prisoncensus.logbook.FaultKind;
import prisoncensus.logbook.LogEntry;
import prisoncensus.logbook.LogFile;
import prisoncensus.logbook.LogItem;
import prisoncensus.logbook.Origin;
import prisoncensus.logbook.RawText;
import prisoncensus.logbook.Reading;
import prisoncensus.logbook.RejectedName;
import prisoncensus.logbook.Rejection;
import prisoncensus.logbook.TextEncoding;

/** Reads one record: it becomes a fact, or a rejection with every fault in it. */
final class LineReader {
    private static final List<Column> CELLS = List.of(Column.CELL, Column.FROM_CELL, Column.TO_CELL);

    private final LogFile file;
    private final Header header;
    private final Decoder decoder;
    private final FieldSplitter splitter;
    private final LineParser parser;
    private final @Nullable DifferentCells cells;

    LineReader(LogFile file, TextEncoding encoding, HeaderReader.Opening opening) {
        this.file = file;
        this.header = opening.header();
        this.decoder = new Decoder(encoding);
        this.splitter = new FieldSplitter(opening.separator());
        this.parser = LineParser.of(file);
        this.cells = file.reading().includes(Reading.SECOND) ? new DifferentCells() : null;
    }

    LogItem read(RawRecord record) throws LogRefusedException {
        Origin origin = new Origin(file, record.line);
        return record.faults.isEmpty() ? read(origin, record) : rejection(origin, record, record.faults);
    }

    private LogItem read(Origin origin, RawRecord record) throws LogRefusedException {
        String[] fields = splitter.split(decoder.text(record.head));
        if (fields.length != header.width()) {
            String found = Integer.toString(fields.length);
            String expected = Integer.toString(header.width());
            return rejection(origin, record, List.of(new Fault(FaultKind.FIELD_COUNT, "", found, expected)));
        }
        if (cells != null) {
            for (Column column : CELLS) {
                cells.named(header.value(column, fields));
            }
        }
        LineValues values = new LineValues(header, fields);
        Optional<LogEntry> entry = parser.parse(origin, values);
        return entry.isPresent() ? entry.get() : rejection(origin, record, values.faults());
    }

    /** What the record names, if it is rejected. */
    Stream<RejectedName> namesIfRejected(RawRecord record) {
        if (!record.faults.isEmpty()) {
            return Stream.of(RejectedName.nothing(file.log()));
        }
        String[] fields = splitter.split(decoder.text(record.head));
        if (fields.length != header.width()) {
            return Stream.of(RejectedName.nothing(file.log()));
        }
        LineValues values = new LineValues(header, fields);
        return parser.parse(new Origin(file, record.line), values).isPresent()
                ? Stream.empty()
                : parser.names(file.log(), values);
    }

    private static Rejection rejection(Origin origin, RawRecord record, List<Fault> faults) {
        return new Rejection(origin, RawText.of(record.head), faults);
    }
}
