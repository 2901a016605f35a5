package prisoncensus.cli;

import java.io.PrintWriter;
import java.util.List;
import prisoncensus.audit.verify.VerificationResult;
import prisoncensus.checks.night.Message;
import prisoncensus.logbook.SpelledText;
import prisoncensus.report.Texts;

/**
 * Prints the result of a verification: what holds, and each difference.
 *
 * @param quick whether revisions were not built again
 */
record VerificationPrinter(PrintWriter out, boolean quick, Texts texts) {
    void print(List<VerificationResult> results) {
        if (results.isEmpty()) {
            out.println(texts.say("verify.noReports"));
        }
        results.forEach(this::print);
    }

    private void print(VerificationResult result) {
        out.println();
        int number = result.discrepancies().size();
        String key = number == 0 ? "verify.holds" : number == 1 ? "verify.oneThing" : "verify.things";
        out.println(texts.say(Message.of(key)
                .with("facility", result.facility())
                .with("revisions", result.revisions())
                .with("files", result.files())
                .with("number", number)));
        result.discrepancies().forEach(discrepancy -> out.println("  " + SpelledText.line(discrepancy.toString())));
        if (quick) {
            out.println(texts.say("verify.notBuilt"));
        } else {
            out.println(texts.say(Message.of("verify.sameBytes").with("number", result.sameBytes())));
            out.println(texts.say(Message.of("verify.sameContent").with("number", result.sameContent())));
        }
        result.notes()
                .forEach(note ->
                        out.println("  " + texts.say(Message.of("cli.note").with("note", note))));
    }
}
