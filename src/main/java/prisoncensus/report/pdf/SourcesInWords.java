package prisoncensus.report.pdf;

import java.util.Arrays;
import java.util.List;
import prisoncensus.checks.night.Message;
import prisoncensus.report.Texts;

/** The log lines behind a finding, as a person reads them: a file is named once for its lines that stand together. */
final class SourcesInWords {
    private static final int MOST = 4;
    private static final String SEPARATOR = "; ";

    private final Texts texts;

    SourcesInWords(Texts texts) {
        this.texts = texts;
    }

    /** @param all {@code file:line}, joined by a semicolon and a blank */
    String of(String all) {
        List<String> sources = Arrays.asList(all.split(SEPARATOR, -1));
        if (sources.size() <= MOST + 1) {
            return joined(sources);
        }
        return joined(sources.subList(0, MOST)) + " "
                + texts.say(Message.of("pdf.moreSources").with("number", sources.size() - MOST));
    }

    private static String joined(List<String> sources) {
        var joined = new StringBuilder();
        String before = "";
        for (String source : sources) {
            String file = source.substring(0, source.lastIndexOf(':') + 1);
            boolean same = !file.isEmpty() && file.equals(before);
            joined.append(joined.isEmpty() ? "" : same ? ", " : SEPARATOR)
                    .append(same ? source.substring(file.length()) : source);
            before = file;
        }
        return joined.toString();
    }
}
