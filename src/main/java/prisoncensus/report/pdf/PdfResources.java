package prisoncensus.report.pdf;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;
import prisoncensus.report.ReportFont;

/** Gives the formatter its fonts from the class path and nothing else: no file, no network. */
final class PdfResources implements ResourceResolver {
    static final URI BASE = URI.create("file:/prison-census/");

    private static final String FOLDER = BASE.getPath() + "fonts/";

    @Override
    public Resource getResource(URI uri) throws IOException {
        String path = uri.getPath();
        if (path == null || !path.startsWith(FOLDER)) {
            throw new FileNotFoundException("the PDF may not read " + uri);
        }
        return new Resource(ReportFont.file(path.substring(FOLDER.length())));
    }

    @Override
    public OutputStream getOutputStream(URI uri) throws IOException {
        throw new IOException("the PDF may not write " + uri);
    }
}
