package prisoncensus.cli;

import java.io.PrintWriter;
import prisoncensus.audit.Trace;
import prisoncensus.audit.TracedFile;
import prisoncensus.audit.TracedLine;
import prisoncensus.checks.night.Message;
import prisoncensus.report.Texts;

/** Prints a finding and, file by file, the log lines behind it. */
final class TracePrinter {
    private final PrintWriter out;
    private final Texts texts;
    private boolean escapes;

    TracePrinter(PrintWriter out, Texts texts) {
        this.out = out;
        this.texts = texts;
    }

    void print(Trace trace) {
        out.println(trace.report());
        out.println(trace.check() + ", " + trace.severity() + ", " + trace.subject());
        out.println();
        out.println(trace.message());
        trace.files().forEach(this::print);
        if (trace.files().isEmpty()) {
            note(texts.say("trace.nothingCited"));
        }
        if (trace.uncited() > 0) {
            note(texts.say(Message.of("trace.uncited").with("lines", trace.uncited())));
        }
        if (escapes) {
            note(texts.say("trace.escapes"));
        }
    }

    private void note(String text) {
        out.println();
        out.println(text);
    }

    private void print(TracedFile file) {
        out.println();
        out.println(file.path());
        out.println("  SHA-256   " + file.sha256());
        file.receivedAt()
                .ifPresent(
                        at -> out.println(texts.say(Message.of("trace.received").with("at", at))));
        int width = Integer.toString(file.lastLine()).length();
        file.read(line -> print(line, width));
    }

    private void print(TracedLine line, int width) {
        int number = line.number();
        for (String physical : line.text()) {
            escapes |= physical.contains("\\");
            out.println("  " + ("%" + width + "d").formatted(number) + "  " + physical);
            number++;
        }
        line.faults().forEach(fault -> out.println("  " + " ".repeat(width) + "    " + fault));
    }
}
