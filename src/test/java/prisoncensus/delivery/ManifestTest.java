package prisoncensus.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.LogStatus;
import prisoncensus.checks.night.NightBuilder;
import prisoncensus.logbook.CellKind;
import prisoncensus.logbook.DayCount;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.Fault;
import prisoncensus.logbook.FaultKind;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LogFile;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Night;
import prisoncensus.logbook.Refusal;
import prisoncensus.report.Language;
import prisoncensus.report.NightReportBuilder;
import prisoncensus.report.ReportHeading;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ManifestTest {
    private static final Instant CREATED_AT = Instant.parse("2026-11-21T02:00:00Z");
    private static final Night NIGHT = new Night(new FacilityCode("north"), LocalDate.of(2026, 11, 20));
    private static final String PREVIOUS = "e".repeat(64);
    private static final List<OutputFile> OUTPUTS = List.of(
            new OutputFile("a.xlsx", "a".repeat(64), 3_000_000_000L), new OutputFile("b.pdf", "b".repeat(64), 0));

    private Optional<String> requestedBy = Optional.empty();
    private Optional<Instant> fixedClock = Optional.empty();

    @Test
    void theKeysStandInTheOrderOfTheSpecification() {
        JsonNode manifest = manifest(quiet());
        assertThat(manifest.propertyNames())
                .containsExactly(
                        "formVersion",
                        "facility",
                        "date",
                        "revision",
                        "asKnownAt",
                        "asKnownEarlier",
                        "createdAt",
                        "requestedBy",
                        "reason",
                        "trigger",
                        "software",
                        "runtime",
                        "settings",
                        "inputs",
                        "limits",
                        "figures",
                        "figureVersions",
                        "history",
                        "checks",
                        "outputs",
                        "previous",
                        "receptions",
                        "key");
    }

    @Test
    void theKeysOfItsPartsDoSoToo() {
        JsonNode manifest = manifest(quiet());
        assertThat(manifest.get("settings").propertyNames()).containsExactly("language", "name", "zone", "fixedClock");
        assertThat(manifest.get("inputs").get(0).propertyNames())
                .containsExactly(
                        "log",
                        "file",
                        "sha256",
                        "reading",
                        "bytes",
                        "encoding",
                        "linesRead",
                        "accepted",
                        "rejected",
                        "repeated",
                        "receivedAt");
        assertThat(manifest.get("checks").get(0).propertyNames())
                .containsExactly("id", "ruleVersion", "outcome", "findings", "notEvaluable");
    }

    @Test
    void itNamesTheRevisionAndWhatWroteIt() {
        JsonNode manifest = manifest(quiet());
        assertThat(manifest.get("facility").stringValue()).isEqualTo("north");
        assertThat(manifest.get("date").stringValue()).isEqualTo("2026-11-20");
        assertThat(manifest.get("formVersion").intValue()).isEqualTo(2);
        assertThat(manifest.get("revision").intValue()).isEqualTo(2);
        assertThat(manifest.get("asKnownEarlier").booleanValue()).isTrue();
        assertThat(manifest.get("trigger").stringValue()).isEqualTo("PERSON");
        assertThat(manifest.get("receptions")).hasToString("{\"sequence\":7,\"sha256\":\"" + "d".repeat(64) + "\"}");
        assertThat(manifest.get("key").isNull()).isTrue();
        assertThat(manifest.get("figureVersions").get("solitaryHeld").intValue())
                .isEqualTo(2);
        assertThat(manifest.get("figureVersions").get("capacity").intValue()).isEqualTo(1);
        assertThat(manifest.get("asKnownAt").stringValue()).isEqualTo("2026-11-21T01:00:00.120Z");
        assertThat(manifest.get("createdAt").stringValue()).isEqualTo("2026-11-21T02:00:00.000Z");
        assertThat(manifest.get("software").toString()).isEqualTo("{\"version\":\"0.1.0\",\"commit\":\"c0ffee\"}");
        assertThat(manifest.get("settings").toString())
                .isEqualTo("{\"language\":\"en\",\"name\":\"Unidad «Ñandú» 漢 \ud834\udd1e\","
                        + "\"zone\":\"Europe/Madrid\",\"fixedClock\":false}");
    }

    @Test
    void aLowerBoundSaysSoRightBehindTheFigure() {
        JsonNode figures =
                manifest(quiet().cell("1-02", "Süd", CellKind.GROUP, 80)).get("figures");
        assertThat(figures.propertyNames())
                .containsSubsequence("censusTotal", "censusTotalAtLeast", "censusComplete", "cellsMissing", "peak");
        assertThat(figures.get("censusTotal").intValue()).isEqualTo(60);
        assertThat(figures.get("censusTotalAtLeast").booleanValue()).isTrue();
        assertThat(manifest(quiet()).get("figures").propertyNames()).doesNotContain("censusTotalAtLeast");
    }

    @Test
    void whoAskedAndAFixedClockAreSaidAndNullIsNobody() {
        assertThat(manifest(quiet()).get("requestedBy").isNull()).isTrue();
        assertThat(manifest(quiet()).get("reason").isNull()).isTrue();
        requestedBy = Optional.of("J. Muñoz");
        fixedClock = Optional.of(CREATED_AT);
        JsonNode manifest = manifest(quiet());
        assertThat(manifest.get("requestedBy").stringValue()).isEqualTo("J. Muñoz");
        assertThat(manifest.get("settings").get("fixedClock").booleanValue()).isTrue();
    }

    @Test
    void aLogThatWasReceivedIsAccountedForLineByLine() {
        NightBuilder night = quiet().rejected(LogKind.HEADCOUNT, 6);
        assertThat(manifest(night).get("inputs").get(0).toString())
                .isEqualTo("{\"log\":\"headcount\",\"file\":\"2026-11-20/headcount.csv\",\"sha256\":\"" + "0".repeat(64)
                        + "\",\"reading\":3,\"bytes\":1000,\"encoding\":\"UTF-8\",\"linesRead\":5,\"accepted\":4,\"rejected\":1,"
                        + "\"repeated\":0,\"receivedAt\":\"2026-11-21T01:00:00.000Z\"}");
    }

    @Test
    void everyKindOfLogIsNamedReceivedOrNot() {
        JsonNode inputs = manifest(quiet()).get("inputs");
        assertThat(inputs.valueStream().map(input -> input.get("log").stringValue()))
                .containsExactly("headcount", "meals", "solitary", "movements", "outside", "cells", "limits");
        assertThat(inputs.get(1).toString()).isEqualTo("{\"log\":\"meals\",\"received\":false}");
        assertThat(inputs.get(2).toString()).isEqualTo("{\"log\":\"solitary\",\"received\":false}");
    }

    @Test
    void aRefusedLogIsNamedWithTheReason() {
        var night = quiet();
        var refusal = new Refusal(
                night.file(LogKind.MEALS), OptionalInt.of(1), Fault.in(FaultKind.DOUBLE_COLUMNS, "cell", "2", ""));
        night.refused(LogKind.MEALS, new LogStatus.NotReceived(Optional.of(refusal)));
        assertThat(manifest(night).get("inputs").get(1).toString())
                .isEqualTo("{\"log\":\"meals\",\"file\":\"2026-11-20/meals.csv\",\"sha256\":\"" + "0".repeat(64)
                        + "\",\"bytes\":1000,\"refused\":\"line 1, found the column cell 2 times, expected it once\","
                        + "\"received\":false}");
    }

    @Test
    void ofALogThatWasRefusedUnreadHashAndSizeAreUnknown() {
        var file = LogFile.unread(NIGHT, LogKind.SOLITARY, "solitary.csv.gz");
        var refusal = new Refusal(file, OptionalInt.empty(), new Fault(FaultKind.NOT_A_FILE, "", "a folder", ""));
        var night = quiet().refused(LogKind.SOLITARY, new LogStatus.NotReceived(Optional.of(refusal)));
        assertThat(manifest(night).get("inputs").get(2).toString())
                .isEqualTo("{\"log\":\"solitary\",\"file\":\"2026-11-20/solitary.csv.gz\",\"sha256\":null,"
                        + "\"bytes\":null,\"refused\":\"found a folder, expected a file\",\"received\":false}");
    }

    @Test
    void everyLimitInForceIsNamedWithItsOrigin() {
        JsonNode limits = manifest(quiet().limit(LimitName.CELL_LIMIT, "81")).get("limits");
        assertThat(limits.propertyNames()).hasSize(30).startsWith("cell.limit", "cell.near_percent");
        assertThat(limits.get("cell.limit").toString())
                .isEqualTo("{\"value\":\"81\",\"valid_from\":\"2025-11-20\",\"source\":\"\"}");
        assertThat(limits.get("count.times").toString())
                .isEqualTo("{\"value\":\"06:00 12:00 18:00 22:00\",\"valid_from\":null,\"source\":\"default\"}");
        assertThat(limits.get("facility.capacity").get("value").isNull()).isTrue();
    }

    @Test
    void figuresStandInOrderAndThoseOfLogsNotReceivedAreNull() {
        assertThat(manifest(quiet()).get("figures").toString())
                .isEqualTo(
                        "{\"censusTotal\":60,\"censusComplete\":true,\"cellsMissing\":0,\"peak\":60,"
                                + "\"peakAt\":\"06:00\",\"cellsActive\":1,\"cellsOverLimit\":0,\"capacity\":null,"
                                + "\"platesServed\":null,\"platesShort\":null,\"solitaryHeld\":null,\"solitaryLongestDays\":null,"
                                + "\"roll\":null,\"rollDifference\":null,\"movementsIn\":null,\"movementsOut\":null,"
                                + "\"cellsOutShort\":null,\"outMinutes\":null,\"cellsWithOutRecord\":null,\"peopleConfined\":null}");
    }

    @Test
    void ofASilentNightEveryFigureIsNullAndNoneIsZero() {
        JsonNode figures = manifest(new NightBuilder()).get("figures");
        assertThat(figures.propertyNames()).hasSize(20);
        assertThat(figures.valueStream()).allMatch(JsonNode::isNull);
    }

    @Test
    void checksTellWhatTheyFoundAndWhatTheyCouldNotJudge() {
        NightBuilder night = new NightBuilder()
                .cell("1-01", "Süd", CellKind.GROUP, 80)
                .cell("1-02", "Süd", CellKind.GROUP, 80)
                .counts("1-01", 81)
                .count("1-02", "22:00", 10);
        JsonNode checks = manifest(night).get("checks");
        assertThat(checks.valueStream().map(check -> check.get("id").stringValue()))
                .containsExactlyElementsOf(
                        Stream.of(CheckId.values()).map(CheckId::name).toList());
        assertThat(checks.get(1).toString())
                .isEqualTo("{\"id\":\"H02\",\"ruleVersion\":2,\"outcome\":\"FAIL\",\"findings\":1,"
                        + "\"notEvaluable\":[\"cell 1-02\"]}");
    }

    @Test
    void outputsAndTheManifestBeforeAreNamed() {
        JsonNode manifest = manifest(quiet());
        assertThat(manifest.get("outputs").toString())
                .isEqualTo("[{\"file\":\"a.xlsx\",\"sha256\":\"" + "a".repeat(64) + "\",\"bytes\":3000000000},"
                        + "{\"file\":\"b.pdf\",\"sha256\":\"" + "b".repeat(64) + "\",\"bytes\":0}]");
        assertThat(manifest.get("previous").stringValue()).isEqualTo(PREVIOUS);
        JsonNode first = JsonMapper.shared().readTree(bytes(quiet(), Optional.empty()));
        assertThat(first.get("previous").isNull()).isTrue();
    }

    @Test
    void theSameNightGivesTheSameBytes() {
        assertThat(bytes(quiet(), Optional.of(PREVIOUS))).isEqualTo(bytes(quiet(), Optional.of(PREVIOUS)));
    }

    @Test
    void itIsUtf8WithLineFeedsAloneAndEndsInOne() {
        byte[] bytes = bytes(quiet(), Optional.empty());
        String text = new String(bytes, StandardCharsets.UTF_8);
        assertThat(text.getBytes(StandardCharsets.UTF_8)).isEqualTo(bytes);
        assertThat(text)
                .startsWith("{\n  \"formVersion\" : 2,\n  \"facility\" : \"north\",\n")
                .contains("\"name\" : \"Unidad «Ñandú» 漢 \ud834\udd1e\"")
                .doesNotContain("\r")
                .endsWith("\n}\n");
    }

    /** One cell of 60 people, counted four times; meals and solitary missing. */
    private static NightBuilder quiet() {
        return new NightBuilder().cell("1-01", "Süd", CellKind.GROUP, 80).counts("1-01", 60);
    }

    private JsonNode manifest(NightBuilder night) {
        return JsonMapper.shared().readTree(bytes(night, Optional.of(PREVIOUS)));
    }

    private byte[] bytes(NightBuilder night, Optional<String> previous) {
        var judgement = night.judged();
        var report = NightReportBuilder.gather(heading(), Language.EN, judgement);
        return new Manifest(report, judgement, new Software("0.1.0", "c0ffee"))
                .bytes(
                        new RevisionKind("PERSON", true),
                        CREATED_AT,
                        List.of(),
                        OUTPUTS,
                        new ManifestLinks(
                                previous, Optional.of(new ReceptionsFile.Link(7, "d".repeat(64))), Optional.empty()));
    }

    private ReportHeading heading() {
        return new ReportHeading(
                NIGHT,
                "Unidad «Ñandú» 漢 \ud834\udd1e",
                ZoneId.of("Europe/Madrid"),
                2,
                Instant.parse("2026-11-21T01:00:00.120Z"),
                false,
                false,
                DayCount.INCLUSIVE,
                "prison-census 0.1.0",
                requestedBy,
                Optional.empty(),
                fixedClock);
    }
}
