package prisoncensus.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import prisoncensus.checks.RevisionResults.ReportedFinding;
import prisoncensus.checks.night.FindingKey;
import prisoncensus.checks.night.SubjectKind;
import prisoncensus.logbook.FacilityCode;

/** Reads what the reports of many nights found of a few subjects. */
public final class SubjectFindings {
    private final JdbcClient jdbc;

    SubjectFindings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The findings of each revision about these subjects, by the id of the revision, in the order of findings.csv. */
    public Map<Long, Map<FindingKey, ReportedFinding>> of(
            FacilityCode facility, LocalDate first, LocalDate last, Map<SubjectKind, Collection<String>> subjects) {
        Map<Long, Map<FindingKey, ReportedFinding>> findings = new HashMap<>();
        subjects.forEach((kind, names) -> {
            if (!names.isEmpty()) {
                read(facility, first, last, kind, List.copyOf(names), findings);
            }
        });
        return findings;
    }

    private void read(
            FacilityCode facility,
            LocalDate first,
            LocalDate last,
            SubjectKind kind,
            List<String> names,
            Map<Long, Map<FindingKey, ReportedFinding>> findings) {
        jdbc.sql("select f.* from revision r join finding f on f.revision_id = r.id"
                        + " where r.facility = :facility and r.census_date between :first and :last"
                        + " and f.subject_kind = :kind and f.subject in (:names) order by f.revision_id, f.place")
                .param("facility", facility.value())
                .param("first", first)
                .param("last", last)
                .param("kind", kind.name())
                .param("names", names)
                .query(row -> {
                    findings.computeIfAbsent(row.getLong("revision_id"), none -> new LinkedHashMap<>())
                            .put(ResultRepository.key(row), ResultRepository.finding(row));
                });
    }
}
