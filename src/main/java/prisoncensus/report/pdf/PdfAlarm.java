package prisoncensus.report.pdf;

import java.util.Locale;
import org.apache.fop.events.Event;
import org.apache.fop.events.EventFormatter;
import org.apache.fop.events.EventListener;
import org.apache.fop.events.model.EventSeverity;

/** Stops a PDF from which something would be missing: the formatter itself only mentions it and goes on. */
final class PdfAlarm implements EventListener {
    @Override
    public void processEvent(Event event) {
        if (event.getSeverity() == EventSeverity.ERROR || event.getSeverity() == EventSeverity.FATAL) {
            throw new IllegalStateException(
                    "the PDF could not be laid out: " + EventFormatter.format(event, Locale.ENGLISH));
        }
    }
}
