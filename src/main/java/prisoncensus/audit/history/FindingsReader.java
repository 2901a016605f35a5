package prisoncensus.audit.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import prisoncensus.checks.RevisionResults.ReportedFinding;
import prisoncensus.checks.night.FindingKey;
import prisoncensus.checks.night.SubjectKind;
import prisoncensus.store.Revision;
import prisoncensus.store.SubjectFindings;

/** Reads what standing revisions found of some subjects. */
record FindingsReader(SubjectFindings findings) {
    /** The findings of these revisions, by night, within it in the order of findings.csv. */
    List<NightFinding> read(NavigableMap<LocalDate, Revision> reported, Map<SubjectKind, Collection<String>> subjects) {
        Map<Long, Map<FindingKey, ReportedFinding>> found = findings.of(
                reported.firstEntry().getValue().night().facility(), reported.firstKey(), reported.lastKey(), subjects);
        List<NightFinding> all = new ArrayList<>();
        reported.values()
                .forEach(revision -> found.getOrDefault(revision.id(), Map.of()).entrySet().stream()
                        .sorted(Map.Entry.comparingByKey(FindingKey.ORDER))
                        .forEach(one -> all.add(finding(revision, one.getKey(), one.getValue()))));
        return all;
    }

    private static NightFinding finding(Revision revision, FindingKey key, ReportedFinding finding) {
        return new NightFinding(
                revision.night().date(),
                revision.number(),
                key.rule(),
                finding.severity().name(),
                key.kind().word(),
                key.subject(),
                finding.since(),
                finding.found(),
                finding.limit(),
                finding.message());
    }
}
