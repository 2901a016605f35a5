package prisoncensus.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import prisoncensus.audit.diff.RevisionDiff;

/** What differs between two revisions as JSON; the form is src/docs/schema/diff.schema.json. */
final class DiffJson {
    private static final int VERSION = 1;

    private DiffJson() {}

    static String of(RevisionDiff diff) {
        Map<String, @Nullable Object> keys = new LinkedHashMap<>();
        keys.put("version", VERSION);
        keys.put("facility", diff.facility());
        keys.put("date", diff.date().toString());
        keys.put("before", diff.before());
        keys.put("now", diff.now());
        keys.put("changes", diff.changes().stream().map(DiffJson::change).toList());
        return JsonText.of(keys);
    }

    private static Map<String, @Nullable Object> change(RevisionDiff.Difference change) {
        Map<String, @Nullable Object> keys = new LinkedHashMap<>();
        keys.put("kind", change.kind().name());
        keys.put("id", change.id());
        keys.put("subjectKind", JsonText.text(change.subjectKind()));
        keys.put("subject", JsonText.text(change.subject()));
        keys.put("what", JsonText.text(change.what()));
        keys.put("before", JsonText.text(change.before()));
        keys.put("now", JsonText.text(change.now()));
        keys.put("why", JsonText.texts(change.why()));
        return keys;
    }
}
