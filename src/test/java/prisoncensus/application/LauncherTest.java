package prisoncensus.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import prisoncensus.nights.planning.Invocation;

class LauncherTest {
    private static final List<String> NIGHT = List.of("night");

    @Test
    void aCommandIsSuggestedAsThisOneWasTyped() {
        assertThat(line(Launcher.of(List.of("java", "-Dcensus.zone=UTC", "-jar", "a.jar", "status", "--json"), 2)))
                .isEqualTo("java -Dcensus.zone=UTC -jar a.jar night");
    }

    @Test
    void aPasswordIsNotShown() {
        assertThat(line(Launcher.of(
                        List.of(
                                "java",
                                "-Dspring.mail.password=s3cret",
                                "-Dspring.datasource.url=jdbc:postgresql://u:s3cret@h/d",
                                "-Dspring.datasource.url=jdbc:postgresql://h/d?password=s3cret",
                                "x"),
                        1)))
                .doesNotContain("s3cret")
                .contains("-Dspring.mail.password=... -Dspring.datasource.url=... -Dspring.datasource.url=...");
    }

    @Test
    void aScriptAndMavenSayHowTheyAreCalled() {
        assertThat(line(Launcher.of("bin/census"))).isEqualTo("bin/census night");
        assertThat(line(Launcher.of("./mvnw spring-boot:run")))
                .isEqualTo("./mvnw spring-boot:run -Dspring-boot.run.arguments=night");
    }

    @Test
    void mavenMayHaveMadeQuestionMarksOfLetters() {
        assertThat(Launcher.isLossy("./mvnw spring-boot:run", "ANSI_X3.4-1968")).isTrue();
        assertThat(Launcher.isLossy("./mvnw spring-boot:run", "UTF-8")).isFalse();
        assertThat(Launcher.isLossy("", "ANSI_X3.4-1968")).isFalse();
    }

    @Test
    void whereTheSystemDoesNotShowItTheUsualOneIsSuggested() {
        assertThat(line(Launcher.of(List.of(), 1))).isEqualTo("java -jar prison-census.jar night");
        assertThat(line(Launcher.of(Arrays.asList("java", null, "status"), 1)))
                .isEqualTo("java -jar prison-census.jar night");
    }

    private static String line(Invocation invocation) {
        return invocation.line(NIGHT);
    }
}
