package prisoncensus.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.zip.Deflater;
import prisoncensus.logbook.Sha256;

/**
 * What wrote a revision.
 *
 * @param commit of the source it was built from, with {@code -dirty} if that had been changed; {@code unknown} outside a repository
 */
public record Software(String version, String commit) {
    private static final String UNKNOWN = "unknown";

    /** What the build wrote down about this program. */
    public static Software ofThisBuild() {
        Properties build = load("/META-INF/build-info.properties");
        Properties git = load("/git.properties");
        String commit = git.getProperty("git.commit.id.full", UNKNOWN);
        boolean changed = Boolean.parseBoolean(git.getProperty("git.dirty"));
        return new Software(build.getProperty("build.version", UNKNOWN), changed ? commit + "-dirty" : commit);
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
