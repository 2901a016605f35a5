package prisoncensus.report;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.fop.fonts.CMapSegment;
import org.apache.fop.fonts.truetype.FontFileReader;
import org.apache.fop.fonts.truetype.OFMtxEntry;
import org.apache.fop.fonts.truetype.TTFFile;

/** Which characters a font has and how wide they are, so that text can be fitted before it is laid out. */
public final class ReportFont {
    private static final Set<String> FILES = Set.of(
            "LiberationSans-Regular.ttf",
            "LiberationSans-Bold.ttf",
            "LiberationMono-Regular.ttf",
            "DejaVuSans.ttf",
            "DejaVuSans-Bold.ttf");
    public static final ReportFont PLAIN = read("LiberationSans-Regular.ttf");
    public static final ReportFont BOLD = read("LiberationSans-Bold.ttf");
    public static final ReportFont FALL_BACK = read("DejaVuSans.ttf");

    private static final int NOT_DEFINED = 0;

    private final Map<Integer, Integer> widths = new HashMap<>();

    private ReportFont(TTFFile file) {
        List<OFMtxEntry> metrics = file.getMtx();
        for (CMapSegment segment : file.getCMaps()) {
            for (int code = segment.getUnicodeStart(); code <= segment.getUnicodeEnd(); code++) {
                int glyph = segment.getGlyphStartIndex() + code - segment.getUnicodeStart();
                if (glyph != NOT_DEFINED && glyph < metrics.size()) {
                    widths.put(
                            code, file.convertTTFUnit2PDFUnit(metrics.get(glyph).getWx()));
                }
            }
        }
    }

    private static ReportFont read(String name) {
        try (var in = file(name)) {
            var file = new TTFFile(false, false);
            file.readFont(new FontFileReader(in), "");
            return new ReportFont(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The bytes of a font of ours.
     *
     * @throws FileNotFoundException if there is none of that name
     */
    public static InputStream file(String name) throws IOException {
        InputStream in = FILES.contains(name) ? ReportFont.class.getResourceAsStream("/fonts/" + name) : null;
        if (in == null) {
            throw new FileNotFoundException("no font " + name);
        }
        return in;
    }

    /** Whether it has a glyph for that code point. */
    public boolean has(int codePoint) {
        return widths.containsKey(codePoint);
    }

    /** The width in points of a clean text at that size. */
    public double width(String text, double size) {
        return text.codePoints().mapToLong(this::width).sum() * size / 1000.0;
    }

    private int width(int codePoint) {
        Integer width = widths.get(codePoint);
        return width != null ? width : FALL_BACK.widths.getOrDefault(codePoint, 1000);
    }
}
