package prisoncensus.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import prisoncensus.logbook.Origin;

/** The lines a finding rests on as a person reads them: {@code meals.csv:7; headcount.csv:12-15}. */
final class SourceLines {
    private SourceLines() {}

    /** Lines of one file that follow each other stand as one range. */
    static String of(List<Origin> sources, LocalDate censusDate) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= sources.size(); i++) {
            if (i == sources.size() || !follows(sources.get(i), sources.get(i - 1))) {
                parts.add(range(sources.get(from), sources.get(i - 1), censusDate));
                from = i;
            }
        }
        return String.join("; ", parts);
    }

    private static boolean follows(Origin origin, Origin before) {
        return origin.file().equals(before.file()) && origin.line() == before.line() + 1;
    }

    private static String range(Origin first, Origin last, LocalDate censusDate) {
        String start = first.citedOn(censusDate);
        return first.equals(last) ? start : start + "-" + last.line();
    }
}
