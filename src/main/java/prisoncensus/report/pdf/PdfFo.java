package prisoncensus.report.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** Writes the elements of a page description straight into the formatter, so that no document is kept in memory. */
final class PdfFo {
    private static final Map<String, String> NAMESPACES = Map.of(
            "fo", "http://www.w3.org/1999/XSL/Format",
            "fox", "http://xmlgraphics.apache.org/fop/extensions",
            "pdf", "http://xmlgraphics.apache.org/fop/extensions/pdf",
            "svg", "http://www.w3.org/2000/svg",
            "x", "adobe:ns:meta/",
            "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
            "dc", "http://purl.org/dc/elements/1.1/",
            "xmp", "http://ns.adobe.com/xap/1.0/",
            "xml", "http://www.w3.org/XML/1998/namespace");

    private final ContentHandler formatter;
    private final Deque<String> open = new ArrayDeque<>();

    PdfFo(ContentHandler formatter) {
        this.formatter = formatter;
    }

    /** The whole document. */
    void document(Runnable content) {
        tell(formatter::startDocument);
        content.run();
        tell(formatter::endDocument);
    }

    /** Opens an element; attributes are pairs of name and value. */
    PdfFo open(String name, String... attributes) {
        var list = new AttributesImpl();
        for (int i = 0; i < attributes.length; i += 2) {
            String attribute = attributes[i];
            list.addAttribute(namespace(attribute, ""), local(attribute), attribute, "CDATA", attributes[i + 1]);
        }
        tell(() -> formatter.startElement(namespace(name, ""), local(name), name, list));
        open.push(name);
        return this;
    }

    /** Closes the innermost element. */
    PdfFo close() {
        String name = open.pop();
        tell(() -> formatter.endElement(namespace(name, ""), local(name), name));
        return this;
    }

    /** Closes that many elements. */
    void close(int elements) {
        for (int i = 0; i < elements; i++) {
            close();
        }
    }

    /** An element without content. */
    PdfFo empty(String name, String... attributes) {
        return open(name, attributes).close();
    }

    /** Text as it is. */
    PdfFo raw(String text) {
        char[] chars = text.toCharArray();
        tell(() -> formatter.characters(chars, 0, chars.length));
        return this;
    }

    /** Text from outside: cleaned, each character in a face that has it, words wider than the column breakable. */
    PdfFo text(String text, double size, double column) {
        return runs(PdfText.breakable(PdfText.clean(text), size, column), "fo:inline");
    }

    /** The same across the page. */
    PdfFo text(String text) {
        return text(text, PdfStyle.BODY, PdfStyle.WIDTH / 2);
    }

    /** Text that is cleaned already and stays on its line, each character in a face that has it. */
    PdfFo runs(String clean, String wrapper) {
        for (PdfText.Run run : PdfText.runs(clean)) {
            if (run.fallBack()) {
                open(wrapper, "font-family", PdfStyle.FALL_BACK).raw(run.text()).close();
            } else {
                raw(run.text());
            }
        }
        return this;
    }

    /** A block of such text. */
    PdfFo block(String text, String... attributes) {
        return open("fo:block", attributes).text(text).close();
    }

    /** A block of text of that size in a column of that width; the size itself is set around it or among the attributes. */
    PdfFo blockIn(double column, double size, String text, String... attributes) {
        return open("fo:block", attributes).text(text, size, column).close();
    }

    /** The heading of a section. */
    void heading2(String text) {
        heading("H2", "13pt", text, "8pt");
    }

    /** The heading of a chart, on one line. */
    void chartHeading(String text) {
        heading("H2", "10.5pt", text, "8pt");
    }

    /** The heading of a part of a section. */
    void heading3(String text) {
        heading("H3", "10pt", text, "9pt");
    }

    /** The heading of a part of a part. */
    void heading4(String text) {
        heading("H4", "8.5pt", text, "6pt");
    }

    private void heading(String role, String size, String text, String before) {
        block(
                text,
                "role",
                role,
                "font-size",
                size,
                "font-weight",
                "bold",
                "color",
                PdfStyle.TITLE,
                "space-before",
                before,
                "space-after",
                "4pt",
                "keep-with-next.within-page",
                "always");
    }

    private static String namespace(String name, String none) {
        int colon = name.indexOf(':');
        return colon < 0 ? none : NAMESPACES.getOrDefault(name.substring(0, colon), none);
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    private static void tell(Event event) {
        try {
            event.tell();
        } catch (SAXException e) {
            throw new IllegalStateException("the PDF could not be laid out: " + e.getMessage(), e);
        }
    }

    private interface Event {
        void tell() throws SAXException;
    }
}
