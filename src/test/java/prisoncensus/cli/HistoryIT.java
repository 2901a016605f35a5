package prisoncensus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prisoncensus.JsonForm;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an auditor asks over time: of a night, of a cell, of a person, and of two revisions. */
class HistoryIT extends AuditedNight {
    HistoryIT() {
        super("past");
    }

    private JsonNode json(JsonForm form) {
        String text = String.join("\n", printed());
        assertThat(form.faults(text)).isEmpty();
        return JsonMapper.builder().build().readTree(text);
    }

    @Test
    void aNightShowsAllItsRevisionsAndWhichOneStands() {
        assertThat(history("--night", "2026-11-20")).isZero();
        assertThat(printed())
                .containsSubsequence(
                        "past, night of 2026-11-20",
                        "",
                        "Revision 1",
                        "  stands                   no: a later revision took its place",
                        "  made for                 the first report",
                        "  created                  2026-11-22 01:00:00 +00:00",
                        "  signature                not signed",
                        "Revision 2",
                        "  stands                   yes: the standing revision of its night",
                        "  made for                 a person who asked for it",
                        "  reason                   mended",
                        "Revision 3",
                        "  stands                   no: made as known at an earlier time");
    }

    @Test
    void aNightIsAFormForMachines() {
        assertThat(history("--night", "2026-11-20", "--json")).isZero();
        JsonNode night = json(JsonForm.HISTORY);
        assertThat(night.propertyNames()).containsExactly("version", "of", "facility", "date", "revisions");
        assertThat(night.get("version").asInt()).isOne();
        assertThat(night.get("revisions")
                        .valueStream()
                        .map(one -> one.get("state").asString()))
                .containsExactly("REPLACED", "STANDING", "AS_KNOWN_EARLIER");
        JsonNode second = night.get("revisions").get(1);
        assertThat(second.get("previous"))
                .isEqualTo(night.get("revisions").get(0).get("manifest"));
        assertThat(second.get("createdAt").asString()).isEqualTo("2026-11-22T01:00:00.000Z");
        assertThat(second.get("requestedBy").isNull()).isTrue();
        assertThat(second.get("signature").isNull()).isTrue();
    }

    @Test
    void aCellShowsWhatItsNightsCountedWithWhatIsMissingAsMissing() {
        assertThat(history("--cell", "1")).isZero();
        assertThat(printed())
                .containsSubsequence(
                        "past, cell 1",
                        "Night       Rev  Sector  Kind   Limit  06:00  12:00  18:00  22:00  Findings",
                        "2026-11-20  r2   A       group     80  [x]    [x]       85     79  H01 H02")
                .anyMatch(line -> line.endsWith("Cell 1 held 85 people at the 18:00 count; its limit is 80."));
        assertThat(history("--cell", "1", "--json")).isZero();
        JsonNode counts = json(JsonForm.HISTORY).get("nights").get(0).get("counts");
        assertThat(counts.get(0).get("people").isNull()).isTrue();
        assertThat(counts.get(0).get("state").asString()).isEqualTo("MISSING");
        assertThat(counts.get(2).get("people").asInt()).isEqualTo(85);
    }

    @Test
    void aSolitaryCellWithoutASlipIsNoGap() {
        assertThat(history("--cell", "S-1")).isZero();
        assertThat(printed()).anyMatch(line -> line.startsWith("2026-11-20  r2   A       solitary      1  [z]"));
    }

    @Test
    void aPersonShowsPlacementsEpisodesDaysAndFindings() {
        assertThat(history("--person", "P-1")).isZero();
        assertThat(printed())
                .containsSubsequence(
                        "past, person P-1",
                        "Days are valued at the end of 2026-11-20, the last reported night asked for.",
                        "Placements",
                        "A-1        S-1   2026-11-18 00:00  still held"
                                + "                              3                       2                    3",
                        "Episodes",
                        "Findings");
        assertThat(history("--person", "P-1", "--json")).isZero();
        JsonNode person = json(JsonForm.HISTORY);
        assertThat(person.get("placements").size()).isOne();
        assertThat(person.get("episodes").get(0).get("days").get("INCLUSIVE").asInt())
                .isEqualTo(3);
        assertThat(person.get("findings")
                        .valueStream()
                        .map(one -> one.get("check").asString()))
                .contains("S13");
    }

    @Test
    void anyTwoRevisionsAreComparedAsARerunDoesEitherWayRound() {
        assertThat(diff("--revision", "1", "--revision", "2")).isZero();
        assertThat(printed())
                .startsWith("past 2026-11-20: from r1 to r2")
                .containsSubsequence(
                        "Census",
                        "  r1   ≥81",
                        "  r2   79",
                        "  Why  headcount.csv was corrected: line 2, 3, before line 2, 3, 4, 5, 6.");
        assertThat(diff("--revision", "2", "--revision", "1", "--json")).isZero();
        JsonNode diff = json(JsonForm.DIFF);
        assertThat(diff.propertyNames()).containsExactly("version", "facility", "date", "before", "now", "changes");
        JsonNode census = diff.get("changes").get(0);
        assertThat(census.get("id").asString()).isEqualTo("censusTotal");
        assertThat(census.get("before").asString()).isEqualTo("79");
        assertThat(census.get("now").asString()).isEqualTo("≥81");
        assertThat(diff("--revision", "2", "--revision", "3")).isZero();
        assertThat(printed()).contains("Nothing differs: figures, outcomes and findings are the same.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "history --facility nor --night 2026-11-20 |"
                        + " --facility: found 'nor', expected one that has a report: ",
                "history --facility past --night 2026-11-19 |"
                        + " --night: found 2026-11-19, expected a night of past that has a report: 1 from 2026-11-20",
                "history --facility past --night 2026-11-20 --from 2026-11-21 |"
                        + " --night: found 2026-11-20, expected a night within --from and --to",
                "history --facility past --cell 1 --from 2026-11-21 --to 2026-11-20 |"
                        + " --to: found 2026-11-20, expected a date not before --from 2026-11-21",
                "history --facility past --cell 1 --to 2026-11-19 |"
                        + " --from, --to: found no reported night of past in the range, expected one of 1 from 2026-11-20",
                "history --facility past --cell 9\u202e |"
                        + " --cell: found '9[U+202E]', expected a cell that cells.csv, headcount.csv or a finding",
                "history --facility past --person P-9 |"
                        + " --person: found 'P-9', expected a pseudonym that solitary.csv or a finding of past names",
                "history --facility past | --night, --cell, --person: found 0 of them, expected exactly one",
                "history --facility past --cell 1 --person P-1 |"
                        + " --night, --cell, --person: found 2 of them, expected exactly one",
                "diff --facility past --date 2026-11-20 --revision 1 | --revision: found 1 of them, expected two",
                "diff --facility past --date 2026-11-20 --revision 1 --revision 1 |"
                        + " --revision: found 1 twice, expected two revisions",
                "diff --facility past --date 2026-11-20 --revision 1 --revision 4 |"
                        + " --revision: found 4, expected one of past 2026-11-20: 1, 2, 3",
                "diff --facility past --date 2026-11-19 --revision 1 --revision 2 |"
                        + " --date: found 2026-11-19, expected a night of past that has a report"
            })
    void whatIsNotThereIsOneMessage(String line, String message) {
        List<String> args = new ArrayList<>(List.of(line.strip().split(" ")));
        assertThat(execute(args)).isEqualTo(2);
        assertThat(printed()).isEmpty();
        assertThat(errorMessage()).startsWith("prison-census: " + message.strip());
    }
}
