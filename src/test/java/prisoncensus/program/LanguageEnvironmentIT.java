package prisoncensus.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The language environment of cron, in which Java reads no letter beyond ASCII. */
@EnabledOnOs(OS.LINUX)
class LanguageEnvironmentIT {
    private static final String NIGHT = "2026-03-01";

    @TempDir
    private Path home;

    private Jar cron;

    @BeforeEach
    void reportANight() throws Exception {
        Path folder = Files.createDirectories(home.resolve("input/south/" + NIGHT));
        Files.writeString(folder.resolve("headcount.csv"), "cell,scheduled_time,counted\n1,22:00,80\n");
        cron = new Jar(home).after("export LC_ALL=C");
        assertThat(cron.run("night").code()).isZero();
    }

    @Test
    void whatIsTypedIsSealedAsItWasTyped() throws Exception {
        Jar.Ended ended = shell("CENSUS_FACILITIES_SOUTH_NAME='Ñuñoa' \"$@\" --reason 'año ñandú' --by Íñigo");
        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(home.resolve("reports/south/" + NIGHT + "/r2/manifest.json"))
                .content()
                .contains("\"reason\" : \"año ñandú\"", "\"requestedBy\" : \"Íñigo\"", "\"name\" : \"Ñuñoa\"");
    }

    @Test
    void bytesThatAreNoTextAndFoldersThatCannotBeOpenedAreRefused() throws Exception {
        Jar.Ended damaged = shell("\"$@\" --reason \"$(printf 'a\\361o')\"");
        assertThat(damaged.code()).isEqualTo(2);
        assertThat(damaged.err().lines()).singleElement().asString().contains("did not arrive whole", "LC_ALL=C.UTF-8");
        Jar.Ended folder = shell("\"$@\" --reason x --input año");
        assertThat(folder.code()).isEqualTo(2);
        assertThat(folder.err().lines()).singleElement().asString().contains("--input: found the name año");
        Jar.Ended place = shell("mkdir año; cd año; \"$@\" --reason x");
        assertThat(place.code()).isEqualTo(2);
        assertThat(place.err().lines())
                .singleElement()
                .asString()
                .contains("found the working folder", "which this process cannot open");
        assertThat(home.resolve("reports/south/" + NIGHT + "/r2")).doesNotExist();
    }

    /** Runs a line of shell in which {@code "$@"} is a re-run of the night; the line is a file, so that its bytes arrive as they are. */
    private Jar.Ended shell(String line) throws Exception {
        Path script = home.resolve("script");
        Files.writeString(script, line + "\n", StandardCharsets.UTF_8);
        return new Jar(home).inside("env", "LC_ALL=C", "sh", "script").run("rerun", "--date", NIGHT);
    }
}
