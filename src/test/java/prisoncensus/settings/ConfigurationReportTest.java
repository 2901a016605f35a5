package prisoncensus.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;
import prisoncensus.checks.night.Message;
import prisoncensus.report.Language;
import prisoncensus.report.Texts;

class ConfigurationReportTest {
    private static final Map<String, Object> OWN = Map.of(
            "census.zone", "Europe/Madrid",
            "census.schedul.night", "0 0 5 * * *",
            "census.facilities.north.schedule.settle", "30s",
            "census.facilities.north.recipients[0].address", "director@prison.example",
            "census.facilities.north.recipients[0].digest", "daily",
            "census.facilities.north.recipients[0].at-least", "breach",
            "census.facilities.north.recipient[1].address", "nobody@prison.example",
            "census.delivery.from", "census@prison.example",
            "spring.mail.password", "geheim",
            "server.port", "1");

    @TempDir
    private Path folder;

    private static List<String> said(List<Message> messages) {
        return messages.stream().map(Texts.in(Language.EN)::say).toList();
    }

    private static ConfigurationReport report() {
        var yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new ClassPathResource("application.yml"));
        Map<Object, Object> all = new HashMap<>(Objects.requireNonNull(yaml.getObject()));
        all.putAll(OWN);
        CensusProperties settings = new Binder(new MapConfigurationPropertySource(all))
                .bind("census", CensusProperties.class)
                .get();
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("application.yml", OWN));
        return new ConfigurationReport(settings, environment);
    }

    @Test
    void whatSomebodyConfiguredIsSaidWithoutSecrets() {
        assertThat(said(report().made()))
                .contains(
                        "census.zone = Europe/Madrid (application.yml)",
                        "spring.mail.password = something that is not shown (application.yml)")
                .noneMatch(line -> line.contains("geheim") || line.contains("server.port"));
    }

    @Test
    void whatNothingReadsIsNamed() {
        assertThat(said(report().unknown()))
                .containsExactlyInAnyOrder(
                        "configuration census.facilities.north.recipient[1].address: found a key that does not exist"
                                + " (\"census.facilities.north.recipient[1].address\" from property source \"application.yml\"),"
                                + " expected one that does; the nearest is census.facilities.north.recipients[].address",
                        "configuration census.schedul.night: found a key that does not exist (\"census.schedul.night\""
                                + " from property source \"application.yml\"), expected one that does; the nearest is"
                                + " census.schedule.night");
    }

    @Test
    void whatEachFacilityGetsIsSaid() {
        assertThat(said(report().facilities()))
                .containsExactly(
                        "north: reported in en at '0 0 6 * * *' Europe/Madrid, waits 4h for logs, takes them when"
                                + " they did not change for 30s; letters to director@prison.example (at least Breach, one a day)",
                        "any other: reported in en at '0 0 6 * * *' Europe/Madrid, waits 4h for logs, takes them when"
                                + " they did not change for 2m; no letters");
    }

    @Test
    void filesThatMorePeopleMayReadThanShouldAreFound() throws IOException {
        Path open = Files.createFile(folder.resolve("a-open"));
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rw-r--r--"));
        Path ofGroup = Files.createFile(folder.resolve("b-of-group"));
        Files.setPosixFilePermissions(ofGroup, PosixFilePermissions.fromString("rw-r-----"));
        Path closed = Files.createFile(folder.resolve("c-closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rw-------"));
        assertThat(ReadableFiles.ofRecord(folder)).containsExactly(open, ofGroup);
        assertThat(ReadableFiles.ofConfiguration(folder)).containsExactly(open);
        assertThat(ReadableFiles.ofRecord(folder.resolve("nothing"))).isEmpty();
    }
}
