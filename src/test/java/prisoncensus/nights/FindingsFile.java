package prisoncensus.nights;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The findings.csv of a night, beside an expected one that may know fewer columns: a second reckoning has no messages. */
final class FindingsFile {
    private FindingsFile() {}

    /** The file as it is if it has this header, else its columns that the header names. */
    static String cut(Path findings, String header) throws IOException {
        String all = Files.readString(findings);
        return all.startsWith(header + "\n") ? all : cut(all, List.of(header.split(",")));
    }

    private static String cut(String all, List<String> columns) throws IOException {
        var text = new StringWriter();
        try (var records = CsvReader.builder().ofNamedCsvRecord(all);
                var writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            writer.writeRecord(columns);
            records.forEach(record ->
                    writer.writeRecord(columns.stream().map(record::getField).toList()));
        }
        return text.toString();
    }
}
