package prisoncensus.cli;

import java.io.PrintWriter;
import prisoncensus.audit.Trace;
import prisoncensus.audit.TracedFile;
import prisoncensus.audit.TracedLine;

/** Prints a finding and, file by file, the log lines behind it. */
final class TracePrinter {
    private final PrintWriter out;
    private boolean escapes;

    TracePrinter(PrintWriter out) {
        this.out = out;
    }

    void print(Trace trace) {
        out.println(trace.report());
        out.println(trace.check() + ", " + trace.severity() + ", " + trace.subject());
        out.println();
        out.println(trace.message());
        trace.files().forEach(this::print);
        if (trace.files().isEmpty()) {
            note("It cites no log line: it rests on what is missing, or on the logs as a whole.");
        }
        if (trace.uncited() > 0) {
            note("It counts " + trace.uncited() + " more rejected lines, which it does not cite one by one.");
        }
        if (escapes) {
            note("Escapes: \\x and 2 digits is a byte that means nothing in this encoding; \\u and 4 digits, \\t, \\r"
                    + " and \\n a character that cannot be seen; \\\\ a backslash.");
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
        file.receivedAt().ifPresent(at -> out.println("  received  " + at));
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
