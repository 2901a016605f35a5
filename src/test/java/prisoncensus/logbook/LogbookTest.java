package prisoncensus.logbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The values that refuse to be wrong: facility codes, tallies, validities. */
class LogbookTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @ParameterizedTest
    @ValueSource(strings = {"a", "7", "north", "North_1-b", "a-", "CON", "nul", "abcdefghijklmnopqrstuvwxyz012345"})
    void aFacilityCodeIsALetterOrDigitAndAtMost31More(String code) {
        assertThat(FacilityCode.isAllowed(code)).isTrue();
        assertThat(new FacilityCode(code)).hasToString(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-a",
                "_a",
                ".",
                "..",
                "../north",
                "/etc",
                "a/b",
                "a/../b",
                "a\\b",
                "C:",
                "C:\\a",
                "a:b",
                "NUL.txt",
                "a.",
                "a ",
                " a",
                "~",
                "%2e%2e",
                "a\0b",
                "a b",
                "ñandu",
                "a.b",
                "a\n",
                "abcdefghijklmnopqrstuvwxyz0123456"
            })
    void anythingElseIsNoFacilityCode(String code) {
        assertThat(FacilityCode.isAllowed(code)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FacilityCode(code))
                .withMessage("facility code '" + code + "': expected " + FacilityCode.expected());
    }

    @Test
    void facilityCodesAreOrderedByTheirText() {
        assertThat(new FacilityCode("a")).isLessThan(new FacilityCode("b"));
    }

    @ParameterizedTest
    @CsvSource({"10, 7, 2, 1", "0, 0, 0, 0"})
    void aTallyAddsUp(int read, int accepted, int rejected, int repeated) {
        assertThat(tally(read, accepted, rejected, repeated).read()).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({"9, 7, 2, 1", "11, 7, 2, 1", "10, 7, 3, 1", "10, 7, 2, 0"})
    void aTallyThatLosesALineIsRefused(int read, int accepted, int rejected, int repeated) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tally(read, accepted, rejected, repeated))
                .withMessage(
                        "2026-11-20/headcount.csv: %d lines read are not %d accepted + %d rejected + %d repeated",
                        read, accepted, rejected, repeated);
    }

    @Test
    void aTallyKnowsTheColumnsOfItsHeader() {
        LogTally tally = tally(0, 0, 0, 0);
        assertThat(tally.hasColumn("officer")).isTrue();
        assertThat(tally.hasColumn("colour")).isFalse();
    }

    private static LogTally tally(int read, int accepted, int rejected, int repeated) {
        var file = new LogFile(
                new FacilityCode("north"), Optional.of(DAY), LogKind.HEADCOUNT, "headcount.csv", "0".repeat(64), 1);
        return new LogTally(
                file, TextEncoding.UTF_8, List.of("officer"), List.of("colour"), read, accepted, rejected, repeated);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-18, false", "2026-11-19, true", "2026-11-20, true", "2026-11-21, false"})
    void aRowIsInForceFromItsFirstDayToTheDayBeforeItsEnd(LocalDate day, boolean covers) {
        assertThat(new Validity(DAY.minusDays(1), Optional.of(DAY.plusDays(1))).covers(day))
                .isEqualTo(covers);
    }

    @Test
    void aRowWithoutAnEndIsStillInForce() {
        var open = new Validity(DAY, Optional.empty());
        assertThat(open.covers(DAY.minusDays(1))).isFalse();
        assertThat(open.covers(DAY)).isTrue();
        assertThat(open.covers(LocalDate.of(9999, 12, 31))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 5, 5, 9, false",
        "1, 6, 5, 9, true",
        "1, 0, 5, 9, true",
        "6, 0, 5, 7, true",
        "7, 0, 5, 7, false",
        "1, 0, 9, 0, true",
        "5, 9, 5, 9, true"
    })
    void rowsOverlapIfTheyShareADay(int from, int to, int otherFrom, int otherTo, boolean overlap) {
        Validity one = validity(from, to);
        Validity other = validity(otherFrom, otherTo);
        assertThat(one.overlaps(other)).isEqualTo(overlap);
        assertThat(other.overlaps(one)).isEqualTo(overlap);
    }

    /** Days of November; 0 for no end. */
    private static Validity validity(int from, int to) {
        return new Validity(
                DAY.withDayOfMonth(from), Optional.of(to).filter(day -> day > 0).map(DAY::withDayOfMonth));
    }
}
