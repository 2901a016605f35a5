package prisoncensus.delivery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file that holds one key between two lines that name its kind. */
final class PemFile {
    private static final Pattern FORM =
            Pattern.compile("\\s*-----BEGIN ([A-Z0-9 ]+)-----\\s*([A-Za-z0-9+/=\\s]*)-----END \\1-----\\s*");
    private static final int LONGEST = 1 << 16;
    private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, new byte[] {'\n'});

    private PemFile() {}

    static String text(String kind, byte[] der) {
        return "-----BEGIN %s-----%n%s%n-----END %s-----%n"
                .replace("%n", "\n")
                .formatted(kind, LINES.encodeToString(der), kind);
    }

    /**
     * What the file holds.
     *
     * @param kind as its first line must name it
     * @throws KeyRefusedException if it is no such file, or cannot be read
     */
    static byte[] read(Path file, String kind) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw refused(file, Files.exists(file) ? "something that is not a file" : "no file", kind);
        } else if (!Files.isReadable(file)) {
            throw refused(file, "a file that may not be read", kind);
        } else if (Files.size(file) > LONGEST) {
            throw refused(file, "a file of %d bytes".formatted(Files.size(file)), kind);
        }
        Matcher form = FORM.matcher(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
        if (!form.matches()) {
            throw refused(file, "another text", kind);
        } else if (!form.group(1).equals(kind)) {
            throw refused(file, "a file of " + form.group(1), kind);
        }
        return decoded(file, form.group(2), kind);
    }

    private static byte[] decoded(Path file, String base64, String kind) throws KeyRefusedException {
        try {
            return Base64.getDecoder().decode(base64.replaceAll("\\s", ""));
        } catch (IllegalArgumentException broken) {
            throw refused(file, "a broken file", kind);
        }
    }

    private static KeyRefusedException refused(Path file, String found, String kind) {
        return new KeyRefusedException("%s: found %s, expected a PEM file with one %s".formatted(file, found, kind));
    }
}
