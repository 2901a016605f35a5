package prisoncensus.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.FindingKey;
import prisoncensus.checks.night.NightBuilder;
import prisoncensus.checks.night.PlacementLine;
import prisoncensus.checks.night.SubjectKind;
import prisoncensus.logbook.CellKind;
import prisoncensus.logbook.DayCount;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Night;
import prisoncensus.mail.NightLetter.Enclosure;
import prisoncensus.report.Change;
import prisoncensus.report.Language;
import prisoncensus.report.ReportHeading;
import prisoncensus.report.RevisionChanges;
import prisoncensus.report.SampleReports;
import prisoncensus.report.Texts;

class NightLetterTest {
    private static final String HEAD = "5f".repeat(32);
    private static final String KEY = "c0".repeat(32);

    private static NightLetter letter(NightBuilder night, Language language) {
        return letter(
                night, language, heading(1, "Northern Facility"), Enclosure.ENCLOSED, Optional.empty(), List.of());
    }

    private static NightLetter letter(
            NightBuilder night,
            Language language,
            ReportHeading heading,
            Enclosure enclosure,
            Optional<RevisionChanges> changes,
            List<LocalDate> laterNights) {
        var sealed = new NightLetter.Sealed(
                1234, HEAD, Optional.of(KEY), "/srv/reports/north", enclosure, changes, laterNights);
        return NightLetter.of(heading, language, night.judged(), sealed);
    }

    private static ReportHeading heading(int revision, String name) {
        return new ReportHeading(
                new Night(new FacilityCode("north"), NightBuilder.DATE),
                name,
                ZoneId.of("Europe/Madrid"),
                revision,
                Instant.parse("2026-11-21T01:00:00.123Z"),
                false,
                false,
                DayCount.INCLUSIVE,
                "prison-census 0.1.0",
                Optional.empty(),
                Optional.of("late file").filter(why -> revision > 1),
                Optional.empty());
    }

    private static NightBuilder twoOver() {
        return new NightBuilder()
                .received(LogKind.MEALS, LogKind.SOLITARY)
                .cell("1-01", "North", CellKind.GROUP, 80)
                .cell("1-02", "North", CellKind.GROUP, 80)
                .counts("1-01", 81)
                .counts("1-02", 93);
    }

    @Test
    void theSubjectCountsTheFindingsOfAllSeverities() {
        assertThat(letter(twoOver(), Language.EN).subject())
                .isEqualTo("Northern Facility, night of 2026-11-20, r1: Breach 4, Gap 2");
        assertThat(letter(twoOver(), Language.ES).subject())
                .isEqualTo("Northern Facility, noche del 20/11/2026, r1: Incumplimiento 4, Laguna 2");
    }

    @Test
    void theFourQuestionsAreAnsweredInTheRecipientsLanguage() {
        assertThat(letter(twoOver(), Language.EN).body())
                .containsSubsequence(
                        "Is anyone over the limit? breach\n2 cells were over their limit; furthest cell 1-02",
                        "Was everyone fed? ",
                        "Is anyone too long in solitary? in order\nAccording to solitary.csv, nobody was held",
                        "What do we not know?\nCells without a record of some meal: 2.");
        assertThat(letter(twoOver(), Language.ES).body())
                .containsSubsequence(
                        Texts.in(Language.ES).say("question.OVER_LIMIT"), "1-02", "Incumplimiento: 4; novedades: 4");
    }

    @Test
    void theHeadOfTheChainIsStatedWithTheCommandThatLooksForIt() {
        assertThat(letter(twoOver(), Language.EN).body())
                .contains("number 1,234 in the facility's chain")
                .endsWith("\nverify --facility north --head " + HEAD + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ana María Ñúñez", "P;27|x", "=1+1", "{limit}", "p\tq", "A-1"})
    void noPersonAndNoPlacementIsNamed(String pseudonym) {
        var night = new NightBuilder()
                .cell("S-1", "Solitary", CellKind.SOLITARY, 1)
                .solitary(
                        PlacementLine.held("Q-0001", pseudonym, "S-1", "2026-11-01T10:00"),
                        PlacementLine.held("Q-0002", "Zed-" + pseudonym, "S-1", "2026-11-19T10:00"));
        assertThat(night.judged().findings()).extracting("rule").contains(CheckId.S01, CheckId.S10);
        for (Language language : Language.values()) {
            NightLetter letter = letter(night, language);
            assertThat(letter.subject() + letter.body()).doesNotContain(pseudonym, "Zed-", "Q-0001", "Q-0002");
        }
        assertThat(letter(night, Language.EN).body())
                .contains("One stay in solitary is over the limit of 15 days: it has lasted 20 days."
                        + " Solitary cell S-1 held more people than it may.");
    }

    @Test
    void aLaterRevisionSaysWhyItIsThereAndWhichNightsItTouches() {
        var nights = List.of(NightBuilder.DATE.plusDays(1), NightBuilder.DATE.plusDays(2));
        String body = letter(twoOver(), Language.EN, heading(2, "North"), Enclosure.ENCLOSED, Optional.empty(), nights)
                .body();
        assertThat(body)
                .contains("\nRevision r2\n", "Logs came late or were corrected")
                .contains("without these logs: 2026-11-21, 2026-11-22.");
        assertThat(letter(twoOver(), Language.EN).body()).doesNotContain("Logs came late", "Later nights");
    }

    @Test
    void ofManyLaterNightsTheFirstAreNamedAndTheOthersCounted() {
        var nights = NightBuilder.DATE
                .plusDays(1)
                .datesUntil(NightBuilder.DATE.plusDays(41))
                .toList();
        String body = letter(twoOver(), Language.EN, heading(2, "North"), Enclosure.ENCLOSED, Optional.empty(), nights)
                .body();
        assertThat(body).contains("2026-12-02, and 28 more.").doesNotContain("2026-12-03");
    }

    @ParameterizedTest
    @EnumSource(Enclosure.class)
    void whatIsNotAttachedIsSaidToBeSoAndWhereItLies(Enclosure enclosure) {
        String body = letter(twoOver(), Language.EN, heading(1, "North"), enclosure, Optional.empty(), List.of())
                .body();
        assertThat(body.contains("not attached")).isEqualTo(enclosure != Enclosure.ENCLOSED);
        assertThat(body).contains("They lie in /srv/reports/north\n");
    }

    @Test
    void aNightWithoutFindingsSaysSo() {
        var night = SampleReports.quietNight();
        NightLetter letter = letter(night, Language.EN);
        assertThat(night.judged().findings()).isEmpty();
        assertThat(letter.subject()).endsWith(": no findings");
        assertThat(letter.body()).contains("\n" + Texts.in(Language.EN).say("none.findings") + "\n");
    }

    @Test
    void noCharacterOfACellCodeTurnsWhatStandsAroundIt() {
        var night = twoOver().cell("9\u202E-1", "North", CellKind.GROUP, 10).counts("9\u202E-1", 99);
        assertThat(letter(night, Language.EN).body()).contains("9[U+202E]-1").doesNotContain("\u202E");
    }

    @Test
    void aNameCannotBreakTheSubject() {
        NightLetter letter = letter(
                twoOver(),
                Language.EN,
                heading(1, "North\r\nBcc: x@y.example"),
                Enclosure.ENCLOSED,
                Optional.empty(),
                List.of());
        assertThat(letter.subject()).startsWith("North Bcc: x@y.example, night").doesNotContain("\n", "\r");
    }

    @Test
    void theHtmlLoadsNothingIsReadInTheDarkAndSaysTheSame() {
        var night = twoOver().cell("<img src=x>", "North", CellKind.GROUP, 10).counts("<img src=x>", 99);
        NightLetter letter = letter(night, Language.ES);
        assertThat(letter.html())
                .contains("<html lang=\"es\">", "name=\"color-scheme\" content=\"light dark\"", "&lt;img src=x&gt;")
                .doesNotContain("<img", "http:", "https:", "<script", "url(", "background");
        String words = letter.html()
                .replaceAll("(?s)<(head)>.*</\\1>|<[^>]+>", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">");
        for (String word : letter.body().split("\\s+", -1)) {
            assertThat(words).contains(word);
        }
    }

    @Test
    void aRevisionSaysWhatItReplacesAndWhatChangedAndNamesNobody() {
        var key = new FindingKey("S01", SubjectKind.PERSON, "P-odd");
        var changes = new RevisionChanges(
                1,
                List.of(
                        new Change.OfFigure("censusTotal", Optional.of("81"), Optional.empty(), List.of()),
                        new Change.OfFinding(key, Optional.empty(), Optional.empty(), List.of())));
        NightLetter letter = letter(
                twoOver(), Language.EN, heading(2, "North"), Enclosure.ENCLOSED, Optional.of(changes), List.of());
        assertThat(letter.subject()).isEqualTo("North, night of 2026-11-20, r2 (replaces r1): Breach 4, Gap 2");
        assertThat(letter.body())
                .contains("Revision r2, replaces r1", "What changed\n- ", ": 81 → ", "- Findings: new 1, ")
                .doesNotContain("P-odd");
        assertThat(letter.html()).contains("<td", ">81</td>").doesNotContain("P-odd");
    }
}
