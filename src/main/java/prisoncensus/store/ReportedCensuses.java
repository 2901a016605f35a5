package prisoncensus.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import prisoncensus.checks.FigureName;
import prisoncensus.checks.night.ReportedCensus;

/** Reads the census that reports state. */
record ReportedCensuses(JdbcClient jdbc) {
    /** Of these revisions, each by its night, in order. */
    List<ReportedCensus> of(NavigableMap<LocalDate, Long> revisions) {
        List<ReportedCensus> censuses = new ArrayList<>();
        Map<Long, String> totals = figures(FigureName.CENSUS_TOTAL, revisions.values());
        Map<Long, String> complete = figures(FigureName.CENSUS_COMPLETE, revisions.values());
        revisions.forEach((night, id) -> censuses.add(new ReportedCensus(
                night,
                totals.containsKey(id) ? OptionalLong.of(Long.parseLong(totals.get(id))) : OptionalLong.empty(),
                totals.containsKey(id) && Boolean.parseBoolean(complete.get(id)))));
        return censuses;
    }

    private Map<Long, String> figures(FigureName name, Collection<Long> revisions) {
        Map<Long, String> figures = new HashMap<>();
        if (!revisions.isEmpty()) {
            jdbc.sql("select revision_id, figure_text from figure"
                            + " where revision_id in (:revisions) and name = :name and figure_text is not null")
                    .param("revisions", revisions)
                    .param("name", name.key())
                    .query(row -> {
                        figures.put(row.getLong("revision_id"), row.getString("figure_text"));
                    });
        }
        return figures;
    }
}
