package prisoncensus.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import prisoncensus.logbook.CellCertificate;
import prisoncensus.logbook.CellKind;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LimitValue;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Night;
import prisoncensus.logbook.Origin;
import prisoncensus.logbook.Validity;

/** What FactWriter wrote comes back from FactReader as it went in: the rows of cells.csv and limits.csv. */
@OnBothDatabases
class FacilityFactsTest {
    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final TestStore store;
    private final Night night;

    FacilityFactsTest(TestStore store) {
        this.store = store;
        this.night = store.night();
    }

    @Test
    void cellCertificates() {
        StoredFile file = store.registered(night, LogKind.CELLS);
        var full = certificate(file, 2, CellKind.SOLITARY, OptionalInt.of(0), Optional.of(LAST_DAY), "999999.9999");
        var bare = new CellCertificate(
                new Origin(file.file(), 3),
                "2",
                "Süd",
                CellKind.GROUP,
                OptionalInt.empty(),
                new Validity(LocalDate.of(2026, 11, 20), Optional.empty()),
                Optional.empty(),
                Optional.empty());
        store.writer.write(file, List.of(full, bare));
        assertThat(store.reader.certificates(file)).containsExactly(full, bare);
    }

    @Test
    void aFloorAreaIsTheSameFactHoweverManyZerosEndIt() {
        StoredFile file = store.registered(night, LogKind.CELLS);
        List<String> written = List.of("12.50", "10", "0", "0.0000", "100.0", "3.4001");
        List<CellCertificate> rows = IntStream.range(0, written.size())
                .mapToObj(row -> certificate(
                        file, 2 + row, CellKind.GROUP, OptionalInt.of(80), Optional.empty(), written.get(row)))
                .toList();
        store.writer.write(file, rows);
        assertThat(store.reader.certificates(file)).isEqualTo(rows);
        assertThat(store.reader.certificates(file))
                .extracting(row -> row.floorArea().orElseThrow().toString())
                .containsExactly("12.5", "10", "0", "0", "100", "3.4001");
    }

    private static CellCertificate certificate(
            StoredFile file, int line, CellKind kind, OptionalInt limit, Optional<LocalDate> to, String area) {
        return new CellCertificate(
                new Origin(file.file(), line),
                "1.5.2",
                "Módulo 3",
                kind,
                limit,
                new Validity(FIRST_DAY, to),
                Optional.of(new BigDecimal(area)),
                Optional.of("certificado nº 7"));
    }

    @Test
    void limitsOfEveryName() {
        StoredFile file = store.registered(night, LogKind.LIMITS);
        List<LimitValue> rows = new ArrayList<>();
        for (LimitName limit : LimitName.values()) {
            int line = 2 + rows.size();
            rows.add(new LimitValue(
                    new Origin(file.file(), line),
                    limit,
                    limit.standard().orElse("3800"),
                    new Validity(FIRST_DAY, Optional.of(LAST_DAY).filter(day -> line % 2 == 0)),
                    Optional.of("Ley 65").filter(source -> line % 3 == 0),
                    Optional.of("Dirección").filter(source -> line % 5 == 0)));
        }
        store.writer.write(file, rows);
        assertThat(store.reader.limits(file)).isEqualTo(rows);
    }

    @Test
    void aTextAsLongAsARecordMayBe() {
        StoredFile file = store.registered(night, LogKind.LIMITS);
        var row = new LimitValue(
                new Origin(file.file(), 2),
                LimitName.CELL_LIMIT,
                "80",
                new Validity(FIRST_DAY, Optional.empty()),
                Optional.of("ñ".repeat(64 << 10)),
                Optional.empty());
        store.writer.write(file, List.of(row));
        assertThat(store.reader.limits(file)).containsExactly(row);
    }
}
