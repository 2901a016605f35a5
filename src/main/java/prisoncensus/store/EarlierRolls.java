package prisoncensus.store;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.EarlierNights.EarlierRoll;
import prisoncensus.checks.night.OutcomeState;
import prisoncensus.store.database.JdbcValues;

/** What reports say of the last count of their night. */
final class EarlierRolls {
    private final JdbcClient jdbc;

    EarlierRolls(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The outcome of H15 in that revision; not evaluable if it did not ask. */
    EarlierRoll roll(long revision) {
        Optional<String> state = jdbc.sql("select result from outcome where revision_id = ? and rule = ?")
                .params(revision, CheckId.H15.name())
                .query(String.class)
                .optional();
        List<OptionalLong> found = jdbc.sql("select found from finding where revision_id = ? and rule = ?")
                .params(revision, CheckId.H15.name())
                .query((row, n) -> JdbcValues.longNumber(row, "found"))
                .list();
        return new EarlierRoll(
                state.map(OutcomeState::valueOf).orElse(OutcomeState.NOT_EVALUABLE),
                found.isEmpty() ? OptionalLong.empty() : found.get(0));
    }
}
