package prisoncensus.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import prisoncensus.checks.FigureName;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.Limits.LimitInForce;
import prisoncensus.checks.night.Message;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Reading;

/** The causes that revisions can differ by. */
public final class Causes {
    private static final int MOST_LINES = 12;

    private Causes() {}

    /**
     * A log that the earlier revision did not have.
     *
     * @param path as the report cites it
     */
    public static Cause late(LogKind log, String path) {
        return file(Message.of("cause.late").with("file", path), log, Set.of(), Set.of());
    }

    /** A log that the earlier revision had, but which had not been received at the time that the later one is about. */
    public static Cause notYetReceived(LogKind log, String path) {
        return file(Message.of("cause.notYet").with("file", path), log, Set.of(), Set.of());
    }

    /**
     * A log that changed.
     *
     * @param gone numbers of the lines of the earlier version that the later one has not, from 1
     * @param come numbers of the lines of the later version that the earlier one had not
     */
    public static Cause corrected(LogKind log, String path, SortedSet<Integer> gone, SortedSet<Integer> come) {
        var words = gone.equals(come)
                ? Message.of("cause.correctedInPlace").with("file", path).with("now", lines(come))
                : Message.of("cause.corrected")
                        .with("file", path)
                        .with("before", lines(gone))
                        .with("now", lines(come));
        return file(words, log, cited(path, gone), cited(path, come));
    }

    private static Cause file(Message words, LogKind log, Set<String> gone, Set<String> come) {
        return new Cause(words, Reach.of(log).checks(), Reach.of(log).figures(), gone, come, Set.of(log.word()));
    }

    private static Message lines(SortedSet<Integer> lines) {
        List<Object> first =
                lines.stream().limit(MOST_LINES).<Object>map(String::valueOf).toList();
        if (lines.isEmpty()) {
            return Message.of("cause.noLine");
        }
        return lines.size() <= MOST_LINES
                ? Message.of("cause.lines").with("lines", first)
                : Message.of("cause.moreLines").with("lines", first).with("more", lines.size() - MOST_LINES);
    }

    private static Set<String> cited(String path, SortedSet<Integer> lines) {
        return lines.stream().map(line -> path + ":" + line).collect(Collectors.toSet());
    }

    /** A log that is the same, but of which other facts are made now. */
    public static Cause readOtherwise(LogKind log, String path, Reading before, Reading now) {
        var words = Message.of("cause.reading")
                .with("file", path)
                .with("before", before.number())
                .with("now", now.number());
        return file(words, log, Set.of(), Set.of());
    }

    /** A limit in force that has another value. */
    public static Cause limit(LimitInForce before, LimitInForce now) {
        LimitName name = now.limit();
        var words = Message.of("cause.limit")
                .with("limit", name.key())
                .with("before", before.value().orElse("[z]"))
                .with("now", now.value().orElse("[z]"));
        Reach reach = Reach.of(name);
        return new Cause(words, reach.checks(), reach.figures(), Set.of(), Set.of(), Set.of());
    }

    /** Cells whose certificate in force is another. */
    public static Cause certificates(Set<String> cells) {
        List<Object> first = new TreeSet<>(cells)
                .stream().limit(MOST_LINES).<Object>map(String::valueOf).toList();
        var words = Message.of("cause.certificate").with("cells", first);
        var all = cells.size() <= MOST_LINES
                ? words
                : Message.of("cause.moreCertificates").with("cells", first).with("more", cells.size() - MOST_LINES);
        return new Cause(
                all, Reach.of(LogKind.CELLS).checks(), Reach.of(LogKind.CELLS).figures(), Set.of(), Set.of(), cells);
    }

    /** The program is another. */
    public static Cause software(String before, String now) {
        return everything(Message.of("cause.software").with("before", before).with("now", now));
    }

    /** Language, name or zone of the facility changed. */
    public static Cause settings() {
        return everything(Message.of("cause.settings"));
    }

    private static Cause everything(Message words) {
        Set<String> rules = Arrays.stream(CheckId.values()).map(Enum::name).collect(Collectors.toSet());
        Set<String> figures =
                Arrays.stream(FigureName.values()).map(FigureName::key).collect(Collectors.toSet());
        return new Cause(words, rules, figures, Set.of(), Set.of(), Set.of());
    }
}
