package prisoncensus.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prisoncensus.logbook.Sha256;

class SoftwareTest {
    private static final String DIGEST = "0123456789abcdef".repeat(4);
    private static final Class<?> SAMPLE = Sha256.class;
    private static final String SAMPLE_FILE = "prisoncensus/logbook/Sha256.class";

    @TempDir
    Path folder;

    @Test
    void aCleanCommitTellsABuildFromAnother() {
        assertThat(software(Map.of("git.commit.id.full", "c0ffee", "git.dirty", "false")))
                .isEqualTo(new Software("1.0", "c0ffee"));
    }

    @Test
    void aChangedOrUnknownCommitIsToldByTheHashOfTheProgram() {
        assertThat(software(Map.of("git.commit.id.full", "c0ffee", "git.dirty", "true")))
                .isEqualTo(new Software("1.0+0123456789ab", "c0ffee-dirty"));
        assertThat(software(Map.of())).isEqualTo(new Software("1.0+0123456789ab", "unknown"));
    }

    private static Software software(Map<String, String> git) {
        var build = new Properties();
        build.setProperty("build.version", "1.0");
        var commit = new Properties();
        commit.putAll(git);
        return Software.of(build, commit, () -> DIGEST);
    }

    @Test
    void twoProgramsHaveTwoHashes() throws IOException {
        String one = digest(folder("one", Map.of("application.yml", "a")));

        assertThat(digest(folder("same", Map.of("application.yml", "a")))).isEqualTo(one);
        assertThat(digest(folder("other", Map.of("application.yml", "b")))).isNotEqualTo(one);
        assertThat(digest(folder("renamed", Map.of("application.yaml", "a")))).isNotEqualTo(one);
        assertThat(digest(folder("more", Map.of("application.yml", "a", "x", ""))))
                .isNotEqualTo(one);
    }

    @Test
    void aJarHasTheHashOfItsFolder() throws IOException {
        Map<String, String> files = Map.of("application.yml", "a", "texts/en.properties", "b");

        assertThat(digest(jar(files))).isEqualTo(digest(folder("folder", files)));
    }

    @Test
    void whatABuildWritesOfItselfIsNoPartOfTheProgram() throws IOException {
        assertThat(digest(folder("built", Map.of("git.properties", "1", "META-INF/build-info.properties", "2"))))
                .isEqualTo(digest(folder("bare", Map.of())));
    }

    private String digest(Path place) throws IOException {
        try (var loader = new URLClassLoader(new URL[] {place.toUri().toURL()}, null)) {
            return ProgramDigest.of(loader.loadClass(SAMPLE.getName()));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private Path folder(String name, Map<String, String> files) throws IOException {
        Path root = folder.resolve(name);
        Path type = root.resolve(SAMPLE_FILE);
        Files.createDirectories(type.getParent());
        Files.write(type, sample());
        for (var file : files.entrySet()) {
            Path path = root.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        return root;
    }

    private Path jar(Map<String, String> files) throws IOException {
        Path jar = folder.resolve("program.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                var entries = new JarOutputStream(out)) {
            entry(entries, SAMPLE_FILE, sample());
            for (var file : files.entrySet()) {
                entry(entries, file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return jar;
    }

    private static void entry(JarOutputStream jar, String name, byte... bytes) throws IOException {
        jar.putNextEntry(new ZipEntry(name));
        jar.write(bytes);
        jar.closeEntry();
    }

    private static byte[] sample() throws IOException {
        try (InputStream in = SAMPLE.getResourceAsStream("/" + SAMPLE_FILE)) {
            return in.readAllBytes();
        }
    }
}
