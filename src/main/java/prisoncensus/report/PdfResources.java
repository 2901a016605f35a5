package prisoncensus.report;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.Set;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;

/** Gives the formatter its fonts from the class path and nothing else: no file, no network. */
final class PdfResources implements ResourceResolver {
    static final URI BASE = URI.create("file:/prison-census/");

    private static final Set<String> FONTS = Set.of(
            "LiberationSans-Regular.ttf",
            "LiberationSans-Bold.ttf",
            "LiberationMono-Regular.ttf",
            "DejaVuSans.ttf",
            "DejaVuSans-Bold.ttf");
    private static final String FOLDER = BASE.getPath() + "fonts/";

    @Override
    public Resource getResource(URI uri) throws IOException {
        String path = uri.getPath();
        if (path == null || !path.startsWith(FOLDER)) {
            throw new FileNotFoundException("the PDF may not read " + uri);
        }
        return new Resource(font(path.substring(FOLDER.length())));
    }

    @Override
    public OutputStream getOutputStream(URI uri) throws IOException {
        throw new IOException("the PDF may not write " + uri);
    }

    static InputStream font(String name) throws IOException {
        InputStream in = FONTS.contains(name) ? PdfResources.class.getResourceAsStream("/fonts/" + name) : null;
        if (in == null) {
            throw new FileNotFoundException("no font " + name);
        }
        return in;
    }
}
