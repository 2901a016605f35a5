package prisoncensus.nights.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import prisoncensus.checks.night.Message;
import prisoncensus.logbook.LogKind;
import prisoncensus.report.Texts;

/**
 * Why nights should be reported again, as the new report may say it for ever: in the language of the facility.
 *
 * @param late logs that came after the report, by path
 * @param changed logs that differ from what the report read, by path
 * @param reported earlier nights that were reported again since
 */
public record RerunReason(Texts texts, SortedSet<String> late, SortedSet<String> changed, SortedSet<String> reported) {
    private static final int MOST_NAMED = 8;
    private static final String REPORT = "/report";

    /** Why that night is not up to date. */
    public static RerunReason of(OutdatedNights outdated, LocalDate night, Texts texts) {
        List<String> changed = outdated.changed(night);
        return new RerunReason(
                texts,
                outdated.late(night).stream()
                        .map(path -> dated(path, night))
                        .collect(Collectors.toCollection(TreeSet::new)),
                changed.stream()
                        .filter(path -> !path.endsWith(REPORT))
                        .map(path -> dated(path, night))
                        .collect(Collectors.toCollection(TreeSet::new)),
                changed.stream()
                        .filter(path -> path.endsWith(REPORT))
                        .map(path -> path.substring(0, path.length() - REPORT.length()))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** A log of the night itself is named without its date; the reason may be one for several nights. */
    private static String dated(String path, LocalDate night) {
        return LogKind.NIGHTLY.stream().anyMatch(log -> log.fileName().equals(path)) ? night + "/" + path : path;
    }

    /** A run of the night failed, and nothing else is the matter with it. */
    public static RerunReason afterFailure(Texts texts) {
        return new RerunReason(texts, new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    }

    /** Both, for a range of nights. */
    RerunReason and(Optional<RerunReason> other) {
        return other.map(more -> new RerunReason(
                        texts, union(late, more.late), union(changed, more.changed), union(reported, more.reported)))
                .orElse(this);
    }

    private static SortedSet<String> union(Collection<String> one, Collection<String> other) {
        var both = new TreeSet<>(one);
        both.addAll(other);
        return both;
    }

    String inWords() {
        List<String> parts = new ArrayList<>();
        add(parts, "suggest.late", late);
        add(parts, "suggest.changed", changed);
        add(parts, "suggest.reported", reported);
        return parts.isEmpty() ? texts.say("suggest.failed") : String.join("; ", parts);
    }

    private void add(List<String> parts, String key, Collection<String> what) {
        if (!what.isEmpty()) {
            List<Object> named = new ArrayList<>(what.stream().limit(MOST_NAMED).toList());
            if (named.size() < what.size()) {
                named.add(Message.of("part.more").with("number", what.size() - named.size()));
            }
            parts.add(texts.say(Message.of(key).with("what", named)));
        }
    }
}
