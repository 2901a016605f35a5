package prisoncensus.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.Formatter;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.apache.fop.apps.EnvironmentalProfileFactory;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.apache.xmlgraphics.util.MimeConstants;
import org.xml.sax.SAXException;

/**
 * The formatter, set up once. One document at a time: it does not promise to bear more, and it writes dates in the JVM's
 * zone and numbers in the digits of the JVM's locale, so both are set aside for as long as a document takes.
 */
final class PdfEngine {
    private static final FopFactory FORMATTER = formatter();
    private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();

    private PdfEngine() {}

    /** The PDF of the pages that the writer describes. */
    static byte[] render(Instant createdAt, Consumer<PdfFo> writer) {
        ONE_AT_A_TIME.lock();
        TimeZone zone = TimeZone.getDefault();
        Locale digits = localeOfFormats();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
            Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
            return format(createdAt, writer);
        } catch (FOPException e) {
            throw new IllegalStateException("the PDF could not be laid out: " + e.getMessage(), e);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(Locale.Category.FORMAT, digits);
            ONE_AT_A_TIME.unlock();
        }
    }

    private static Locale localeOfFormats() {
        try (var formatter = new Formatter()) {
            return formatter.locale();
        }
    }

    private static byte[] format(Instant createdAt, Consumer<PdfFo> writer) throws FOPException {
        FOUserAgent agent = FORMATTER.newFOUserAgent();
        agent.setCreationDate(Date.from(createdAt));
        agent.setProducer("Apache FOP");
        agent.getEventBroadcaster().addEventListener(new PdfAlarm());
        var out = new ByteArrayOutputStream();
        var formatter = FORMATTER.newFop(MimeConstants.MIME_PDF, agent, out).getDefaultHandler();
        writer.accept(new PdfFo(formatter));
        return out.toByteArray();
    }

    private static FopFactory formatter() {
        var surroundings = EnvironmentalProfileFactory.createRestrictedIO(PdfResources.BASE, new PdfResources());
        try (InputStream settings =
                Objects.requireNonNull(PdfEngine.class.getResourceAsStream("/fonts/fop.xml"), "/fonts/fop.xml")) {
            return new FopConfParser(settings, surroundings)
                    .getFopFactoryBuilder()
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            throw new IllegalStateException("the formatter's settings are damaged", e);
        }
    }
}
