package prisoncensus.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import prisoncensus.logbook.CellCertificate;
import prisoncensus.logbook.CellKind;
import prisoncensus.logbook.CountSlip;
import prisoncensus.logbook.CountType;
import prisoncensus.logbook.Origin;
import prisoncensus.logbook.Validity;
import prisoncensus.store.database.JdbcValues;

/** Reads rows as the facts of one line, whichever query they come from. */
final class FactLines {
    private FactLines() {}

    static CountSlip slip(StoredFile file, ResultSet row) throws SQLException {
        return new CountSlip(
                origin(file, row),
                row.getString("cell"),
                row.getObject("scheduled_time", LocalTime.class),
                row.getInt("counted"),
                CountType.valueOf(row.getString("count_type")),
                JdbcValues.optional(row, "counted_at", LocalDateTime.class),
                JdbcValues.number(row, "out_count"),
                JdbcValues.text(row, "officer"),
                JdbcValues.text(row, "second_officer"),
                JdbcValues.text(row, "slip"),
                JdbcValues.text(row, "supersedes"),
                JdbcValues.text(row, "remarks"));
    }

    static CellCertificate certificate(StoredFile file, ResultSet row) throws SQLException {
        return new CellCertificate(
                origin(file, row),
                row.getString("cell"),
                row.getString("sector"),
                CellKind.valueOf(row.getString("kind")),
                JdbcValues.number(row, "people_limit"),
                validity(row),
                JdbcValues.optional(row, "floor_area_m2", BigDecimal.class),
                JdbcValues.text(row, "source"));
    }

    static Origin origin(StoredFile file, ResultSet row) throws SQLException {
        return new Origin(file.file(), row.getInt("line"));
    }

    static Validity validity(ResultSet row) throws SQLException {
        return new Validity(
                row.getObject("valid_from", LocalDate.class), JdbcValues.optional(row, "valid_to", LocalDate.class));
    }
}
