package prisoncensus.report.json;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import prisoncensus.checks.night.ReportedCensus;
import prisoncensus.report.NightReport;
import prisoncensus.report.ReportHeading;
import prisoncensus.report.Table;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/** report.json: everything that workbook and PDF show, and nothing else, in one line. Keys and rows have a fixed order. */
public final class JsonReport {
    /** The name of the file. */
    public static final String FILE = "report.json";

    private static final int VERSION = 1;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final NightReport report;
    private final JsonWords words;
    private final JsonRows rows;

    private JsonReport(NightReport report) {
        this.report = report;
        this.words = new JsonWords(report.texts());
        this.rows = new JsonRows(words);
    }

    /** The file's bytes: UTF-8, ending in a line feed. The same report gives the same bytes. */
    public static byte[] bytes(NightReport report) {
        return (JSON.writeValueAsString(new JsonReport(report).node()) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private ObjectNode node() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        heading(node);
        var answers = new JsonAnswers(report, words);
        node.set("questions", answers.questions());
        node.set("figures", answers.figures());
        node.set("sectors", sectors());
        node.set("census", census());
        node.set("cells", rows.of(report.cells()));
        node.set("meals", rows.of(report.meals()));
        node.set("solitary", rows.of(report.solitary()));
        node.set("roll", roll());
        node.set("outside", rows.of(report.outside()));
        node.set("findings", rows.of(report.findingsTable()));
        node.set("ended", rows.of(report.ended()));
        node.set("checks", rows.of(report.checks()));
        node.set("rejected", rows.of(report.rejected()));
        node.set("logs", rows.of(report.receipts()));
        node.set("limits", rows.of(report.limits()));
        node.set("remarks", words.of(new JsonRemarks(report).all()));
        node.set("changed", report.changes().map(rows::of).orElseGet(JsonNodeFactory.instance::arrayNode));
        return node;
    }

    private void heading(ObjectNode node) {
        ReportHeading heading = report.heading();
        node.put("version", VERSION)
                .put("language", report.texts().language().code())
                .put("facility", heading.night().facility().value())
                .put("name", heading.facilityName())
                .put("zone", heading.zone().getId())
                .put("date", heading.night().date().toString())
                .put("revision", heading.revision())
                .put("asKnownAt", JsonRow.text(heading.asKnownAt()))
                .put("asKnownEarlier", heading.asKnownEarlier());
    }

    /** Each with the sums of its meals, if it has cells that were to be fed. */
    private ArrayNode sectors() {
        ArrayNode sectors = rows.of(report.sectorsTable());
        Map<String, JsonNode> fed = new HashMap<>();
        rows.of(report.mealSectors()).forEach(sums -> fed.put(sector(sums), ((ObjectNode) sums).without("sector")));
        sectors.forEach(
                sector -> ((ObjectNode) sector).set("fed", fed.getOrDefault(sector(sector), NullNode.getInstance())));
        return sectors;
    }

    private static String sector(JsonNode row) {
        return row.path("sector").asString();
    }

    private ArrayNode census() {
        ArrayNode nights = JsonNodeFactory.instance.arrayNode();
        for (ReportedCensus night : report.lastNights().nights()) {
            ObjectNode node = nights.addObject().put("date", night.date().toString());
            night.total()
                    .ifPresentOrElse(
                            total -> node.put("total", total).put("complete", night.complete()),
                            () -> node.putNull("total").putNull("complete"));
        }
        return nights;
    }

    private ObjectNode roll() {
        Table table = report.roll();
        ObjectNode roll = JsonNodeFactory.instance.objectNode().putNull("opening");
        ArrayNode counts = roll.putArray("counts");
        rows.of(table).forEach(row -> {
            if (row.path("countState").asString().equals("opening")) {
                roll.set("opening", row);
            } else {
                counts.add(row);
            }
        });
        return roll;
    }
}
