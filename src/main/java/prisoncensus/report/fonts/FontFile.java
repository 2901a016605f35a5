package prisoncensus.report.fonts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A font of the class path, parsed once for the process. Any number of documents may use it at once. */
public final class FontFile {
    private static final int BASIC_PLANE = 0x10000;

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final double[] widths;
    /** Glyph of each character of the basic plane plus 1; 0 where it was not asked for yet. Two threads may both look it up: they find the same. */
    private final int[] known = new int[BASIC_PLANE];

    private FontFile(TrueTypeFont font) throws IOException {
        this.font = font;
        // Else every text is searched for ligatures
        font.setEnableGsub(false);
        this.glyphs = font.getUnicodeCmapLookup();
        this.widths = new double[font.getNumberOfGlyphs()];
        for (int glyph = 0; glyph < widths.length; glyph++) {
            widths[glyph] = font.getAdvanceWidth(glyph) / (double) font.getUnitsPerEm();
        }
    }

    static FontFile read(String name) {
        try (InputStream in = Objects.requireNonNull(FontFile.class.getResourceAsStream("/fonts/" + name), name)) {
            return new FontFile(new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes())));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** The font itself; nobody may change it. */
    public TrueTypeFont font() {
        return font;
    }

    /** The number of the character's glyph; 0 if there is none. */
    public int glyph(int codePoint) {
        if (codePoint >= BASIC_PLANE) {
            return glyphs.getGlyphId(codePoint);
        }
        if (known[codePoint] == 0) {
            known[codePoint] = glyphs.getGlyphId(codePoint) + 1;
        }
        return known[codePoint] - 1;
    }

    /** The width of a glyph as a share of the font's size. */
    double width(int glyph) {
        return widths[glyph];
    }
}
