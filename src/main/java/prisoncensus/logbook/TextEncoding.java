package prisoncensus.logbook;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The encodings in which logs come. */
public enum TextEncoding {
    UTF_8(StandardCharsets.UTF_8),
    UTF_16LE(StandardCharsets.UTF_16LE),
    UTF_16BE(StandardCharsets.UTF_16BE),
    WINDOWS_1252(Charset.forName("windows-1252"));

    private final Charset charset;

    TextEncoding(Charset charset) {
        this.charset = charset;
    }

    /** The Java charset that decodes it. */
    public Charset charset() {
        return charset;
    }

    /** The encoding in which the lines are kept: those of UTF-16 as UTF-8. */
    public TextEncoding ofLines() {
        return this == WINDOWS_1252 ? this : UTF_8;
    }

    /** The encoding's registered name, as the manifest spells it. */
    public String label() {
        return charset.name();
    }
}
