package prisoncensus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import prisoncensus.audit.verify.VerificationResult;
import prisoncensus.audit.verify.VerifyRequest;
import prisoncensus.report.Language;
import prisoncensus.report.Texts;

class VerificationPrinterTest {
    private static String printed(boolean quick) {
        var text = new StringWriter();
        var out = new PrintWriter(text, true);
        new VerificationPrinter(out, quick, Texts.in(Language.EN))
                .print(List.of(new VerificationResult("north", 2, 6, 2, 0, 0, Optional.empty(), List.of(), List.of())));
        out.flush();
        return text.toString();
    }

    @Test
    void aQuickVerificationSaysWhatItDidNotCheck() {
        assertThat(printed(true))
                .contains("not checked (--quick):")
                .contains(VerifyRequest.NOT_CHECKED_IF_QUICK.stream()
                        .map(Texts.in(Language.EN)::say)
                        .toList())
                .doesNotContain("built again, the same bytes: 2");
    }

    @Test
    void aWholeVerificationLeavesNothingOut() {
        assertThat(printed(false)).contains("built again, the same bytes: 2").doesNotContain("not checked");
    }
}
