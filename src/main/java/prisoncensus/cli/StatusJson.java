package prisoncensus.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import prisoncensus.audit.status.NightStatus;
import prisoncensus.audit.status.Status;
import prisoncensus.nights.planning.Invocation;

/** The status as JSON: {@code version}, {@code nights[]}, {@code notes[]}, {@code commands[]} and {@code differences[]}; what is missing is null. */
final class StatusJson {
    private static final int VERSION = 1;

    private StatusJson() {}

    static String of(Status status, Invocation invocation) {
        Map<String, @Nullable Object> keys = new LinkedHashMap<>();
        List<Map<String, @Nullable Object>> nights =
                status.nights().stream().map(night -> night(night, invocation)).toList();
        keys.put("version", VERSION);
        keys.put("nights", nights);
        keys.put("notes", status.notes());
        keys.put("commands", status.commands());
        keys.put("differences", status.differences());
        return JsonText.of(keys);
    }

    private static Map<String, @Nullable Object> night(NightStatus night, Invocation invocation) {
        Map<String, @Nullable Object> keys = new LinkedHashMap<>();
        keys.put("facility", night.facility());
        keys.put("date", night.date().toString());
        keys.put("revision", night.revision().orElse(null));
        keys.put("received", night.received());
        keys.put("late", night.late());
        keys.put("changed", night.changed());
        keys.put("missing", night.missing());
        keys.put("findings", night.findings());
        keys.put("state", night.state());
        keys.put("failure", night.failure().orElse(null));
        keys.put(
                "remedy",
                night.command().map(command -> invocation.line(command.words())).orElse(null));
        return keys;
    }
}
