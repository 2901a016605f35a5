package prisoncensus.report.pdf;

import java.io.IOException;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import prisoncensus.report.fonts.FontFile;

/** The fonts of one document: of each only the glyphs that it shows. */
final class DocumentFonts {
    private final PDDocument document;
    private final PDResources resources = new PDResources();
    private final Map<FontFile, Embedded> embedded = new LinkedHashMap<>();

    /** @param shown the characters that it shows so far */
    private record Embedded(String name, PDType0Font font, BitSet shown) {
        void show(int codePoint) {
            if (!shown.get(codePoint)) {
                shown.set(codePoint);
                font.addToSubset(codePoint);
            }
        }
    }

    DocumentFonts(PDDocument document) {
        this.document = document;
    }

    /** The name under which a page's operators know the font. */
    String name(FontFile file) throws IOException {
        return embedded(file).name;
    }

    /** The glyphs of the characters, in hexadecimal digits. */
    String glyphs(FontFile file, String text) throws IOException {
        Embedded font = embedded(file);
        var glyphs = new StringBuilder(4 * text.length());
        for (int i = 0; i < text.length(); ) {
            int code = text.codePointAt(i);
            font.show(code);
            int glyph = file.glyph(code);
            for (int shift = 12; shift >= 0; shift -= 4) {
                glyphs.append(Character.forDigit(glyph >> shift & 0xF, 16));
            }
            i += Character.charCount(code);
        }
        return glyphs.toString();
    }

    private Embedded embedded(FontFile file) throws IOException {
        Embedded known = embedded.get(file);
        if (known != null) {
            return known;
        }
        var added =
                new Embedded("F" + (embedded.size() + 1), PDType0Font.load(document, file.font(), true), new BitSet());
        embedded.put(file, added);
        resources.put(COSName.getPDFName(added.name), added.font);
        return added;
    }

    /** What all pages share. */
    PDResources resources() {
        return resources;
    }

    /** Leaves out the glyphs that no page shows; no text may be painted after it. */
    void reduce() throws IOException {
        for (Embedded one : embedded.values()) {
            one.font.subset();
        }
    }
}
