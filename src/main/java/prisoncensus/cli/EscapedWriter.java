package prisoncensus.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import prisoncensus.logbook.SpelledText;

/** What goes to a terminal: whoever wrote a text, nothing in it steers the terminal or turns what stands around it. */
final class EscapedWriter extends Writer {
    private final Writer out;

    private EscapedWriter(Writer out) {
        this.out = out;
    }

    static PrintWriter around(Writer out) {
        return new PrintWriter(new EscapedWriter(out), true);
    }

    /** Every character that is spelled out is one char, so a text may come in pieces. */
    @Override
    public void write(char[] text, int from, int length) throws IOException {
        out.write(SpelledText.of(new String(text, from, length)));
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
