package prisoncensus.intake.text;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.StringArrayHandler;

/** Takes the text of one well-shaped record apart into its fields, as they are written. */
public final class FieldSplitter {
    /** No record that comes here is longer or has more fields than this. */
    private static final int ENOUGH = 2 * RecordShape.MOST_BYTES;

    private final CsvReader.CsvReaderBuilder csv;
    private final StringArrayHandler fields = StringArrayHandler.builder()
            .maxFields(ENOUGH)
            .maxFieldSize(ENOUGH)
            .maxRecordSize(ENOUGH)
            .build();

    public FieldSplitter(char separator) {
        this.csv = CsvReader.builder().fieldSeparator(separator).skipEmptyLines(false);
    }

    public String[] split(String record) {
        return csv.ofSingleCsvRecord(fields, record);
    }
}
