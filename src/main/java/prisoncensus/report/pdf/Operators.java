package prisoncensus.report.pdf;

import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSString;
import prisoncensus.report.layout.Colour;

/** The operators that paint a page, in points from its upper left corner. */
final class Operators {
    private static final int HUNDREDTHS = 100;

    private final StringBuilder operators = new StringBuilder(1 << 14);
    private final double pageHeight;
    private int fill;
    private int stroke;
    private double width = 1;

    Operators(double pageHeight) {
        this.pageHeight = pageHeight;
    }

    byte[] bytes() {
        return operators.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    Operators say(String operator) {
        operators.append(operator).append('\n');
        return this;
    }

    /** Begins content of an element. */
    void beginContent(String tag, int id) {
        operators.append('/').append(tag).append(" <</MCID ").append(id).append(">> BDC\n");
    }

    /** Begins text that is copied and searched in another form than it is seen. */
    void beginReadAs(String text) {
        byte[] bytes = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE);
        operators
                .append("/Span <</ActualText <")
                .append(new COSString(bytes).toHexString())
                .append(">>> BDC\n");
    }

    void beginLanguage(String language) {
        operators.append("/Span <</Lang (").append(language).append(")>> BDC\n");
    }

    void end() {
        say("EMC");
    }

    void fill(Colour colour) {
        if (colour.rgb() != fill) {
            fill = colour.rgb();
            colour(colour).say("rg");
        }
    }

    void stroke(Colour colour, double lineWidth) {
        if (colour.rgb() != stroke) {
            stroke = colour.rgb();
            colour(colour).say("RG");
        }
        if (lineWidth != width) {
            width = lineWidth;
            number(lineWidth).say("w");
        }
    }

    private Operators colour(Colour colour) {
        return thousandth(colour.red()).thousandth(colour.green()).thousandth(colour.blue());
    }

    private Operators thousandth(double share) {
        long thousandths = Math.round(share * 1000);
        operators.append(thousandths / 1000).append('.');
        String digits = Long.toString(thousandths % 1000);
        operators.append("000", 0, 3 - digits.length()).append(digits).append(' ');
        return this;
    }

    void rectangle(double x, double y, double wide, double high) {
        number(x).number(pageHeight - y - high).number(wide).number(high).say("re");
    }

    Operators moveTo(double x, double y) {
        return number(x).number(pageHeight - y).say("m");
    }

    Operators lineTo(double x, double y) {
        return number(x).number(pageHeight - y).say("l");
    }

    void curveTo(double x1, double y1, double x2, double y2, double x3, double y3) {
        number(x1).number(pageHeight - y1).number(x2).number(pageHeight - y2);
        number(x3).number(pageHeight - y3).say("c");
    }

    /** Shows glyphs from there on. */
    void glyphs(String font, double size, double x, double baseLine, String hexadecimal) {
        operators.append("BT\n/").append(font).append(' ');
        number(size).say("Tf");
        number(x).number(pageHeight - baseLine).say("Td");
        operators.append('<').append(hexadecimal).append("> Tj\nET\n");
    }

    private Operators number(double value) {
        long hundredths = Math.round(value * HUNDREDTHS);
        if (hundredths < 0) {
            operators.append('-');
        }
        long all = Math.abs(hundredths);
        operators.append(all / HUNDREDTHS);
        long rest = all % HUNDREDTHS;
        if (rest != 0) {
            operators.append('.').append(rest / 10);
            if (rest % 10 != 0) {
                operators.append(rest % 10);
            }
        }
        operators.append(' ');
        return this;
    }
}
