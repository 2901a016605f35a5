package prisoncensus.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Arguments and variables that Java read as U+FFFD are read again where their bytes are. */
class ProcessTextTest {
    private static final String DAMAGED = "a\uFFFD\uFFFDo";

    @TempDir
    private Path home;

    @Test
    void whatArrivedDamagedIsReadFromItsBytes() throws IOException {
        assertThat(arguments("java\0-jar\0x.jar\0rerun\0--reason\0año\0\0", "rerun", "--reason", DAMAGED, ""))
                .containsExactly("rerun", "--reason", "año", "");
    }

    @Test
    void bytesOfAnotherTextOrAnotherEncodingAreNotTaken() throws IOException {
        assertThat(arguments("java\0uña\0", DAMAGED)).containsExactly(DAMAGED);
        assertThat(arguments("año\0", "x", DAMAGED)).containsExactly("x", DAMAGED);
        Files.write(home.resolve("arguments"), new byte[] {'a', (byte) 0xF1, 'o', 0});
        assertThat(text().restored(List.of("a\uFFFDo"))).containsExactly("a\uFFFDo");
    }

    @Test
    void whereTheSystemDoesNotShowThemTheyStayAsTheyAre() {
        assertThat(text().restored(List.of(DAMAGED))).containsExactly(DAMAGED);
        assertThat(text().restored(Map.of("A", DAMAGED))).containsEntry("A", DAMAGED);
    }

    @Test
    void variablesAreReadFromTheirBytes() throws IOException {
        Files.writeString(home.resolve("environment"), "A=año\0B=x=y\0", StandardCharsets.UTF_8);
        assertThat(text().restored(Map.of("A", DAMAGED, "B", "x=y")))
                .containsOnly(Map.entry("A", "año"), Map.entry("B", "x=y"));
    }

    private List<String> arguments(String shown, String... arrived) throws IOException {
        Files.writeString(home.resolve("arguments"), shown, StandardCharsets.UTF_8);
        return text().restored(List.of(arrived));
    }

    private ProcessText text() {
        return new ProcessText(home.resolve("arguments"), home.resolve("environment"));
    }
}
