package prisoncensus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import prisoncensus.audit.Trace;
import prisoncensus.report.Language;
import prisoncensus.report.Texts;

class TracePrinterTest {
    @Test
    void linesThatAreCountedAndNotCitedAreMentioned() {
        var out = new StringWriter();
        new TracePrinter(new PrintWriter(out, true), Texts.in(Language.EN))
                .print(new Trace("north 2026-11-20 r1", "R02 lines-rejected", "GAP", "meals", "Many.", List.of(), 7));
        assertThat(out.toString().lines())
                .startsWith("north 2026-11-20 r1", "R02 lines-rejected, GAP, meals", "", "Many.")
                .endsWith("It counts 7 more rejected lines, which it does not cite one by one.");
    }
}
