package prisoncensus.cli;

import java.io.PrintWriter;
import java.util.List;
import prisoncensus.audit.verify.VerificationResult;
import prisoncensus.audit.verify.VerifyRequest;
import prisoncensus.logbook.SpelledText;

/**
 * Prints the result of a verification: what holds, and each difference.
 *
 * @param quick whether revisions were not built again
 */
record VerificationPrinter(PrintWriter out, boolean quick) {
    void print(List<VerificationResult> results) {
        if (results.isEmpty()) {
            out.println("Nothing to verify: no facility has a report.");
        }
        results.forEach(this::print);
    }

    private static String signatures(VerificationResult result) {
        if (result.signed() == 0 && result.key().isEmpty()) {
            return "not signed";
        }
        return "signatures that hold: %d; key in force: %s"
                .formatted(result.signed(), result.key().orElse("none, signing has ended"));
    }

    private void print(VerificationResult result) {
        out.println();
        out.printf(
                "%s: %d revisions, %d log versions: %s%n",
                result.facility(),
                result.revisions(),
                result.files(),
                result.discrepancies().isEmpty()
                        ? "everything holds"
                        : result.discrepancies().size() + " things do not hold");
        result.discrepancies().forEach(discrepancy -> out.println("  " + SpelledText.line(discrepancy.toString())));
        out.println("  " + signatures(result));
        if (quick) {
            out.println("  not checked (--quick):");
            VerifyRequest.NOT_CHECKED_IF_QUICK.forEach(part -> out.println("    " + part));
        } else {
            out.printf("  built again, the same bytes: %d%n", result.sameBytes());
            out.printf(
                    "  built again by another program or runtime, the same figures and findings: %d%n",
                    result.sameContent());
        }
        result.notes().forEach(note -> out.println("  note: " + SpelledText.line(note)));
    }
}
