package prisoncensus.checks.night;

import java.util.Comparator;
import java.util.Optional;
import prisoncensus.logbook.CellCertificate;
import prisoncensus.logbook.CellKind;
import prisoncensus.logbook.TextOrder;

/**
 * A cell as it stood on the census date.
 *
 * @param sector {@code ?} if unknown
 * @param limit the most people it may hold
 * @param certificate the row of cells.csv that says so; empty if cells.csv is absent
 */
public record Cell(String code, String sector, CellKind kind, int limit, Optional<CellCertificate> certificate) {
    /** The sector of cells that no certificate places. */
    public static final String UNKNOWN_SECTOR = "?";

    /** By sector, then by cell, as people count. */
    public static final Comparator<Cell> ORDER =
            Comparator.comparing(Cell::sector, TextOrder.NATURAL).thenComparing(Cell::code, TextOrder.NATURAL);

    /** The cell as a row of cells.csv that is in force has it. */
    public static Cell certified(CellCertificate row, Limits limits) {
        int limit = row.limit().orElseGet(() -> limits.cellLimit(row.kind()));
        return new Cell(row.cell(), row.sector(), row.kind(), limit, Optional.of(row));
    }

    public static Cell uncertified(String code, Limits limits) {
        return new Cell(code, UNKNOWN_SECTOR, CellKind.GROUP, limits.cellLimit(CellKind.GROUP), Optional.empty());
    }

    public boolean isGroup() {
        return kind == CellKind.GROUP;
    }
}
