package prisoncensus.store;

import static org.assertj.core.api.Assertions.assertThat;
import static prisoncensus.checks.night.PlacementLine.held;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import prisoncensus.checks.CellFacts;
import prisoncensus.checks.CellLine;
import prisoncensus.checks.PersonFacts;
import prisoncensus.checks.RevisionResults.ReportedFinding;
import prisoncensus.checks.night.FindingKey;
import prisoncensus.checks.night.Limits;
import prisoncensus.checks.night.NightBuilder;
import prisoncensus.checks.night.NightFacts;
import prisoncensus.checks.night.PlacementHistory;
import prisoncensus.checks.night.PlacementLine;
import prisoncensus.checks.night.PlacementState;
import prisoncensus.checks.night.SubjectKind;
import prisoncensus.logbook.CellKind;
import prisoncensus.logbook.LogItem;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Night;
import prisoncensus.logbook.Origin;

/** What is read over many nights of one cell, of one person, and of findings about them. */
@OnBothDatabases
class SubjectHistoryTest {
    private final TestStore store;
    private final Night night;
    private int links;

    SubjectHistoryTest(TestStore store) {
        this.store = store;
        this.night = store.night();
    }

    @Test
    void aCellHasTheCountsThatEachRevisionRead() {
        var told = new NightBuilder()
                .cell("1", "A", CellKind.GROUP, 70)
                .counts("1", 61)
                .counts("2", 5);
        var mended = new NightBuilder().cell("1", "A", CellKind.GROUP, 70).counts("1", 62);
        StoredFile cells = write(LogKind.CELLS, night, "a", told.facts());
        StoredFile counted = write(LogKind.HEADCOUNT, night, "a", told.facts());
        Revision first = sealed(night, 1, cells, counted);
        Night next = new Night(night.facility(), night.date().plusDays(1));
        Revision later = sealed(next, 1, cells);
        StoredFile corrected = write(LogKind.HEADCOUNT, night, "b", mended.facts());
        Revision second = sealed(night, 2, cells, corrected);

        NavigableMap<LocalDate, CellFacts> nights =
                new CellNights(store.jdbc, store.reader).of(standing(second, later), "1");
        assertThat(nights).containsOnlyKeys(night.date(), next.date());
        assertThat(people(of(nights, night))).containsOnly(OptionalLong.of(62));
        assertThat(of(nights, night).line().cell().limit()).isEqualTo(70);
        assertThat(of(nights, next).slips()).as("no headcount").isEmpty();
        assertThat(people(of(nights, next))).containsOnly(OptionalLong.empty());
        assertThat(people(of(new CellNights(store.jdbc, store.reader).of(standing(first), "1"), night)))
                .containsOnly(OptionalLong.of(61));
    }

    private static CellFacts of(NavigableMap<LocalDate, CellFacts> nights, Night night) {
        return Objects.requireNonNull(nights.get(night.date()));
    }

    private static List<OptionalLong> people(CellFacts facts) {
        return facts.line().counts().stream().map(CellLine.AtCount::people).toList();
    }

    @Test
    void aPersonHasEveryPlacementEverToldByWhatTheNewestLineSays() {
        solitary(900, "a", held("old", "P-1", "S-1", "2024-06-01").to("2024-06-02"));
        solitary(2, "a", held("now", "P-1", "S-1", "2026-11-10"), held("other", "P-1", "S-2", "2026-11-10"));
        solitary(0, "a", held("now", "P-1", "S-1", "2026-11-12"), held("other", "P-2", "S-2", "2026-11-10"));
        solitary(-1, "a", held("tomorrow", "P-1", "S-3", "2026-11-21"));
        PlacementHistory told = new PersonPlacements(store.jdbc).of("P-1", night.date(), store.open(night, 1));
        var facts = new PersonFacts("P-1", night.date(), told.placements(), Limits.on(night.date(), List.of()));
        assertThat(facts.own()).extracting(PlacementState::number).containsExactly("old", "now");
        assertThat(facts.others()).containsExactly("other");
        assertThat(facts.episodes(night.date())).singleElement().satisfies(episode -> {
            assertThat(episode.placements()).containsExactly("now");
            assertThat(episode.inclusive()).as("from the earliest placed_at").isEqualTo(11);
            assertThat(episode.exclusive()).isEqualTo(10);
            assertThat(episode.elapsed()).isEqualTo(11);
        });
        assertThat(facts.episodes(LocalDate.MIN)).hasSize(2);
        assertThat(told.loggedDates()).hasSize(3);
    }

    @Test
    void findingsAreThoseAboutTheSubjectsAndNothingElse() {
        Revision revision = store.open(night, 1);
        var crowded = new NightBuilder()
                .cell("1", "A", CellKind.GROUP, 80)
                .cell("2", "A", CellKind.GROUP, 80)
                .counts("1", 81)
                .counts("2", 82);
        store.results.save(revision, crowded.judged(), message -> message.key());
        Map<Long, Map<FindingKey, ReportedFinding>> found = new SubjectFindings(store.jdbc)
                .of(
                        night.facility(),
                        night.date(),
                        night.date(),
                        Map.of(SubjectKind.CELL, List.of("2"), SubjectKind.PERSON, List.of()));
        assertThat(found).containsOnlyKeys(revision.id());
        assertThat(found.getOrDefault(revision.id(), Map.of()).keySet())
                .contains(new FindingKey("H02", SubjectKind.CELL, "2"))
                .allMatch(key -> key.subject().equals("2"));
        assertThat(new SubjectFindings(store.jdbc)
                        .of(
                                night.facility(),
                                night.date().plusDays(1),
                                night.date().plusDays(9),
                                Map.of(SubjectKind.CELL, List.of("2"))))
                .isEmpty();
    }

    private static NavigableMap<LocalDate, Revision> standing(Revision... revisions) {
        var standing = new TreeMap<LocalDate, Revision>();
        List.of(revisions).forEach(revision -> standing.put(revision.night().date(), revision));
        return standing;
    }

    private Revision sealed(Night of, int number, StoredFile... files) {
        Revision revision = store.open(of, number, files);
        links++;
        store.seal(revision, links);
        return revision;
    }

    private StoredFile write(LogKind log, Night of, String digit, NightFacts facts) {
        StoredFile file = store.files.register(TestStore.file(of, log, digit), TestStore.MORNING);
        List<LogItem> lines = new ArrayList<>(
                log == LogKind.CELLS
                        ? facts.certificates()
                        : facts.today().slips().orElseThrow());
        lines.add(TestStore.tally(file));
        store.writer.write(file, lines);
        return file;
    }

    private void solitary(int daysAgo, String digit, PlacementLine... placements) {
        var date = new Night(night.facility(), night.date().minusDays(daysAgo));
        StoredFile file = store.files.register(TestStore.file(date, LogKind.SOLITARY, digit), TestStore.MORNING);
        List<LogItem> lines = new ArrayList<>();
        for (PlacementLine placement : placements) {
            lines.add(placement.at(new Origin(file.file(), lines.size() + 2)));
        }
        lines.add(TestStore.tally(file));
        store.writer.write(file, lines);
    }
}
