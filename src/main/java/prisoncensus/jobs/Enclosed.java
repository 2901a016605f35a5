package prisoncensus.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import prisoncensus.delivery.ReportsFolder;
import prisoncensus.logbook.Night;
import prisoncensus.report.Heading;
import prisoncensus.report.NightLetter.Enclosure;

/**
 * What goes with a letter: PDF and workbook.
 *
 * @param folder of the revision
 * @param fileStem the name that the revision's files share
 */
record Enclosed(Path folder, String fileStem) {
    static Enclosed of(ReportsFolder reports, Night night, int revision) {
        return new Enclosed(reports.place(night, revision), Heading.fileStem(night, revision));
    }

    List<Path> files() {
        return List.of(folder.resolve(fileStem + ".pdf"), folder.resolve(fileStem + ".xlsx"));
    }

    Enclosure under(DeliveryProperties delivery) throws IOException {
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
