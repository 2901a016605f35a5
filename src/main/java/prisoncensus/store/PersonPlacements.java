package prisoncensus.store;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import prisoncensus.checks.night.PlacementHistory;
import prisoncensus.checks.night.PlacementHistory.EarlierPlacement;
import prisoncensus.store.database.JdbcValues;

/** What all solitary logs up to a night tell of one person, found by index. */
public final class PersonPlacements {
    private final JdbcClient jdbc;

    PersonPlacements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Every placement that a line ever told of this person, by number.
     *
     * @param person a pseudonym
     * @param date the last census date whose log counts
     * @param known what that revision may know counts, whatever its night
     */
    public PlacementHistory of(String person, LocalDate date, Revision known) {
        var logs = EarlierSolitaryLogs.before(date.plusDays(1), known, jdbc);
        var lines = new PlacementLines(jdbc, logs);
        List<EarlierPlacement> placements = lines.of(lines.ofPersons(Set.of(JdbcValues.key(person)))).values().stream()
                .sorted(Comparator.comparing(past -> past.newest().placement()))
                .toList();
        return new PlacementHistory(placements, new TreeSet<>(logs.fileOf().keySet()), logs.rejected());
    }
}
