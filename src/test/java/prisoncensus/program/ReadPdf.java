package prisoncensus.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** A PDF as somebody hears it who cannot see it: its rows and its blocks by their tags. Blanks are left out, lines break anywhere. */
public final class ReadPdf {
    private final Map<COSDictionary, Map<Integer, String>> contents = new HashMap<>();
    private final List<List<String>> rows = new ArrayList<>();
    private final List<String> blocks = new ArrayList<>();
    private byte[] attachment = {};

    static ReadPdf of(Path file) throws IOException {
        var pdf = new ReadPdf();
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(file))) {
            for (PDPage page : document.getPages()) {
                var extractor = new PDFMarkedContentExtractor();
                extractor.processPage(page);
                Map<Integer, String> texts = new HashMap<>();
                extractor.getMarkedContents().forEach(content -> collect(content, texts));
                pdf.contents.put(page.getCOSObject(), texts);
            }
            pdf.read(document.getDocumentCatalog().getStructureTreeRoot());
            var files =
                    document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            pdf.attachment = files.values().iterator().next().getEmbeddedFile().toByteArray();
        }
        return pdf;
    }

    /** The cells of every row of every table, in reading order. */
    public List<List<String>> rows() {
        return rows;
    }

    /** What stands after the block with that text, somewhere. */
    String after(String block) {
        return blocks.get(blocks.indexOf(bare(block)) + 1);
    }

    /** What stands below that figure's name, or beside it in the line of those whose log is not kept. */
    String figure(String name) {
        if (blocks.contains(bare(name))) {
            return after(name);
        }
        assertThat(blocks).anyMatch(block -> block.contains(bare(name) + "[z]"));
        return "[z]";
    }

    byte[] attachment() {
        return attachment;
    }

    /** The text without blanks and without the sign of an alert. */
    public static String bare(String text) {
        return text.replaceAll("[\\s\u00a0\u200b▲]", "");
    }

    private static void collect(PDMarkedContent content, Map<Integer, String> texts) {
        texts.merge(content.getMCID(), text(content), String::concat);
    }

    /** Content that is seen in another order than it is read says how it is read. */
    private static String text(PDMarkedContent content) {
        if (content.getActualText() != null) {
            return content.getActualText();
        }
        var text = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition position) {
                text.append(position.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                text.append(text(inner));
            }
        }
        return text.toString();
    }

    private void read(PDStructureNode node) {
        boolean row = node instanceof PDStructureElement element && "TR".equals(element.getStructureType());
        if (row) {
            rows.add(children(node).stream().map(this::text).toList());
        } else if (node instanceof PDStructureElement && children(node).isEmpty()) {
            blocks.add(text(node));
        }
        children(node).forEach(this::read);
    }

    private static List<PDStructureElement> children(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .toList();
    }

    private String text(PDStructureNode node) {
        return bare(node.getKids().stream().map(kid -> text(node, kid)).collect(Collectors.joining()));
    }

    private String text(PDStructureNode node, Object kid) {
        if (kid instanceof PDStructureElement inner) {
            return text(inner);
        } else if (kid instanceof PDMarkedContentReference reference) {
            return text(reference.getPage(), reference.getMCID());
        }
        return kid instanceof Integer mark ? text(((PDStructureElement) node).getPage(), mark) : "";
    }

    private String text(PDPage page, int mark) {
        return contents.getOrDefault(page.getCOSObject(), Map.of()).getOrDefault(mark, "");
    }
}
