package prisoncensus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prisoncensus.JsonForm;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What commands and revisions say to machines has the documented form. */
class JsonOutputIT extends AuditedNight {
    JsonOutputIT() {
        super("east");
    }

    @Test
    void statusIsAsDocumented() {
        assertThat(ask("status")).isZero();
        assertThat(JsonForm.STATUS.faults(output())).isEmpty();
        assertThat(json().get("version").asInt()).isEqualTo(1);
        assertThat(json().get("nights").get(0).get("revision").asInt()).isEqualTo(2);
    }

    @Test
    void verifyIsAsDocumented() {
        assertThat(ask("verify")).isZero();
        assertThat(JsonForm.VERIFY.faults(output())).isEmpty();
        assertThat(json().get("holds").asBoolean()).isTrue();
        assertThat(json().get("facilities").get(0).get("sameBytes").asInt()).isEqualTo(3);
    }

    @Test
    void whatWasNotBuiltAgainIsNoNumber() throws IOException {
        Path report = home.resolve("reports/east/2026-11-20/r1/report.json");
        byte[] sealed = Files.readAllBytes(report);
        Files.delete(report);
        assertThat(ask("verify", "--quick")).isEqualTo(4);
        Files.write(report, sealed);
        assertThat(JsonForm.VERIFY.faults(output())).isEmpty();
        assertThat(json().get("holds").asBoolean()).isFalse();
        assertThat(json().get("facilities").get(0).get("sameBytes").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void everyRevisionIsAsDocumented(int number) throws IOException {
        Path revision = home.resolve("reports/east/2026-11-20/r" + number);
        String report = Files.readString(revision.resolve("report.json"));
        assertThat(JsonForm.REPORT.faults(report)).isEmpty();
        assertThat(JsonForm.MANIFEST.faults(Files.readString(revision.resolve("manifest.json"))))
                .isEmpty();
        JsonNode json = JsonMapper.builder().build().readTree(report);
        assertThat(json.get("revision").asInt()).isEqualTo(number);
        assertThat(json.get("asKnownEarlier").asBoolean()).isEqualTo(number == 3);
        assertThat(json.get("changed").isEmpty()).isEqualTo(number != 2);
    }

    private int ask(String command, String... more) {
        return execute(Stream.concat(
                        Stream.of(
                                command,
                                "--json",
                                "--facility",
                                "east",
                                "--input",
                                home.resolve("input").toString(),
                                "--reports",
                                home.resolve("reports").toString()),
                        Stream.of(more))
                .toList());
    }

    private JsonNode json() {
        return JsonMapper.builder().build().readTree(output());
    }
}
