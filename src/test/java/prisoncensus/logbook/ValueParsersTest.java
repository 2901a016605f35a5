package prisoncensus.logbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueParsersTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "9999, 9999", "007, 7", "000009999, 9999", "000000000000000000003, 3", "0000000000, 0"})
    void wholeNumbersAreAsciiDigitsWithinTheirBounds(String text, int number) {
        assertThat(ValueParsers.wholeNumber(text, 0, 9999)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "10000",
                "-1",
                "+1",
                "1.0",
                "1e3",
                "1 000",
                " 1",
                "1,000",
                "00000010000",
                "٣",
                "１",
                "abc",
                "99999999999"
            })
    void anythingElseIsNoWholeNumber(String text) {
        assertThat(ValueParsers.wholeNumber(text, 0, 9999)).isEmpty();
    }

    @Test
    void boundsOfWholeNumbersAreInclusive() {
        assertThat(ValueParsers.wholeNumber("4", 5, 6)).isEmpty();
        assertThat(ValueParsers.wholeNumber("5", 5, 6)).hasValue(5);
        assertThat(ValueParsers.wholeNumber("6", 5, 6)).hasValue(6);
        assertThat(ValueParsers.wholeNumber("7", 5, 6)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "3.4", "12.25", "999999.9999"})
    void decimalsHaveAPointAndAtMostFourPlaces(String text) {
        assertThat(ValueParsers.decimal(text)).hasValue(new BigDecimal(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1000000", "1.23456", "1,5", ".5", "1.", "-1", "1e2", "٣.٤"})
    void anythingElseIsNoDecimal(String text) {
        assertThat(ValueParsers.decimal(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"00:00, 0, 0", "06:05, 6, 5", "23:59, 23, 59"})
    void timesAreHoursAndMinutes(String text, int hour, int minute) {
        assertThat(ValueParsers.time(text)).hasValue(LocalTime.of(hour, minute));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24:00", "23:60", "6:00", "06:00:00", "0600", "06.00", "06:00 ", "٠٦:٠٠"})
    void anythingElseIsNoTime(String text) {
        assertThat(ValueParsers.time(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "2024-02-29", "2026-11-20", "9999-12-31"})
    void datesExist(String text) {
        assertThat(ValueParsers.date(text)).hasValue(LocalDate.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0000-01-01",
                "2026-02-29",
                "2026-13-01",
                "2026-1-1",
                "20261120",
                "20/11/2026",
                "2026-11-20T00:00"
            })
    void anythingElseIsNoDate(String text) {
        assertThat(ValueParsers.date(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20T06:05, 0", "2026-11-20 06:05, 0", "2026-11-20T06:05:07, 7", "2026-11-20 06:05:07, 7"})
    void dateTimesHaveATOrOneBlankAndOptionalSeconds(String text, int seconds) {
        assertThat(ValueParsers.dateTime(text))
                .hasValue(new Moment(LocalDateTime.of(2026, 11, 20, 6, 5, seconds), false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-11-20",
                "2026-11-20  06:05",
                "2026-11-20t06:05",
                "2026-11-20T24:00",
                "2026-11-20T06:05:60",
                "2026-11-20T06:05:07.5",
                "2026-11-20T06:05Z",
                "2026-02-29T06:05",
                "0000-01-01T06:05",
                "2026-11-20T6:05"
            })
    void anythingElseIsNoDateTime(String text) {
        assertThat(ValueParsers.dateTime(text)).isEmpty();
    }

    @Test
    void aDateAloneMeansItsMidnightAndSaysSo() {
        assertThat(ValueParsers.dateOrDateTime("2026-11-20"))
                .hasValue(new Moment(LocalDateTime.of(2026, 11, 20, 0, 0), true));
        assertThat(ValueParsers.dateOrDateTime("2026-11-20T00:00"))
                .hasValue(new Moment(LocalDateTime.of(2026, 11, 20, 0, 0), false));
        assertThat(ValueParsers.dateOrDateTime("tomorrow")).isEmpty();
    }
}
