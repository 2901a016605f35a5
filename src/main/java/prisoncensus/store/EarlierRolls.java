package prisoncensus.store;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.EarlierNights.EarlierRoll;
import prisoncensus.checks.night.OutcomeState;
import prisoncensus.logbook.LogKind;

/** What reports say of the last count of their night, and whether a later night knew the same. */
public final class EarlierRolls {
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

    /**
     * Whether H15 of the night before says another thing now than it did when a revision was made.
     *
     * @param before the revision that stands for the night before now
     */
    public boolean isOutdated(Revision revision, Revision before) {
        boolean isLater = before.seal().map(Revision.Seal::sequence).orElse(0)
                > revision.seal().map(Revision.Seal::sequence).orElse(0);
        return isLater
                && hasRoll(revision)
                && !new EarlierReports(jdbc, revision)
                        .standingBefore()
                        .map(this::roll)
                        .equals(Optional.of(roll(before.id())));
    }

    /** Whether the revision compares its counts with a roll at all. */
    private boolean hasRoll(Revision revision) {
        return jdbc.sql(
                                "select count(*) from revision_input where revision_id = ? and log = ? and log_file_id is not null")
                        .params(revision.id(), LogKind.MOVEMENTS.name())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
