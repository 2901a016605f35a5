package prisoncensus.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import prisoncensus.checks.night.Message;
import prisoncensus.checks.night.NightBuilder;
import prisoncensus.logbook.Fault;
import prisoncensus.logbook.FaultKind;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Refusal;

class TextsTest {
    private static final Texts EN = Texts.in(Language.EN);
    private static final Texts ES = Texts.in(Language.ES);

    @Test
    void numbersAreGroupedInThrees() {
        assertThat(List.of(EN.number(0), EN.number(999), EN.number(1000), EN.number(1234567), EN.number(-1234)))
                .containsExactly("0", "999", "1,000", "1,234,567", "-1,234");
        assertThat(ES.number(1234567)).isEqualTo("1.234.567");
    }

    @Test
    void datesAndInstantsFollowTheLanguageAndTheFacilitysZone() {
        var day = LocalDate.of(2026, 3, 9);
        var instant = Instant.parse("2026-03-09T23:30:15.999Z");
        assertThat(EN.date(day)).isEqualTo("2026-03-09");
        assertThat(ES.date(day)).isEqualTo("09/03/2026");
        assertThat(EN.instant(instant, ZoneId.of("Europe/Madrid"))).isEqualTo("2026-03-10 00:30:15 +01:00");
        assertThat(ES.instant(instant, ZoneId.of("UTC"))).isEqualTo("09/03/2026 23:30:15 +00:00");
        assertThat(EN.time(LocalTime.of(6, 0))).isEqualTo("06:00");
    }

    @Test
    void everyKindOfValueHasItsSign() {
        assertThat(EN.say(new Value.Whole(1850))).isEqualTo("1,850");
        assertThat(EN.say(new Value.Share(1159, 1000))).isEqualTo("115.9%");
        assertThat(EN.say(new Value.Share(1, 3))).isEqualTo("33.3%");
        assertThat(EN.say(new Value.Share(3205, 3200))).isEqualTo("100.2%");
        assertThat(ES.say(new Value.Share(105, 100))).isEqualTo("105,0\u00a0%");
        assertThat(ES.say(new Value.Day(LocalDate.of(2026, 3, 9)))).isEqualTo("09/03/2026");
        assertThat(EN.say(new Value.Text("007"))).isEqualTo("007");
        assertThat(EN.say(new Value.Missing())).isEqualTo("[x]");
        assertThat(EN.say(new Value.NotApplicable())).isEqualTo("[z]");
    }

    @Test
    void theValuesOfASentenceAreSpokenInItsLanguage() {
        var sentence = Message.of("part.unjudged")
                .with("subject", List.of(1234, new BigDecimal("3.40"), LocalDate.of(2026, 3, 9)))
                .with("missing", Message.of("missing.log").with("file", "$1\\{x}"));
        assertThat(ES.say(sentence)).isEqualTo("1.234, 3,40, 09/03/2026: no se ha recibido $1\\{x}");
    }

    @Test
    void aRefusalNamesItsLineIfItHasOne() {
        var fault = new Fault(FaultKind.NO_HEADER, "", "", "cell,counted");
        var file = new NightBuilder().file(LogKind.HEADCOUNT);
        assertThat(EN.say(new Refusal(file, OptionalInt.of(1200), fault)))
                .isEqualTo("line 1,200, found an empty file, expected a first line with the columns cell,counted");
        assertThat(EN.say(new Refusal(file, OptionalInt.empty(), fault))).startsWith("found an empty file");
    }

    @Test
    void whatCannotBeSaidIsRefusedWithItsName() {
        assertThatThrownBy(() -> EN.say("no.such"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no text 'no.such' in language en");
        assertThatThrownBy(() -> EN.say(Message.of("missing.log")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("text 'missing.log' wants a value 'file'");
    }
}
