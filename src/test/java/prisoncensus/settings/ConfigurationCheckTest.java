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

class ConfigurationCheckTest {
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

    private static ConfigurationCheck check() {
        var yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new ClassPathResource("application.yml"));
        Map<Object, Object> all = new HashMap<>(Objects.requireNonNull(yaml.getObject()));
        all.putAll(OWN);
        CensusProperties settings = new Binder(new MapConfigurationPropertySource(all))
                .bind("census", CensusProperties.class)
                .get();
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("application.yml", OWN));
        return new ConfigurationCheck(settings, environment);
    }

    @Test
    void whatSomebodyConfiguredIsSaidWithoutSecrets() {
        assertThat(check().made())
                .contains(
                        "census.zone = Europe/Madrid (application.yml)",
                        "spring.mail.password = something that is not shown (application.yml)")
                .noneMatch(line -> line.contains("geheim") || line.contains("server.port"));
    }

    @Test
    void whatNothingReadsIsNamed() {
        assertThat(check().unknown())
                .containsExactly(
                        "census.facilities.north.recipient[1].address (application.yml)",
                        "census.schedul.night (application.yml)");
    }

    @Test
    void everyDefaultSettingIsKnown() {
        var yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new ClassPathResource("application.yml"));
        Map<String, Object> defaults = new HashMap<>();
        Objects.requireNonNull(yaml.getObject()).forEach((name, value) -> defaults.put(name.toString(), value));
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("defaults", defaults));
        assertThat(new ConfigurationCheck(check().settings(), environment).unknown()).isEmpty();
    }

    @Test
    void whatEachFacilityGetsIsSaid() {
        assertThat(check().facilities())
                .containsExactly(
                        "north: reported in en at '0 0 6 * * *' Europe/Madrid, waits PT4H for logs, takes them when PT30S"
                                + " changed nothing; letters to director@prison.example (at least breach, one a day)",
                        "any other: reported in en at '0 0 6 * * *' Europe/Madrid, waits PT4H for logs, takes them when PT2M"
                                + " changed nothing; no letters");
    }

    @Test
    void filesThatEverybodyMayReadAreFound() throws IOException {
        Path open = Files.createFile(folder.resolve("open"));
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rw-r--r--"));
        Path closed = Files.createFile(folder.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rw-r-----"));
        assertThat(ReadableFiles.below(List.of(folder, folder.resolve("nothing")))).containsExactly(open);
    }
}
