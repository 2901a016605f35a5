package prisoncensus.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import prisoncensus.audit.verify.VerificationResult;
import prisoncensus.audit.verify.VerifyRequest;
import prisoncensus.report.Language;
import prisoncensus.report.Texts;

/**
 * The result of a verification as JSON, its sentences in English whatever the language of the console: {@code version}, {@code quick}, {@code holds}, {@code notChecked[]} and {@code facilities[]}.
 *
 * @param quick whether revisions were not built again
 */
record VerificationJson(boolean quick) {
    private static final int VERSION = 1;

    String of(List<VerificationResult> results) {
        Map<String, @Nullable Object> keys = new LinkedHashMap<>();
        keys.put("version", VERSION);
        keys.put("quick", quick);
        keys.put(
                "holds",
                results.stream().allMatch(result -> result.discrepancies().isEmpty()));
        keys.put("notChecked", quick ? notChecked() : List.of());
        keys.put("facilities", results.stream().map(this::facility).toList());
        return JsonText.of(keys);
    }

    private static List<String> notChecked() {
        return VerifyRequest.NOT_CHECKED_IF_QUICK.stream()
                .map(Texts.in(Language.EN)::say)
                .toList();
    }

    private Map<String, @Nullable Object> facility(VerificationResult result) {
        Map<String, @Nullable Object> keys = new LinkedHashMap<>();
        keys.put("facility", result.facility());
        keys.put("revisions", result.revisions());
        keys.put("files", result.files());
        keys.put("sameBytes", quick ? null : result.sameBytes());
        keys.put("sameContent", quick ? null : result.sameContent());
        keys.put("signed", result.signed());
        keys.put("key", JsonText.text(result.key()));
        keys.put("discrepancies", result.discrepancies());
        keys.put("notes", result.notes());
        return keys;
    }
}
