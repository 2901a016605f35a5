package prisoncensus.store;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Compares what revisions knew of the last count of the night before with what stands of it now. */
public final class EarlierRolls {
    private final JdbcClient jdbc;

    EarlierRolls(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Whether H15 of the night before says another thing now than it did when a revision was made.
     *
     * @param before the revision that stands for the night before now
     */
    public boolean isOutdated(Revision revision, Revision before) {
        boolean isLater = before.seal().map(Revision.Seal::sequence).orElse(0)
                > revision.seal().map(Revision.Seal::sequence).orElse(0);
        var known = new EarlierReports(jdbc, revision);
        return isLater && known.hasRoll() && !known.roll().equals(known.rollOf(before));
    }
}
