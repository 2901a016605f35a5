package prisoncensus.nights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import prisoncensus.audit.ExportRequest;
import prisoncensus.audit.ExportService;
import prisoncensus.audit.RevisionName;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.LogFile;
import prisoncensus.logbook.Night;
import prisoncensus.nights.job.RevisionContexts;

/**
 * Which files of earlier days a night reads is found twice: in the store, and in receptions.csv for whoever has no store. Both find the same,
 * whatever came late, was corrected, came back as it had been, or was left out of a revision that knows no more than an earlier one.
 */
class EarlierFilesAgreeIT extends AuditedFacility {
    private static final int DAYS = 5;
    private static final Map<String, String> LOGS = Map.of(
            "headcount", HEADCOUNT + "1-01,22:00,7%d\n",
            "meals", "cell,meal,plates\n1-01,LUNCH,7%d\n",
            "solitary", "placement,person,cell,placed_at\n%d,P-1,S-1,2026-02-01\n",
            "movements", "time,direction,from,to,people,reason\n2%d:00,IN,court,1-01,1,\n",
            "outside", "person,left,returned,reason\nP-%d,10:00,11:00,court\n");
    private static final List<String> NAMES = LOGS.keySet().stream().sorted().toList();

    @Autowired
    private ExportService exports;

    @Autowired
    private RevisionContexts contexts;

    private record Made(LocalDate date, int number, boolean isAsKnownEarlier) {}

    private final List<Instant> moments = new ArrayList<>();
    private final Random random = new Random(1911);

    @Test
    void storeAndReceptionsNameTheSameFiles() throws IOException {
        headcount(3, 70);
        headcount(4, 70);
        moments.add(clock.instant());
        for (int round = 0; round < 20; round++) {
            for (int file = 0; file < 3; file++) {
                hand(random.nextInt(DAYS), NAMES.get(random.nextInt(NAMES.size())), random.nextInt(3));
            }
            assertThat(night().errors()).isEmpty();
            rerunSome();
            moments.add(clock.instant());
        }
        List<Made> revisions = jdbc.query(
                "select census_date, number, as_known_earlier from revision where facility = ? order by id",
                (row, any) -> new Made(row.getObject(1, LocalDate.class), row.getInt(2), row.getBoolean(3)),
                facility);
        assertThat(revisions).hasSizeGreaterThan(20);
        assertThat(revisions).extracting(Made::isAsKnownEarlier).contains(true, false);
        int read = 0;
        for (Made revision : revisions) {
            read += assertAgreed(revision);
        }
        assertThat(read).isGreaterThan(50);
    }

    private void rerunSome() {
        int day = 1 + random.nextInt(DAYS - 1);
        Optional<Instant> then = Optional.of(moments.get(random.nextInt(moments.size())));
        NightsSummary made = rerun(order(day, day, then.filter(any -> random.nextBoolean()), false));
        assertThat(made.errors()).isEmpty();
    }

    /** Plain or packed, and never both. */
    private void hand(int day, String log, int variant) throws IOException {
        Path plain = home.resolve("input").resolve(facility).resolve(FIRST.plusDays(day) + "/" + log + ".csv");
        Path packed = plain.resolveSibling(log + ".csv.gz");
        Files.deleteIfExists(plain);
        Files.deleteIfExists(packed);
        String text = Objects.requireNonNull(LOGS.get(log)).formatted(variant);
        if (random.nextInt(4) > 0) {
            write(FIRST.plusDays(day) + "/" + log + ".csv", text);
        } else {
            Files.createDirectories(packed.getParent());
            try (var out = new GZIPOutputStream(Files.newOutputStream(packed))) {
                out.write(text.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private int assertAgreed(Made revision) throws IOException {
        LocalDate date = revision.date();
        int number = revision.number();
        Path zip = home.resolve("%s-r%d.zip".formatted(date, number));
        exports.write(
                new ExportRequest(new RevisionName(facility, date, Optional.of(number)), home.resolve("reports"), zip));
        List<String> stored = contexts.of(new Night(new FacilityCode(facility), date), number).earlierFiles().stream()
                .map(EarlierFilesAgreeIT::line)
                .toList();
        assertThat(history(zip)).as("%s r%d", date, number).isEqualTo(stored);
        return stored.size();
    }

    private static String line(LogFile file) {
        return file.sha256() + "  " + file.path();
    }

    private static List<String> history(Path zip) throws IOException {
        try (var in = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(zip)))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().endsWith("/history.sha256")) {
                    return text(in).lines().toList();
                }
            }
            return List.of();
        }
    }

    private static String text(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
}
