package prisoncensus.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import prisoncensus.logbook.CellKind;
import prisoncensus.sample.people.CellChange;
import prisoncensus.sample.people.GroupCell;
import prisoncensus.sample.people.Premises;

/** Writes cells.csv: the certificates of all cells, of the changed cell before and after. */
record CellsFile(Premises premises, Wording wording) {
    private static final LocalDate OPENED = LocalDate.of(1998, 3, 1);
    private static final String SOLITARY_FLOOR_AREA = "9.5";

    List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        premises.cells().forEach(cell -> rows.addAll(rows(cell)));
        premises.solitaryCells().forEach(cell -> rows.add(solitary(cell)));
        return rows;
    }

    private List<List<String>> rows(GroupCell cell) {
        CellChange change = premises.change();
        String opened = OPENED.plusYears(cell.sector()).toString();
        String changed = change.date().toString();
        if (change.certifies(cell)) {
            return List.of(row(cell, cell.limit(), changed, ""));
        } else if (change.closes(cell)) {
            return List.of(row(cell, cell.limit(), opened, changed));
        } else if (change.limits(cell)) {
            return List.of(row(cell, cell.limit(), opened, changed), row(cell, change.newLimit(), changed, ""));
        }
        return List.of(row(cell, cell.limit(), opened, ""));
    }

    private List<String> row(GroupCell cell, int limit, String from, String to) {
        return List.of(
                cell.code(),
                wording.word("sector") + " " + cell.sector(),
                wording.word("kind." + CellKind.GROUP),
                Integer.toString(limit),
                from,
                to,
                cell.floorArea(),
                wording.word("source.certificate") + " " + from.substring(0, 4) + "/" + (cell.index() + 11));
    }

    private List<String> solitary(String cell) {
        return List.of(
                cell,
                wording.word("sector.solitary"),
                wording.word("kind." + CellKind.SOLITARY),
                "1",
                OPENED.toString(),
                "",
                SOLITARY_FLOOR_AREA,
                "");
    }
}
