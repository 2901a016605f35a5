package prisoncensus.report.fonts;

import java.util.ArrayList;
import java.util.List;
import prisoncensus.report.layout.Face;
import prisoncensus.report.layout.Fonts;

/** The fonts of all documents. A character that a face lacks is taken from the face that falls in for it. */
public final class FontSet implements Fonts {
    private FontSet() {}

    /** The set of the process. */
    public static FontSet get() {
        return Once.SET;
    }

    private static final class Once {
        static final FontSet SET = new FontSet();
    }

    /** Each font is parsed when a text first needs it. */
    private static final class Plain {
        static final FontFile FILE = FontFile.read("LiberationSans-Regular.ttf");
    }

    private static final class Bold {
        static final FontFile FILE = FontFile.read("LiberationSans-Bold.ttf");
    }

    private static final class Mono {
        static final FontFile FILE = FontFile.read("LiberationMono-Regular.ttf");
    }

    private static final class FallBack {
        static final FontFile FILE = FontFile.read("DejaVuSans.ttf");
    }

    private static final class FallBackBold {
        static final FontFile FILE = FontFile.read("DejaVuSans-Bold.ttf");
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
        return Plain.FILE.glyph(codePoint) != 0 || FallBack.FILE.glyph(codePoint) != 0;
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
        if (face == Face.BOLD && FallBackBold.FILE.glyph(code) != 0) {
            return FallBackBold.FILE;
        }
        return FallBack.FILE.glyph(code) != 0 ? FallBack.FILE : Plain.FILE;
    }

    private FontFile mainFont(Face face) {
        return switch (face) {
            case PLAIN -> Plain.FILE;
            case BOLD -> Bold.FILE;
            case MONO -> Mono.FILE;
        };
    }
}
