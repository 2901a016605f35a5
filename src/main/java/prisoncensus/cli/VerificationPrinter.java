package prisoncensus.cli;

import java.io.PrintWriter;
import java.util.List;
import prisoncensus.audit.verify.VerificationResult;
import prisoncensus.audit.verify.VerifyRequest;
import prisoncensus.checks.night.Message;
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

    private Message signatures(VerificationResult result) {
        if (result.signed() == 0 && result.key().isEmpty()) {
            return Message.of("verify.notSigned");
        }
        return Message.of("verify.signed")
                .with("number", result.signed())
                .with("key", result.key().<Object>map(key -> key).orElse(Message.of("verify.signingEnded")));
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
        result.differences().forEach(difference -> out.println("  " + texts.say(difference)));
        out.println("  " + texts.say(signatures(result)));
        if (quick) {
            out.println("  " + texts.say("verify.notChecked"));
            VerifyRequest.NOT_CHECKED_IF_QUICK.forEach(part -> out.println("    " + texts.say(part)));
        } else {
            out.println(texts.say(Message.of("verify.sameBytes").with("number", result.sameBytes())));
            out.println(texts.say(Message.of("verify.sameContent").with("number", result.sameContent())));
        }
        result.remarks()
                .forEach(note ->
                        out.println("  " + texts.say(Message.of("cli.note").with("note", note))));
    }
}
