package prisoncensus.nights.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prisoncensus.report.Language;
import prisoncensus.settings.WrongInputException;

/** What a person types and a report shows for ever is checked before anything is written. */
class RerunRequestTest {
    private static final LocalDate NIGHT = LocalDate.of(2026, 3, 1);

    @Test
    void aReasonAndANameMayBeAsLongAsTheSpecificationSays() {
        assertThat(request("\uD83D\uDD11".repeat(1000), "n".repeat(200)).reason())
                .hasSize(2000);
        assertThat(refusal("x".repeat(1001), "n").in(Language.EN))
                .isEqualTo("--reason: found 1,001 characters, expected at most 1,000");
        assertThat(refusal("x".repeat(1001), "n").in(Language.ES))
                .isEqualTo("--reason: hay 1.001 caracteres; se esperaban como mucho 1.000");
        assertThat(refusal("x", "n".repeat(201))).hasMessage("--by: found 201 characters, expected at most 200");
    }

    @ParameterizedTest
    @CsvSource({
        "a\uFFFDo, did not arrive whole",
        "a\uD83Do, did not arrive whole",
        "a\u0007b, U+0007",
        "'a\nb', U+000A",
        "a\u0085b, U+0085"
    })
    void whatCannotStandInAReportIsRefusedInReasonAndName(String text, String message) {
        assertThat(refusal(text, "n")).hasMessageStartingWith("--reason: ").hasMessageContaining(message);
        assertThat(refusal("x", text)).hasMessageStartingWith("--by: ").hasMessageContaining(message);
    }

    private static RerunRequest request(String reason, String by) {
        return new RerunRequest(
                Path.of("i"), Path.of("r"), List.of(), NIGHT, NIGHT, reason, Optional.of(by), Optional.empty(), false);
    }

    private static WrongInputException refusal(String reason, String by) {
        return Objects.requireNonNull(catchThrowableOfType(WrongInputException.class, () -> request(reason, by)));
    }
}
