package prisoncensus.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import prisoncensus.checks.night.LogStatus;
import prisoncensus.logbook.Activity;
import prisoncensus.logbook.CellCertificate;
import prisoncensus.logbook.CountSlip;
import prisoncensus.logbook.Direction;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LimitValue;
import prisoncensus.logbook.LogEnd;
import prisoncensus.logbook.Meal;
import prisoncensus.logbook.MealService;
import prisoncensus.logbook.Moment;
import prisoncensus.logbook.Movement;
import prisoncensus.logbook.MovementReason;
import prisoncensus.logbook.SolitaryPlacement;
import prisoncensus.logbook.TimeOutside;
import prisoncensus.logbook.WhyNot;
import prisoncensus.store.database.JdbcValues;

/** Reads the facts of one file version, by line number. */
final class FactReader {
    private final JdbcClient jdbc;
    private final LogStatusReader statuses;

    FactReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.statuses = new LogStatusReader(jdbc);
    }

    /** @throws IllegalStateException if the file was not read to its end */
    LogStatus status(StoredFile file) {
        return statuses.status(file);
    }

    /** @throws IllegalStateException if the file was not read to its end */
    LogEnd end(StoredFile file) {
        return statuses.end(file);
    }

    List<CountSlip> slips(StoredFile file) {
        return jdbc.sql("select * from count_slip where log_file_id = ? order by line")
                .param(file.id())
                .query((row, n) -> FactLines.slip(file, row))
                .list();
    }

    List<MealService> meals(StoredFile file) {
        return jdbc.sql("select * from meal_service where log_file_id = ? order by line")
                .param(file.id())
                .query((row, n) -> new MealService(
                        FactLines.origin(file, row),
                        row.getString("cell"),
                        Meal.valueOf(row.getString("meal")),
                        row.getInt("plates"),
                        JdbcValues.optional(row, "served_at", LocalDateTime.class),
                        JdbcValues.text(row, "menu"),
                        JdbcValues.text(row, "served_by"),
                        JdbcValues.text(row, "received_by"),
                        JdbcValues.text(row, "record_number"),
                        JdbcValues.text(row, "supersedes"),
                        JdbcValues.text(row, "remarks")))
                .list();
    }

    List<SolitaryPlacement> placements(StoredFile file) {
        return jdbc.sql("select * from solitary_placement where log_file_id = ? order by line")
                .param(file.id())
                .query((row, n) -> placement(file, row))
                .list();
    }

    static SolitaryPlacement placement(StoredFile file, ResultSet row) throws SQLException {
        return new SolitaryPlacement(
                FactLines.origin(file, row),
                row.getString("placement"),
                JdbcValues.text(row, "person"),
                row.getString("cell"),
                moment(row, "placed_at", "placed_date_only").orElseThrow(),
                moment(row, "released_at", "released_date_only"),
                JdbcValues.text(row, "reason"),
                JdbcValues.text(row, "authorised_by"),
                moment(row, "planned_end", "planned_date_only"),
                moment(row, "reviewed_at", "reviewed_date_only"),
                moment(row, "authority_at", "authority_date_only"),
                JdbcValues.number(row, "stated_days"),
                JdbcValues.text(row, "remarks"));
    }

    List<Movement> movements(StoredFile file) {
        return jdbc.sql("select * from movement where log_file_id = ? order by line")
                .param(file.id())
                .query((row, n) -> new Movement(
                        FactLines.origin(file, row),
                        row.getString("movement"),
                        row.getObject("moved_at", LocalDateTime.class),
                        Direction.valueOf(row.getString("direction")),
                        row.getInt("people"),
                        JdbcValues.text(row, "from_cell"),
                        JdbcValues.text(row, "to_cell"),
                        MovementReason.valueOf(row.getString("reason")),
                        JdbcValues.text(row, "person"),
                        moment(row, "due_back", "due_date_only"),
                        JdbcValues.text(row, "supersedes"),
                        JdbcValues.text(row, "remarks")))
                .list();
    }

    List<TimeOutside> timesOutside(StoredFile file) {
        return jdbc.sql("select * from time_outside where log_file_id = ? order by line")
                .param(file.id())
                .query((row, n) -> new TimeOutside(
                        FactLines.origin(file, row),
                        row.getString("cell"),
                        row.getObject("out_at", LocalDateTime.class),
                        row.getObject("back_at", LocalDateTime.class),
                        Activity.valueOf(row.getString("activity")),
                        JdbcValues.number(row, "people"),
                        JdbcValues.optional(row, "outdoors", Boolean.class),
                        JdbcValues.text(row, "why_not").map(WhyNot::valueOf),
                        JdbcValues.text(row, "record_number"),
                        JdbcValues.text(row, "supersedes"),
                        JdbcValues.text(row, "officer"),
                        JdbcValues.text(row, "remarks")))
                .list();
    }

    List<CellCertificate> certificates(StoredFile file) {
        return jdbc.sql("select * from cell_certificate where log_file_id = ? order by line")
                .param(file.id())
                .query((row, n) -> FactLines.certificate(file, row))
                .list();
    }

    List<LimitValue> limits(StoredFile file) {
        return jdbc.sql("select * from limit_value where log_file_id = ? order by line")
                .param(file.id())
                .query((row, n) -> new LimitValue(
                        FactLines.origin(file, row),
                        LimitName.of(row.getString("name")).orElseThrow(),
                        row.getString("limit_text"),
                        FactLines.validity(row),
                        JdbcValues.text(row, "source"),
                        JdbcValues.text(row, "approved_by")))
                .list();
    }

    static Optional<Moment> moment(ResultSet row, String at, String dateOnly) throws SQLException {
        boolean onlyDate = row.getBoolean(dateOnly);
        return JdbcValues.optional(row, at, LocalDateTime.class).map(moment -> new Moment(moment, onlyDate));
    }
}
