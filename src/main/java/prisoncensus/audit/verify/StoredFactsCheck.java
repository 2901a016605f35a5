package prisoncensus.audit.verify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import prisoncensus.checks.night.Message;
import prisoncensus.logbook.LogEnd;
import prisoncensus.logbook.LogItem;
import prisoncensus.logbook.LogLine;
import prisoncensus.logbook.Rejection;
import prisoncensus.logbook.Repetition;

/** Compares what a file says, read again, with what is kept of it. */
public final class StoredFactsCheck {
    private static final int MOST_NAMED = 5;

    private StoredFactsCheck() {}

    /**
     * What differs, the first lines by name.
     *
     * @param where the file, as a message names it
     * @param read what became of its lines now
     * @param kept what is kept of them
     */
    public static List<Discrepancy> discrepancies(String where, List<LogItem> read, List<LogItem> kept) {
        Map<Integer, LogItem> asRead = byLine(read);
        Map<Integer, LogItem> asKept = byLine(kept);
        Set<Integer> numbers = new HashSet<>(asRead.keySet());
        numbers.addAll(asKept.keySet());
        List<Integer> different = numbers.stream()
                .filter(line -> !Optional.ofNullable(asRead.get(line)).equals(Optional.ofNullable(asKept.get(line))))
                .sorted()
                .toList();
        List<Discrepancy> discrepancies = new ArrayList<>();
        different.stream()
                .limit(MOST_NAMED)
                .forEach(line -> discrepancies.add(discrepancy(
                        line == 0 ? where : where + ":" + line, what(asKept.get(line)), what(asRead.get(line)))));
        if (different.size() > MOST_NAMED) {
            discrepancies.add(new Discrepancy(
                    where, Words.of("verify.linesDiffer", "number", different.size()), Message.of("verify.none")));
        }
        return discrepancies;
    }

    private static Discrepancy discrepancy(String where, Message kept, Message read) {
        return kept.equals(read)
                ? new Discrepancy(where, Words.of("verify.otherContent", "what", kept), Message.of("verify.theSame"))
                : new Discrepancy(
                        where, Words.of("verify.storeKeeps", "what", kept), Words.of("verify.asFile", "what", read));
    }

    /** Line 0 stands for how the file ended. */
    private static Map<Integer, LogItem> byLine(List<LogItem> lines) {
        Map<Integer, LogItem> byLine = new TreeMap<>();
        lines.forEach(line -> byLine.put(number(line), line));
        return byLine;
    }

    private static int number(LogItem item) {
        return item instanceof LogLine line ? line.origin().line() : 0;
    }

    /** Says no word of the line itself, which may hold a name. */
    private static Message what(@Nullable LogItem line) {
        if (line == null) {
            return Message.of("verify.kept.nothing");
        } else if (line instanceof Rejection) {
            return Message.of("verify.kept.rejected");
        } else if (line instanceof Repetition) {
            return Message.of("verify.kept.repeated");
        } else if (line instanceof LogEnd) {
            return Message.of("verify.kept.numbers");
        }
        return Message.of("verify.kept.values");
    }
}
