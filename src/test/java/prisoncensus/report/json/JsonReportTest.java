package prisoncensus.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import prisoncensus.JsonForm;
import prisoncensus.checks.night.NightBuilder;
import prisoncensus.checks.night.SubjectKind;
import prisoncensus.logbook.CellKind;
import prisoncensus.logbook.LogKind;
import prisoncensus.report.Language;
import prisoncensus.report.NightReport;
import prisoncensus.report.SampleReports;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonReportTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Stream<NightReport> nights() {
        return Stream.of(Language.values())
                .flatMap(language -> Stream.of(
                        SampleReports.rich(language),
                        SampleReports.quiet(language),
                        SampleReports.silent(language),
                        SampleReports.revised(language),
                        SampleReports.gather(SampleReports.everyLog(), language)));
    }

    @ParameterizedTest
    @MethodSource("nights")
    void itIsAsDocumented(NightReport report) {
        assertThat(JsonForm.REPORT.faults(text(report))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("nights")
    void itIsOneLineWithoutBlanksAndTheSameAgain(NightReport report) {
        String text = text(report);
        assertThat(text).isEqualTo(JSON.writeValueAsString(JSON.readTree(text)) + "\n");
        assertThat(text(report)).isEqualTo(text);
    }

    @Test
    void theKeysStandInTheOrderOfTheSpecification() {
        assertThat(json(SampleReports.quiet(Language.EN)).propertyNames())
                .containsExactly(
                        "version",
                        "language",
                        "facility",
                        "name",
                        "zone",
                        "date",
                        "revision",
                        "asKnownAt",
                        "asKnownEarlier",
                        "questions",
                        "figures",
                        "sectors",
                        "census",
                        "cells",
                        "meals",
                        "solitary",
                        "roll",
                        "outside",
                        "findings",
                        "ended",
                        "checks",
                        "rejected",
                        "logs",
                        "limits",
                        "remarks",
                        "changed");
    }

    @Test
    void wordsAreAKeyItsArgumentsAndTheSentence() {
        JsonNode answer = at(json(SampleReports.rich(Language.ES)).get("questions"), "id", "overLimit");
        assertThat(answer.get("state").asString()).isEqualTo("bad");
        assertThat(answer.get("words").get(0).toString())
                .startsWith("{\"key\":\"answer.over.several\",\"arguments\":{\"cell\":\"")
                .contains("\"limit\":80,\"number\":", "\"text\":\"");
    }

    @Test
    void whatIsMissingIsNullAndNeverZero() {
        JsonNode silent = json(SampleReports.silent(Language.EN));
        JsonNode figure = at(silent.get("figures"), "id", "censusTotal");
        assertThat(figure.get("value").isNull()).isTrue();
        assertThat(figure.has("notApplicable")).isFalse();
        JsonNode cell = silent.get("cells").get(0);
        assertThat(cell.get("peak").isNull()).isTrue();
        assertThat(cell.get("counts").get(0).toString()).isEqualTo("{\"at\":\"06:00\",\"people\":null}");
        assertThat(silent.get("census").get(29).toString())
                .isEqualTo("{\"date\":\"2026-11-20\",\"total\":null,\"complete\":null}");
    }

    @Test
    void whatCannotApplyIsNamed() {
        JsonNode capacity = at(json(SampleReports.silent(Language.EN)).get("figures"), "id", "capacity");
        assertThat(capacity.get("value").isNull()).isTrue();
        assertThat(capacity.get("notApplicable").toString()).isEqualTo("[\"value\"]");
    }

    @Test
    void aFigureSaysWhetherItIsALowerBoundAndWhetherItChanged() {
        JsonNode rich = at(json(SampleReports.rich(Language.EN)).get("figures"), "id", "platesServed");
        assertThat(rich.get("atLeast").asBoolean()).isTrue();
        assertThat(rich.get("changed").asBoolean()).isFalse();
        JsonNode revised = at(json(SampleReports.revised(Language.EN)).get("figures"), "id", "censusTotal");
        assertThat(revised.get("changed").asBoolean()).isTrue();
        assertThat(revised.get("note")
                        .get("arguments")
                        .get("before")
                        .get("arguments")
                        .toString())
                .isEqualTo("{\"number\":1204}");
    }

    @Test
    void aFindingIsNewOrContinuesAndOneThatIsOverIsNamed() {
        var night = new NightBuilder()
                .received(LogKind.HEADCOUNT)
                .cell("1", "North", CellKind.GROUP, 80)
                .counts("1", 60)
                .standing("R01", SubjectKind.LOG, "meals", NightBuilder.DATE.minusDays(11))
                .standing("H02", SubjectKind.CELL, "1", NightBuilder.DATE.minusDays(2))
                .standing("M03", SubjectKind.CELL, "1", NightBuilder.DATE.minusDays(3))
                .reported(NightBuilder.DATE.minusDays(1), 60);
        JsonNode report = json(SampleReports.gather(night, Language.EN));
        assertThat(at(report.get("findings"), "subject", "meals").get("state").asString())
                .isEqualTo("continuing");
        assertThat(at(report.get("findings"), "subject", "solitary")
                        .get("state")
                        .asString())
                .isEqualTo("new");
        assertThat(report.get("ended").valueStream())
                .extracting(run -> run.get("check").asString() + " "
                        + run.get("subject").asString() + " " + run.get("since").asString())
                .as("M03 could not be judged")
                .containsExactly("H02 1 2026-11-18");
    }

    @Test
    void aRejectedLineIsNamedWithoutItsText() {
        JsonNode rejected = json(SampleReports.rich(Language.EN)).get("rejected");
        assertThat(rejected.valueStream())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.propertyNames())
                        .isSubsetOf(List.of("file", "line", "faults", "alert", "notApplicable")));
    }

    private static JsonNode at(JsonNode rows, String key, String value) {
        return StreamSupport.stream(rows.spliterator(), false)
                .filter(row -> row.path(key).asString().equals(value))
                .findFirst()
                .orElseThrow();
    }

    private static String text(NightReport report) {
        return new String(JsonReport.bytes(report), StandardCharsets.UTF_8);
    }

    private static JsonNode json(NightReport report) {
        return JSON.readTree(text(report));
    }
}
