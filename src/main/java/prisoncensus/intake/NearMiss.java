package prisoncensus.intake;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import prisoncensus.intake.text.LogNames;
import prisoncensus.logbook.LogKind;

/** What to do with a file that is left alone, but looks as if a log was meant. */
final class NearMiss {
    private static final Pattern SHEET = Pattern.compile("[.](xls[xmb]?|ods|numbers)");
    private static final Pattern TEXT = Pattern.compile("([.](csv|txt|tsv))?([.](gz|zip))?");

    private NearMiss() {}

    /** What is expected in place of a file of that name; blank if no log was meant. */
    static String expected(String name) {
        Optional<LogKind> meant = Arrays.stream(LogKind.values())
                .filter(log -> folded(name).startsWith(log.word() + "."))
                .findFirst();
        return meant.map(log -> expected(name, log)).orElse("");
    }

    private static String expected(String name, LogKind log) {
        String ending = folded(name).substring(log.word().length());
        if (LogNames.names(name, log)) {
            return log.isNightly() ? "it in the folder of its census date" : "it in the facility's own folder";
        } else if (SHEET.matcher(ending).matches()) {
            return "the sheet saved as " + LogNames.plain(log);
        }
        return TEXT.matcher(ending).matches() ? LogNames.plain(log) + " or " + LogNames.packed(log) : "";
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
