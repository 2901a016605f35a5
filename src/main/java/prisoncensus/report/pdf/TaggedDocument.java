package prisoncensus.report.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import prisoncensus.report.fonts.FontSet;
import prisoncensus.report.layout.LaidOut;
import prisoncensus.report.layout.Outline;
import prisoncensus.report.layout.Page;

/**
 * Writes a document that is laid out as tagged PDF, PDF/A-3a and PDF/UA-1. The same document gives the same bytes, wherever and beside whatever it is written: clock,
 * zone and locale of the machine are neither read nor set.
 */
final class TaggedDocument {
    private static final byte[] SRGB = resource("/colour/sRGB.icc");
    private static final int RED_GREEN_BLUE = 3;
    private static final float VERSION = 1.7f;

    private final LaidOut laidOut;
    private final Metadata metadata;
    private final Attachment attachment;
    private final ContentDigest content = new ContentDigest();
    private final Calendar at = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);

    TaggedDocument(LaidOut laidOut, Metadata metadata, Attachment attachment) {
        this.laidOut = laidOut;
        this.metadata = metadata;
        this.attachment = attachment;
        this.at.setTimeInMillis(metadata.at().truncatedTo(ChronoUnit.SECONDS).toEpochMilli());
    }

    void write(OutputStream out) throws IOException {
        try (var document = new PDDocument()) {
            document.setVersion(VERSION);
            pages(document);
            content.add(metadata.xmp());
            content.add(attachment.bytes());
            describe(document);
            attachment.attachTo(document, at);
            outlines(document);
            document.setDocumentId(content.id());
            document.save(out);
        }
    }

    private void pages(PDDocument document) throws IOException {
        var fonts = new DocumentFonts(document);
        var structure = new StructureTree(laidOut.structure());
        for (Page page : laidOut.pages()) {
            var painter = new PagePainter(FontSet.get(), fonts, structure, laidOut.paper());
            byte[] operators = painter.paint(page);
            document.addPage(painter.page(compressed(document, operators)));
            content.add(operators);
        }
        fonts.reduce();
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        catalog.setItem(COSName.STRUCT_TREE_ROOT, structure.finished());
    }

    private void describe(PDDocument document) throws IOException {
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        var tagged = new PDMarkInfo();
        tagged.setMarked(true);
        catalog.setMarkInfo(tagged);
        catalog.setLanguage(metadata.language());
        catalog.setViewerPreferences(new PDViewerPreferences(new COSDictionary()));
        catalog.getViewerPreferences().setDisplayDocTitle(true);
        var xmp = new PDMetadata(document);
        xmp.importXMPMetadata(metadata.xmp());
        catalog.setMetadata(xmp);
        catalog.getCOSObject().setItem(COSName.OUTPUT_INTENTS, colours(document));
        var information = new PDDocumentInformation();
        information.setTitle(metadata.title());
        information.setCreator(metadata.creator());
        information.setProducer(Metadata.PRODUCER);
        information.setCreationDate(at);
        information.setModificationDate(at);
        document.setDocumentInformation(information);
    }

    private static COSStream compressed(PDDocument document, byte... bytes) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes);
        }
        return stream;
    }

    private static COSArray colours(PDDocument document) throws IOException {
        COSStream profile = compressed(document, SRGB);
        profile.setInt(COSName.N, RED_GREEN_BLUE);
        var intent = new COSDictionary();
        intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
        intent.setName(COSName.S, "GTS_PDFA1");
        intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
        intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, "sRGB");
        intent.setString(COSName.INFO, "sRGB IEC61966-2.1");
        var intents = new COSArray();
        intents.add(intent);
        return intents;
    }

    private void outlines(PDDocument document) {
        var outline = new PDDocumentOutline();
        for (Outline bookmark : laidOut.outlines()) {
            var place = new PDPageXYZDestination();
            place.setPage(document.getPage(bookmark.page()));
            place.setLeft(0);
            place.setTop((int) Math.ceil(laidOut.paper().height() - bookmark.y()));
            var item = new PDOutlineItem();
            item.setTitle(bookmark.title());
            item.setDestination(place);
            outline.addLast(item);
        }
        document.getDocumentCatalog().setDocumentOutline(outline);
    }

    private static byte[] resource(String name) {
        try (InputStream in = Objects.requireNonNull(TaggedDocument.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
