package prisoncensus.audit.verify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
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
            discrepancies.add(new Discrepancy(where, different.size() + " lines that differ from the store", "none"));
        }
        return discrepancies;
    }

    private static Discrepancy discrepancy(String where, String kept, String read) {
        return kept.equals(read)
                ? new Discrepancy(where, "another content in the store than in the file (" + kept + ")", "the same")
                : new Discrepancy(where, "the store keeps " + kept, read + ", as the file has it");
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
    private static String what(@Nullable LogItem line) {
        if (line == null) {
            return "nothing of it";
        } else if (line instanceof Rejection) {
            return "a rejected line";
        } else if (line instanceof Repetition) {
            return "a repeated line";
        } else if (line instanceof LogEnd) {
            return "numbers of lines and columns";
        }
        return "a line with values";
    }
}
