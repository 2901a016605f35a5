package prisoncensus.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prisoncensus.delivery.ReceptionsFile.Line;
import prisoncensus.delivery.ReceptionsFile.Reception;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.LogFile;
import prisoncensus.logbook.LogKind;

class ReceptionsFileTest {
    private static final String HEADER =
            "sequence,received_at,night,log,name,sha256,bytes,origin,reason,by,previous_sha256\n";
    private static final String A = "a".repeat(64);
    private static final String B = "b".repeat(64);
    private static final String FIRST =
            "1,2026-11-21T01:00:00.000Z,,cells,cells.csv," + A + ",120,carried over,,," + "0".repeat(64);
    /** By {@code printf %s "$FIRST" | sha256sum}. */
    private static final String HASH_OF_FIRST = "ceb917f875fdbf1a496528047e3ed01ef4e47305ae6c796dc3ea01b9ffb6bd10";

    private static final String SECOND =
            "2,2026-11-21T01:00:00.007Z,2026-11-20,headcount,headcount.csv.gz," + B + ",9,received,,,";

    @TempDir
    private Path folder;

    private Path path;
    private ReceptionsFile file;

    @BeforeEach
    void open() {
        path = folder.resolve("receptions.csv");
        file = new ReceptionsFile(folder);
    }

    private static Reception reception(int sequence, Optional<LocalDate> night, LogKind log, String name, String hash) {
        var lying = new LogFile(new FacilityCode("north"), night, log, name, hash, sequence == 1 ? 120 : 9);
        Instant at = Instant.parse("2026-11-21T01:00:00Z").plusMillis(sequence == 1 ? 0 : 7);
        return new Reception(sequence, at, lying, sequence == 1 ? "carried over" : "received");
    }

    private static List<Reception> two() {
        return List.of(
                reception(1, Optional.empty(), LogKind.CELLS, "cells.csv", A),
                reception(2, Optional.of(LocalDate.of(2026, 11, 20)), LogKind.HEADCOUNT, "headcount.csv.gz", B));
    }

    @Test
    void eachLineIsChainedToTheTextOfTheOneBefore() throws IOException {
        file.append(ReceptionsFile.chained(Optional.empty(), two()));
        assertThat(Files.readString(path)).isEqualTo(HEADER + FIRST + "\n" + SECOND + HASH_OF_FIRST + "\n");
        assertThat(file.content().damage()).isEmpty();
    }

    @Test
    void linesAppendedOneByOneAreTheSame() throws IOException {
        for (Reception reception : two()) {
            file.append(ReceptionsFile.chained(file.last(), List.of(reception)));
        }
        assertThat(file.content().lines()).isEqualTo(ReceptionsFile.chained(Optional.empty(), two()));
        assertThat(file.last().orElseThrow().link().sequence()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3,2026", "3,2026-11-21T01:00:00.009Z,,cells,cells.csv", "\u00ff"})
    void anIncompleteLastLineIsRemovedBeforeTheNext(String torn) throws IOException {
        List<Line> lines = ReceptionsFile.chained(Optional.empty(), two());
        file.append(lines.subList(0, 1));
        Files.writeString(path, torn, StandardOpenOption.APPEND);
        assertThat(file.last()).hasValue(lines.get(0));
        assertThat(file.content().damage()).contains("a torn last line");
        file.append(lines.subList(1, 2));
        assertThat(file.content()).isEqualTo(new ReceptionsFile.Content(lines, List.of()));
    }

    @Test
    void theLastOfManyLinesIsFoundFromTheEnd() throws IOException {
        List<Reception> many = new ArrayList<>();
        for (int sequence = 1; sequence <= 500; sequence++) {
            many.add(reception(sequence, Optional.empty(), LogKind.CELLS, "cells.csv", A));
        }
        file.append(ReceptionsFile.chained(Optional.empty(), many));
        assertThat(file.last()).hasValue(file.content().lines().get(499));
    }

    @Test
    void itsChainIsToldUpToALine() throws IOException {
        List<Line> lines = ReceptionsFile.chained(Optional.empty(), two());
        file.append(lines);
        assertThat(file.chain().upTo(lines.get(1).link())).isEqualTo(lines);
        assertThat(file.chain().upTo(lines.get(0).link())).isEqualTo(lines.subList(0, 1));
        assertThat(ReceptionChain.text(lines)).isEqualTo(Files.readString(path));
        assertThatThrownBy(() -> file.chain().upTo(new ReceptionsFile.Link(1, A)))
                .isInstanceOf(DifferenceFoundException.class)
                .hasMessage("number 1 of %s: found SHA-256 %s, expected SHA-256 %s", path, HASH_OF_FIRST, A);
        assertThatThrownBy(() -> file.chain().upTo(new ReceptionsFile.Link(3, A)))
                .hasMessage(
                        "line 4 of %s: found no further link of its chain, expected one that reaches number 3", path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,2026-11-21T01:00:01",
                "01,2026-11-21T01:00:00",
                "2,2026-11-21T01:00:00",
                "\n1,2026-11-21T01:00:00"
            })
    void aChainEndsWhereALineWasTouched(String touched) throws IOException {
        List<Line> lines = ReceptionsFile.chained(Optional.empty(), two());
        file.append(lines);
        Files.writeString(path, Files.readString(path).replace("1,2026-11-21T01:00:00", touched));
        assertThatThrownBy(() -> file.chain().upTo(lines.get(1).link())).isInstanceOf(DifferenceFoundException.class);
        Files.writeString(path, HEADER + lines.get(1).text() + "\n");
        assertThat(file.chain().lines()).isEmpty();
        Files.writeString(path, HEADER.replace("name", "file") + lines.get(0).text() + "\n");
        assertThat(file.chain().lines()).isEmpty();
    }

    @Test
    void whatIsNoLineIsNamed() throws IOException {
        Files.writeString(path, HEADER + FIRST + "\nx\n" + FIRST.replace(",,,", ",law,,") + "\n");
        assertThat(file.content().lines()).hasSize(1);
        assertThat(file.content().damage()).hasSize(2).contains("'x'");
    }

    @Test
    void withoutAFileThereIsNoLine() throws IOException {
        assertThat(file.last()).isEmpty();
        assertThat(file.content().damage()).containsExactly("no receptions.csv");
    }
}
