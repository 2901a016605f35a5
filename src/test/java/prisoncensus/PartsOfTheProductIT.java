package prisoncensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The list of parts in the jar (SBOM) names what lies in it, and we may ship all of it. */
class PartsOfTheProductIT {
    private static final Path JAR = Path.of("target/prison-census.jar");
    private static final String LIBRARIES = "BOOT-INF/lib/";
    private static final Pattern UNRELEASED =
            Pattern.compile("SNAPSHOT|[.-](M|RC|CR|alpha|beta|ea)[.-]?\\d*$", Pattern.CASE_INSENSITIVE);
    private static final Set<String> WE_MAY_SHIP = Set.of(
            "Apache-2.0", "MIT", "BSD-2-Clause", "BSD-3-Clause", "BSD-4-Clause", "EPL-2.0", "MPL-2.0", "CC0-1.0");

    private static List<JsonNode> parts = List.of();
    private static Set<String> libraries = Set.of();

    @BeforeAll
    static void open() throws IOException {
        try (ZipFile jar = new ZipFile(JAR.toFile())) {
            ZipEntry list = jar.getEntry("META-INF/sbom/application.cdx.json");
            parts = list == null ? List.of() : components(jar.getInputStream(list));
            libraries = jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith(LIBRARIES) && name.endsWith(".jar"))
                    .map(name -> name.substring(LIBRARIES.length()))
                    .collect(Collectors.toSet());
        }
    }

    private static List<JsonNode> components(InputStream list) {
        return new JsonMapper().readTree(list).get("components").valueStream().toList();
    }

    /** The tool that makes the list refuses to work where Maven is told to stay offline; other builds must have it. */
    private static void assumeListed() {
        assumeTrue(!parts.isEmpty(), "the jar was built offline and holds no list of its parts");
    }

    @Test
    void everyLibraryIsReleasedAndComesOnce() {
        assertThat(libraries)
                .hasSizeGreaterThan(80)
                .noneMatch(library ->
                        UNRELEASED.matcher(library.replace(".jar", "")).find())
                .extracting(library -> library.replaceFirst("-[0-9][^-]*\\.jar$", ""))
                .doesNotHaveDuplicates()
                .noneMatch(library -> library.startsWith("junit") || library.startsWith("greenmail"));
    }

    @Test
    void everyLibraryInTheJarIsListedWithItsVersion() {
        assumeListed();
        assertThat(parts.stream().map(part -> name(part) + "-" + version(part) + ".jar"))
                .containsAll(libraries.stream()
                        .filter(library -> !library.startsWith("spring-boot-jarmode-tools"))
                        .toList());
    }

    @Test
    void everyPartIsReleasedAndListedOnce() {
        assumeListed();
        assertThat(parts)
                .allSatisfy(part ->
                        assertThat(version(part)).as(name(part)).isNotBlank().doesNotContainPattern(UNRELEASED));
        assertThat(parts.stream().map(part -> part.path("group").asString() + ":" + name(part)))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyPartHasALicenceThatWeMayShip() {
        assumeListed();
        assertThat(parts)
                .allSatisfy(part -> assertThat(licences(part)).as(name(part)).containsAnyElementsOf(WE_MAY_SHIP));
        assertThat(parts)
                .allSatisfy(part -> assertThat(licences(part)).as(name(part)).noneMatch(name -> name.contains("AGPL")));
    }

    private static String name(JsonNode part) {
        return part.path("name").asString();
    }

    private static String version(JsonNode part) {
        return part.path("version").asString();
    }

    /** Where there are several, one may choose. */
    private static List<String> licences(JsonNode part) {
        return part.path("licenses")
                .valueStream()
                .map(licence -> licence.path("license"))
                .flatMap(licence -> Stream.of(licence.path("id"), licence.path("name")))
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .toList();
    }
}
