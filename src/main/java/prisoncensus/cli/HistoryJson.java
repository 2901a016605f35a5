package prisoncensus.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import prisoncensus.audit.history.CellHistory;
import prisoncensus.audit.history.NightFinding;
import prisoncensus.audit.history.NightHistory;
import prisoncensus.audit.history.PersonHistory;

/** Histories as JSON; the form is src/docs/schema/history.schema.json. */
final class HistoryJson {
    private static final int VERSION = 1;

    private HistoryJson() {}

    private static Map<String, @Nullable Object> head(String of, String facility) {
        Map<String, @Nullable Object> keys = new LinkedHashMap<>();
        keys.put("version", VERSION);
        keys.put("of", of);
        keys.put("facility", facility);
        return keys;
    }

    static String of(NightHistory history) {
        Map<String, @Nullable Object> keys = head("night", history.facility());
        keys.put("date", history.date().toString());
        keys.put(
                "revisions",
                history.revisions().stream().map(HistoryJson::revision).toList());
        return JsonText.of(keys);
    }

    private static Map<String, @Nullable Object> revision(NightHistory.Line line) {
        Map<String, @Nullable Object> keys = new LinkedHashMap<>();
        keys.put("revision", line.revision());
        keys.put("state", line.state().name());
        keys.put("trigger", line.trigger());
        keys.put("requestedBy", JsonText.text(line.requestedBy()));
        keys.put("reason", JsonText.text(line.reason()));
        keys.put("createdAt", JsonText.instant(line.createdAt()));
        keys.put("asKnownAt", JsonText.instant(line.asKnownAt()));
        keys.put("link", line.link());
        keys.put("manifest", line.manifest());
        keys.put("previous", JsonText.text(line.previous()));
        keys.put("signature", JsonText.text(line.key()));
        return keys;
    }

    static String of(CellHistory history) {
        Map<String, @Nullable Object> keys = head("cell", history.facility());
        keys.put("cell", JsonText.text(history.cell()));
        keys.put("nights", history.nights().stream().map(HistoryJson::night).toList());
        keys.put("findings", findings(history.findings()));
        return JsonText.of(keys);
    }

    private static Map<String, @Nullable Object> night(CellHistory.Night night) {
        Map<String, @Nullable Object> keys = new LinkedHashMap<>();
        keys.put("date", night.date().toString());
        keys.put("revision", night.revision());
        keys.put("active", night.active());
        keys.put("sector", JsonText.text(night.sector()));
        keys.put("kind", night.active() ? night.kind() : null);
        keys.put("limit", JsonText.number(night.limit()));
        keys.put("counts", night.counts().stream().map(HistoryJson::count).toList());
        return keys;
    }

    private static Map<String, @Nullable Object> count(CellHistory.Count count) {
        Map<String, @Nullable Object> keys = new LinkedHashMap<>();
        keys.put("time", count.time().toString());
        keys.put("people", JsonText.number(count.people()));
        keys.put("state", count.state().name());
        return keys;
    }

    private static List<Map<String, @Nullable Object>> findings(List<NightFinding> findings) {
        return findings.stream().map(HistoryJson::finding).toList();
    }

    private static Map<String, @Nullable Object> finding(NightFinding finding) {
        Map<String, @Nullable Object> keys = new LinkedHashMap<>();
        keys.put("date", finding.date().toString());
        keys.put("revision", finding.revision());
        keys.put("check", finding.check());
        keys.put("severity", finding.severity());
        keys.put("subjectKind", finding.subjectKind());
        keys.put("subject", JsonText.text(finding.subject()));
        keys.put("since", finding.since().toString());
        keys.put("found", JsonText.number(finding.found()));
        keys.put("limit", JsonText.number(finding.limit()));
        keys.put("message", JsonText.text(finding.message()));
        return keys;
    }

    static String of(PersonHistory history) {
        Map<String, @Nullable Object> keys = head("person", history.facility());
        keys.put("person", JsonText.text(history.person()));
        keys.put("valuedAt", history.valuedAt().toString());
        keys.put("dayCount", history.dayCount());
        keys.put(
                "placements",
                history.placements().stream().map(HistoryJson::placement).toList());
        keys.put("otherPlacements", JsonText.texts(history.otherPlacements()));
        keys.put(
                "episodes",
                history.episodes().stream().map(HistoryJson::episode).toList());
        keys.put("findings", findings(history.findings()));
        keys.put("rejectedLines", history.rejectedLines());
        keys.put("unlogged", history.unlogged());
        return JsonText.of(keys);
    }

    private static Map<String, @Nullable Object> placement(PersonHistory.Placement placement) {
        Map<String, @Nullable Object> keys = new LinkedHashMap<>();
        keys.put("placement", JsonText.text(placement.placement()));
        keys.put("cell", JsonText.text(placement.cell()));
        keys.put("from", JsonText.moment(placement.from()));
        keys.put("to", placement.to().map(JsonText::moment).orElse(null));
        keys.put("days", days(placement.days()));
        return keys;
    }

    private static Map<String, @Nullable Object> episode(PersonHistory.Episode episode) {
        Map<String, @Nullable Object> keys = new LinkedHashMap<>();
        keys.put("placements", JsonText.texts(episode.placements()));
        keys.put("cells", JsonText.texts(episode.cells()));
        keys.put("from", JsonText.moment(episode.from()));
        keys.put("to", episode.to().map(JsonText::moment).orElse(null));
        keys.put("days", days(episode.days()));
        keys.put("limit", episode.limit());
        keys.put("due", JsonText.text(episode.due()));
        return keys;
    }

    private static Map<String, @Nullable Object> days(PersonHistory.Days days) {
        Map<String, @Nullable Object> keys = new LinkedHashMap<>();
        keys.put("INCLUSIVE", days.inclusive());
        keys.put("EXCLUSIVE", days.exclusive());
        keys.put("ELAPSED", days.elapsed());
        return keys;
    }
}
