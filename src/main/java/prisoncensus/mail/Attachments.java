package prisoncensus.mail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import prisoncensus.delivery.ReportsFolder;
import prisoncensus.logbook.Night;
import prisoncensus.mail.NightLetter.Enclosure;
import prisoncensus.report.ReportFiles;
import prisoncensus.settings.DeliveryProperties;

/**
 * The attachments of a letter: PDF and workbook.
 *
 * @param folder of the revision
 */
record Attachments(Path folder, ReportFiles names) {
    static Attachments of(ReportsFolder reports, Night night, int revision) {
        return new Attachments(reports.place(night, revision), new ReportFiles(night, revision));
    }

    List<Path> files() {
        return List.of(folder.resolve(names.pdf()), folder.resolve(names.workbook()));
    }

    Enclosure allowedBy(DeliveryProperties delivery) throws IOException {
        if (delivery.persons() == DeliveryProperties.Persons.NONE) {
            return Enclosure.WITHHELD;
        }
        long bytes = 0;
        for (Path file : files()) {
            bytes += Files.size(file);
        }
        return bytes > delivery.attachUpTo().toBytes() ? Enclosure.TOO_LARGE : Enclosure.ENCLOSED;
    }
}
