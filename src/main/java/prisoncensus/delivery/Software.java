package prisoncensus.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.function.Supplier;
import java.util.zip.Deflater;
import prisoncensus.logbook.Sha256;

/**
 * What wrote a revision.
 *
 * @param version of the program; with the first digits of a hash of its classes and resources where no clean commit tells it from another
 * @param commit of the source it was built from, with {@code -dirty} if that had been changed; {@code unknown} outside a repository
 */
public record Software(String version, String commit) {
    private static final String UNKNOWN = "unknown";

    private static final int DIGITS = 12;

    private static final class ThisBuild {
        static final Software SOFTWARE = of(
                load("/META-INF/build-info.properties"),
                load("/git.properties"),
                () -> ProgramDigest.of(Software.class));
    }

    /** What the build wrote down about this program. */
    public static Software ofThisBuild() {
        return ThisBuild.SOFTWARE;
    }

    /** The software of a build; the digest tells it from any other where no clean commit does. */
    static Software of(Properties build, Properties git, Supplier<String> digest) {
        String version = build.getProperty("build.version", UNKNOWN);
        String commit = git.getProperty("git.commit.id.full", UNKNOWN);
        boolean changed = Boolean.parseBoolean(git.getProperty("git.dirty"));
        boolean clean = !changed && !commit.equals(UNKNOWN);
        return new Software(
                clean ? version : version + "+" + digest.get().substring(0, DIGITS),
                changed ? commit + "-dirty" : commit);
    }

    private static Properties load(String resource) {
        var properties = new Properties();
        try (var in = Software.class.getResourceAsStream(resource)) {
            if (in != null) {
                properties.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    /** Version and commit: what tells two builds apart. */
    public String build() {
        return version + " " + commit;
    }

    /** Name and version, as reports show it. */
    public String label() {
        return "prison-census " + version;
    }

    static String java() {
        return System.getProperty("java.vm.vendor") + " " + Runtime.version();
    }

    /** Two zlibs may compress the same bytes differently; this value differs between them. */
    static String zlib() {
        byte[] probe = "missing is never zero; no line is ever lost; the same facts give the same bytes. "
                .repeat(200)
                .getBytes(StandardCharsets.UTF_8);
        var deflater = new Deflater();
        try {
            deflater.setInput(probe);
            deflater.finish();
            byte[] packed = new byte[probe.length];
            int length = deflater.deflate(packed);
            return "probe " + Sha256.of(Arrays.copyOf(packed, length)).substring(0, 16);
        } finally {
            deflater.end();
        }
    }
}
