package prisoncensus.intake.log;

import java.util.Optional;
import prisoncensus.logbook.CellCertificate;
import prisoncensus.logbook.LogEntry;
import prisoncensus.logbook.Origin;
import prisoncensus.logbook.Reading;

/** Parses the lines of cells.csv. */
final class CellCertificateParser implements LineParser {
    private final ValueFormat<Integer> people;

    CellCertificateParser(Reading reading) {
        this.people = ValueFormat.people(reading);
    }

    @Override
    public Optional<LogEntry> parse(Origin origin, LineValues values) {
        var cell = values.required(Column.CELL, ValueFormat.KEY);
        var sector = values.required(Column.SECTOR, ValueFormat.KEY);
        var kind = values.required(Column.KIND, ValueFormat.CELL_KIND);
        var limit = values.number(Column.LIMIT, people);
        var validity = ValidDays.of(values);
        var floorArea = values.optional(Column.FLOOR_AREA_M2, ValueFormat.DECIMAL);
        var source = values.optional(Column.SOURCE, ValueFormat.TEXT);
        if (!values.faultless()) {
            return Optional.empty();
        }
        return Optional.of(new CellCertificate(
                origin,
                cell.orElseThrow(),
                sector.orElseThrow(),
                kind.orElseThrow(),
                limit,
                validity.orElseThrow(),
                floorArea,
                source));
    }
}
