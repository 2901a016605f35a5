package prisoncensus.nights.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** A command that the program suggests means in a shell what it says. */
@DisabledOnOs(OS.WINDOWS)
class InvocationTest {
    private static final List<String> HOSTILE = List.of(
            "rerun",
            "--reason",
            "the court's \"order\" $HOME `id` \\ * ~ ! # ; & | < > ( ) año",
            "--by",
            "a\u202Eb\u0085c",
            "",
            "-");

    @Test
    void whatAShellMakesOfALineIsWhatWasMeant() throws Exception {
        assertThat(shell(new Invocation(List.of("java", "-jar", "/a b/c.jar"), false, List.of()).line(HOSTILE)))
                .containsSubsequence(HOSTILE)
                .startsWith("java", "-jar", "/a b/c.jar");
    }

    @Test
    void aLineCanBeSeenAsItIs() {
        assertThat(Invocation.PLAIN.line(List.of("a\u202Eb"))).isEqualTo("'a'\"$(printf '\\342\\200\\256')\"'b'");
        assertThat(Invocation.PLAIN.line(List.of("night", "--date", "2026-03-01")))
                .isEqualTo("night --date 2026-03-01");
    }

    @Test
    void mavenGetsTheCommandAsOneProperty() throws Exception {
        var maven = new Invocation(List.of("./mvnw", "spring-boot:run"), true, List.of());
        List<String> words = shell(maven.line(List.of("rerun", "--reason", "the court's order")));
        assertThat(words)
                .containsExactly(
                        "./mvnw",
                        "spring-boot:run",
                        "-Dspring-boot.run.arguments=rerun --reason 'the court'\"'\"'s order'");
    }

    @Test
    void otherFoldersThanTheUsualOnesAreNamed() {
        assertThat(Invocation.PLAIN.in(Path.of("input"), Path.of("reports")).line(List.of("night")))
                .isEqualTo("night");
        assertThat(Invocation.PLAIN.in(Path.of("/srv/my logs"), Path.of("out")).line(List.of("night")))
                .isEqualTo("night --input '/srv/my logs' --reports out");
    }

    /** The words that a shell makes of a line. */
    private static List<String> shell(String line) throws IOException, InterruptedException {
        Process shell = new ProcessBuilder("sh").redirectErrorStream(true).start();
        shell.getOutputStream()
                .write(("LC_ALL=C.UTF-8; printf '%s\\001' " + line + "\n").getBytes(StandardCharsets.UTF_8));
        shell.getOutputStream().close();
        String said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(shell.waitFor()).as(said).isZero();
        List<String> words = List.of(said.split("\001", -1));
        return words.subList(0, words.size() - 1);
    }
}
