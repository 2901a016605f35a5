package prisoncensus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import prisoncensus.JsonForm;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An administrator looks after the letters. */
class LettersIT extends AuditedNight {
    private static final String FACILITY = "lettered";

    LettersIT() {
        super(FACILITY);
    }

    @BeforeEach
    void lettersInEveryState() {
        for (String state : List.of("WAITING", "SENT", "REFUSED", "TAKEN", "DROPPED", "DIGEST")) {
            write(state);
        }
        jdbc.update("update letter set last_failure = '550 5.1.1 no such user', attempts = 1 where state = 'REFUSED'");
        jdbc.update("update letter set sent_at = written_at, last_failure = '250 queued' where state = 'SENT'");
        jdbc.update("insert into letter (address, message_id, language, subject, body, attach, state, attempts,"
                + " next_attempt_at, written_at, digest_date) values ('all@x.example', '<d@x>', 'en', 'Digest', 'text',"
                + " false, 'WAITING', 0, timestamp with time zone '2026-11-22 09:00:00Z',"
                + " timestamp with time zone '2026-11-22 09:00:00Z', date '2026-11-22')");
    }

    private void write(String state) {
        jdbc.update(
                "insert into letter (revision_id, address, message_id, language, subject, body, attach, state, attempts,"
                        + " next_attempt_at, written_at) select id, ?, '<1@x>', 'en', 'East', 'text', true, ?, 0,"
                        + " timestamp with time zone '2026-11-21 05:00:00Z', timestamp with time zone '2026-11-21 05:00:00Z'"
                        + " from revision where facility = ? and number = 1",
                state.toLowerCase(java.util.Locale.ROOT) + "@x.example",
                state,
                FACILITY);
    }

    @AfterEach
    void noLetterIsLeft() {
        jdbc.update("delete from letter");
    }

    private int letters(String... args) {
        return execute(Stream.concat(Stream.of("letters"), Stream.of(args)).toList());
    }

    private String number(String state) {
        return String.valueOf(jdbc.queryForObject(
                "select min(id) from letter where state = ? and digest_date is null", Long.class, state));
    }

    private JsonNode json() {
        return JsonMapper.builder().build().readTree(output()).get("letters");
    }

    @Test
    void everyLetterIsShownWithItsAddressAndTheAnswerOfTheServer() {
        assertThat(letters()).isZero();
        assertThat(printed())
                .hasSize(9)
                .anyMatch(line -> line.matches(".*lettered 2026-11-20 r1 +sent@x\\.example +sent .*250 queued"))
                .anyMatch(line -> line.matches(".*refused@x\\.example +refused +1 .*550 5\\.1\\.1 no such user"))
                .anyMatch(line -> line.matches(".*digest of 2026-11-22 +all@x\\.example +waits.*"));
    }

    @Test
    void whatMachinesReadIsAsDocumented() {
        assertThat(letters("--json")).isZero();
        assertThat(JsonForm.LETTERS.faults(output())).isEmpty();
        assertThat(json()).hasSize(7);
        assertThat(letters("--json", "--waiting", "--facility", FACILITY)).isZero();
        assertThat(JsonForm.LETTERS.faults(output())).isEmpty();
        assertThat(json())
                .extracting(letter -> letter.get("state").asString())
                .containsExactly("WAITING", "TAKEN", "DIGEST");
        assertThat(letters("--json", "--facility", "elsewhere")).isZero();
        assertThat(json()).isEmpty();
    }

    @Test
    void aLetterIsSentAgainOrGivenUp() {
        String refused = number("REFUSED");
        String waiting = number("WAITING");
        assertThat(letters("--retry", refused, "--retry", number("SENT"), "--drop", waiting))
                .isZero();
        assertThat(printed())
                .anyMatch(line -> line.matches(" *" + refused + " .*refused@x\\.example +waits .*"))
                .anyMatch(line -> line.matches(".*sent@x\\.example +waits \\(may have left twice\\) .*"))
                .anyMatch(line -> line.matches(" *" + waiting + " .*given up .*given up by a person"));
    }

    @Test
    void whatIsBeingSentStaysAsItIs() {
        assertThat(letters("--drop", number("TAKEN"))).isEqualTo(1);
        assertThat(errorMessage()).contains("letter " + number("TAKEN") + " stays as it is");
    }

    @Test
    void aNumberThatNoLetterHasIsAMistakeAndNothingIsDone() {
        assertThat(letters("--drop", number("WAITING"), "--retry", "999999999")).isEqualTo(2);
        assertThat(errorMessage()).contains("found no letter 999999999");
        assertThat(number("WAITING")).isNotEqualTo("null");
    }

    @Test
    void statusNamesTheLettersThatWereRefusedWithAddressAndAnswer() {
        assertThat(execute(List.of(
                        "status", "--facility", FACILITY, "--input", home + "/input", "--reports", home + "/reports")))
                .isZero();
        assertThat(output())
                .contains("note: lettered 2026-11-20 r1: letter " + number("REFUSED")
                        + " to refused@x.example is refused: 550 5.1.1 no such user");
    }
}
