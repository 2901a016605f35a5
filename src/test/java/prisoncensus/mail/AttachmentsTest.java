package prisoncensus.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;
import prisoncensus.delivery.ReportsFolder;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.Night;
import prisoncensus.mail.NightLetter.Enclosure;
import prisoncensus.settings.DeliveryProperties;
import prisoncensus.settings.DeliveryProperties.Persons;

class AttachmentsTest {
    private static final Night NIGHT = new Night(new FacilityCode("north"), LocalDate.of(2026, 11, 20));

    @TempDir
    private Path reports;

    private Attachments enclosed() {
        return Attachments.of(new ReportsFolder(reports), NIGHT, 2);
    }

    private static DeliveryProperties upTo(long bytes, Persons persons) {
        return new DeliveryProperties(
                persons,
                null,
                "census",
                List.of(),
                DataSize.ofBytes(bytes),
                7,
                Duration.ofMinutes(5),
                Duration.ofHours(6));
    }

    private void write(String file, int bytes) throws IOException {
        Path folder = Files.createDirectories(reports.resolve("north/2026-11-20/r2"));
        Files.write(folder.resolve(file), new byte[bytes]);
    }

    @Test
    void bothReportsTogetherMustNotBeLargerThanTheLimit() throws IOException {
        write("census-north-2026-11-20-r2.pdf", 600);
        write("census-north-2026-11-20-r2.xlsx", 400);
        assertThat(enclosed().allowedBy(upTo(1_000, Persons.PSEUDONYM))).isEqualTo(Enclosure.ENCLOSED);
        assertThat(enclosed().allowedBy(upTo(999, Persons.PSEUDONYM))).isEqualTo(Enclosure.TOO_LARGE);
        assertThat(enclosed().allowedBy(upTo(1_000, Persons.NONE))).isEqualTo(Enclosure.WITHHELD);
        assertThat(enclosed().files()).allMatch(Files::exists).hasSize(2);
    }

    @Test
    void aReportThatIsNotThereIsNotTakenForASmallOne() throws IOException {
        write("census-north-2026-11-20-r2.pdf", 600);
        assertThatThrownBy(() -> enclosed().allowedBy(upTo(1_000, Persons.PSEUDONYM)))
                .isInstanceOf(NoSuchFileException.class);
    }
}
