package prisoncensus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pictures of the documentation are there and shown. */
class DocsTest {
    private static final Path DOCS = Path.of("src/docs");
    private static final Pattern PICTURE = Pattern.compile("!\\[[^\\]]+]\\(([^)]+)\\)");

    @ParameterizedTest
    @ValueSource(strings = {"page-1.png", "findings-page.png", "summary-sheet.png"})
    void aPictureCanBeReadOnAScreenAndLoadedOnASlowLine(String name) throws IOException {
        var picture = ImageIO.read(DOCS.resolve(name).toFile());
        assertThat(picture.getWidth()).isBetween(700, 1_700);
        assertThat(picture.getHeight()).isBetween(500, 1_700);
        assertThat(Files.size(DOCS.resolve(name))).isBetween(20_000L, 500_000L);
        assertThat(Files.readString(DOCS.resolve("pictures.md"))).contains("](" + name + ")");
    }

    @Test
    void everyPictureThatIsShownIsThereAndHasAText() throws IOException {
        assertThat(Files.readString(Path.of("README.md"))).contains("(src/docs/page-1.png)");
        for (Path page :
                Stream.of(Path.of("README.md"), DOCS.resolve("pictures.md")).toList()) {
            assertThat(PICTURE.matcher(Files.readString(page)).results().map(picture -> target(page, picture)))
                    .isNotEmpty()
                    .allMatch(Files::exists);
        }
    }

    private static Path target(Path page, MatchResult picture) {
        return page.resolveSibling(picture.group(1));
    }
}
