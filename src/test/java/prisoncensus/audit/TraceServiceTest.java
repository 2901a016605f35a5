package prisoncensus.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.FindingKey;
import prisoncensus.checks.night.SubjectKind;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.Night;
import prisoncensus.logbook.Reading;
import prisoncensus.settings.WrongInputException;
import prisoncensus.store.ReceivedFiles;
import prisoncensus.store.Revision;
import prisoncensus.store.RevisionSources;
import prisoncensus.store.SealedRevisions;
import prisoncensus.store.StoredFinding;

class TraceServiceTest {
    private static final Night NIGHT = new Night(new FacilityCode("north"), LocalDate.of(2026, 11, 20));
    private static final RevisionName REPORT = new RevisionName("north", NIGHT.date(), Optional.empty());

    private final SealedRevisions revisions = mock(SealedRevisions.class);
    private final RevisionSources evidence = mock(RevisionSources.class);
    private final TraceService traces = new TraceService(revisions, evidence, mock(ReceivedFiles.class));

    @BeforeEach
    void oneReport() {
        when(revisions.facilities()).thenReturn(List.of(NIGHT.facility()));
        when(revisions.chain(NIGHT.facility()))
                .thenReturn(List.of(revision(1, false), revision(2, false), revision(3, true)));
        when(revisions.standing(NIGHT)).thenReturn(Optional.of(revision(2, false)));
    }

    @Test
    void ofManySubjectsTenAreNamedAndAllAreCounted() {
        found(IntStream.rangeClosed(1, 11)
                .mapToObj(cell -> finding(SubjectKind.CELL, "c" + cell))
                .toList());
        assertThatThrownBy(() -> trace("c12"))
                .isInstanceOf(WrongInputException.class)
                .hasMessage("--subject: found 'c12', expected a subject of S01 over-limit in north 2026-11-20 r2:"
                        + " c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, … (11 in all)");
    }

    @Test
    void tenSubjectsAreAllNamed() {
        found(IntStream.rangeClosed(1, 10)
                .mapToObj(cell -> finding(SubjectKind.CELL, "c" + cell))
                .toList());
        assertThatThrownBy(() -> trace("x")).hasMessageEndingWith("c9, c10");
    }

    @Test
    void aPersonAndAPlacementOfTheSameNameAreBothTraced() {
        found(List.of(finding(SubjectKind.PERSON, "A-1"), finding(SubjectKind.PLACEMENT, "A-1")));
        assertThat(trace("A-1")).hasSize(2);
    }

    @Test
    void aNameThatATerminalWouldObeyIsEscaped() {
        found(List.of(finding(SubjectKind.PERSON, "\u001b[2J")));
        assertThat(trace("\u001b[2J"))
                .singleElement()
                .extracting(Trace::subject, Trace::message)
                .containsExactly("\\u001B[2J", "about \\u001B[2J");
    }

    @Test
    void anEmptyStoreSaysThatItIsEmpty() {
        when(revisions.facilities()).thenReturn(List.of());
        assertThatThrownBy(() -> trace("x"))
                .isInstanceOf(WrongInputException.class)
                .hasMessage("--facility: found 'north', expected one that has a report: there is none");
    }

    private List<Trace> trace(String subject) {
        return traces.of(new TraceRequest(REPORT, "S01", subject));
    }

    private void found(List<StoredFinding> findings) {
        when(evidence.findings(any(), any()))
                .thenAnswer(call -> call.<Revision>getArgument(0).number() == 2 && call.getArgument(1) == CheckId.S01
                        ? findings
                        : List.of());
    }

    private static StoredFinding finding(SubjectKind kind, String subject) {
        return new StoredFinding(
                new FindingKey("S01", kind, subject),
                CheckId.S01.severity(),
                OptionalLong.of(1),
                "about " + subject,
                List.of());
    }

    private static Revision revision(int number, boolean asKnownEarlier) {
        return new Revision(
                number,
                NIGHT,
                number,
                Instant.EPOCH,
                Instant.EPOCH,
                1,
                Reading.NEWEST,
                new Revision.ReportSettings("en", "North", "UTC", false),
                new Revision.Request(Revision.Trigger.PERSON, Optional.empty(), Optional.empty(), asKnownEarlier),
                "1 abc",
                Revision.State.SEALED,
                Optional.empty());
    }
}
