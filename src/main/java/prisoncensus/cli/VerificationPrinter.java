package prisoncensus.cli;

import java.io.PrintWriter;
import java.util.List;
import prisoncensus.audit.verify.VerificationResult;

/**
 * Prints the result of a verification: what holds, and each difference.
 *
 * @param quick whether revisions were not built again
 */
record VerificationPrinter(PrintWriter out, boolean quick) {
    void print(List<VerificationResult> verdicts) {
        if (verdicts.isEmpty()) {
            out.println("Nothing to verify: no facility has a report.");
        }
        verdicts.forEach(this::print);
    }

    private void print(VerificationResult verdict) {
        out.println();
        out.printf(
                "%s: %d revisions, %d log versions: %s%n",
                verdict.facility(),
                verdict.revisions(),
                verdict.files(),
                verdict.discrepancies().isEmpty()
                        ? "everything holds"
                        : verdict.discrepancies().size() + " things do not hold");
        verdict.discrepancies().forEach(doubt -> out.println("  " + doubt));
        if (quick) {
            out.println("  not built again (--quick)");
        } else {
            out.printf("  built again, the same bytes: %d%n", verdict.sameBytes());
            out.printf(
                    "  built again by another program or runtime, the same figures and findings: %d%n",
                    verdict.sameContent());
        }
        verdict.notes().forEach(note -> out.println("  note: " + note));
    }
}
