package prisoncensus.intake;

import java.util.Optional;
import prisoncensus.logbook.CellCertificate;
import prisoncensus.logbook.LogEntry;
import prisoncensus.logbook.Origin;

/** Lines of cells.csv. */
final class CellCertificates implements LineParser {
    @Override
    public Optional<LogEntry> parse(Origin origin, Values values) {
        var cell = values.required(Column.CELL, Form.KEY);
        var sector = values.required(Column.SECTOR, Form.KEY);
        var kind = values.required(Column.KIND, Form.CELL_KIND);
        var limit = values.number(Column.LIMIT, Form.PEOPLE);
        var validity = ValidDays.of(values);
        var floorArea = values.optional(Column.FLOOR_AREA_M2, Form.DECIMAL);
        var source = values.optional(Column.SOURCE, Form.TEXT);
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
