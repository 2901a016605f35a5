package prisoncensus.report.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Calendar;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/**
 * A file that the document carries inside.
 *
 * @param description for a reader, in the document's language
 */
@SuppressWarnings("ArrayRecordComponent")
record Attachment(String name, String type, String description, byte[] bytes) {
    void attachTo(PDDocument document, Calendar at) throws IOException {
        var file = new PDEmbeddedFile(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
        file.setSubtype(type);
        file.setSize(bytes.length);
        file.setCreationDate(at);
        file.setModDate(at);
        var specification = new PDComplexFileSpecification();
        specification.setFile(name);
        specification.setFileUnicode(name);
        specification.setFileDescription(description);
        specification.getCOSObject().setName(COSName.getPDFName("AFRelationship"), "Data");
        specification.setEmbeddedFile(file);
        specification.setEmbeddedFileUnicode(file);
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        var files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of(name, specification));
        var names = new PDDocumentNameDictionary(catalog);
        names.setEmbeddedFiles(files);
        catalog.setNames(names);
        var associated = new COSArray();
        associated.add(specification);
        catalog.getCOSObject().setItem(COSName.getPDFName("AF"), associated);
    }
}
