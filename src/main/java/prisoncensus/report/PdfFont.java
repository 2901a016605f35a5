package prisoncensus.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fop.fonts.CMapSegment;
import org.apache.fop.fonts.truetype.FontFileReader;
import org.apache.fop.fonts.truetype.OFMtxEntry;
import org.apache.fop.fonts.truetype.TTFFile;

/** Which characters a font has and how wide they are, so that text can be fitted before it is laid out. */
final class PdfFont {
    static final PdfFont PLAIN = read("LiberationSans-Regular.ttf");
    static final PdfFont BOLD = read("LiberationSans-Bold.ttf");
    static final PdfFont FALL_BACK = read("DejaVuSans.ttf");

    private static final int NOT_DEFINED = 0;

    private final Map<Integer, Integer> widths = new HashMap<>();

    private PdfFont(TTFFile file) {
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

    private static PdfFont read(String name) {
        try (var in = PdfResources.font(name)) {
            var file = new TTFFile(false, false);
            file.readFont(new FontFileReader(in), "");
            return new PdfFont(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(int codePoint) {
        return widths.containsKey(codePoint);
    }

    /** The width in points of a clean text at that size. */
    double width(String text, double size) {
        return text.codePoints().mapToLong(this::width).sum() * size / 1000.0;
    }

    private int width(int codePoint) {
        Integer width = widths.get(codePoint);
        return width != null ? width : FALL_BACK.widths.getOrDefault(codePoint, 1000);
    }
}
