package prisoncensus.logbook;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The encodings in which logs come. */
public enum TextEncoding {
    UTF_8(StandardCharsets.UTF_8),
    WINDOWS_1252(Charset.forName("windows-1252"));

    private final Charset charset;

    TextEncoding(Charset charset) {
        this.charset = charset;
    }

    /** The Java charset that decodes it. */
    public Charset charset() {
        return charset;
    }

    /** The encoding's registered name, as the manifest spells it. */
    public String label() {
        return charset.name();
    }
}
