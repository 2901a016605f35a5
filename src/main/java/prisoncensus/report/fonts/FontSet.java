package prisoncensus.report.fonts;

import java.util.ArrayList;
import java.util.List;
import prisoncensus.report.layout.Face;
import prisoncensus.report.layout.Fonts;

/** The fonts of all documents. A character that a face lacks is taken from the face that falls in for it. */
public final class FontSet implements Fonts {
    private final FontFile plain = FontFile.read("LiberationSans-Regular.ttf");
    private final FontFile bold = FontFile.read("LiberationSans-Bold.ttf");
    private final FontFile mono = FontFile.read("LiberationMono-Regular.ttf");
    private final FontFile fallBack = FontFile.read("DejaVuSans.ttf");
    private final FontFile fallBackBold = FontFile.read("DejaVuSans-Bold.ttf");

    private FontSet() {}

    /** The set of the process. */
    public static FontSet get() {
        return Once.SET;
    }

    private static final class Once {
        static final FontSet SET = new FontSet();
    }

    /** Glyphs of one font, from the left to the right. */
    public record Run(FontFile font, String text) {
        /** As a share of the size. */
        public double width() {
            return text.codePoints()
                    .mapToDouble(code -> font.width(font.glyph(code)))
                    .sum();
        }
    }

    @Override
    public boolean has(int codePoint) {
        return plain.glyph(codePoint) != 0 || fallBack.glyph(codePoint) != 0;
    }

    @Override
    public double width(String text, Face face, double size) {
        String visible = RightToLeft.visible(text);
        double width = 0;
        for (int i = 0; i < visible.length(); ) {
            int code = visible.codePointAt(i);
            FontFile font = fontOf(code, face);
            width += font.width(font.glyph(code));
            i += Character.charCount(code);
        }
        return width * size;
    }

    /** The text in stretches, each of one font. */
    public List<Run> runs(String visible, Face face) {
        List<Run> runs = new ArrayList<>();
        int start = 0;
        FontFile font = mainFont(face);
        for (int i = 0; i < visible.length(); ) {
            int code = visible.codePointAt(i);
            FontFile next = fontOf(code, face);
            if (next != font && i > start) {
                runs.add(new Run(font, visible.substring(start, i)));
                start = i;
            }
            font = next;
            i += Character.charCount(code);
        }
        if (start < visible.length()) {
            runs.add(new Run(font, visible.substring(start)));
        }
        return runs;
    }

    private FontFile fontOf(int code, Face face) {
        FontFile font = mainFont(face);
        if (font.glyph(code) != 0) {
            return font;
        }
        return face == Face.BOLD && fallBackBold.glyph(code) != 0
                ? fallBackBold
                : fallBack.glyph(code) != 0 ? fallBack : plain;
    }

    private FontFile mainFont(Face face) {
        return switch (face) {
            case PLAIN -> plain;
            case BOLD -> bold;
            case MONO -> mono;
        };
    }
}
