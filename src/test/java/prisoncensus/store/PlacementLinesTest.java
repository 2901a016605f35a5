package prisoncensus.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** That the placements and persons of a night are found by index, and not by a run through all years of the facility. */
class PlacementLinesTest {
    /** An inner join is turned round as soon as there are many lines. */
    private static final String LEFT_JOIN = "LEFT OUTER JOIN \"PUBLIC\".\"SOLITARY_PLACEMENT\"";

    @AutoClose
    private final TestStore store = TestStore.onH2();

    @Test
    void h2LooksEachPlacementUpInTheIndex() {
        assertThat(plan(PlacementLines.SPANS))
                .contains(LEFT_JOIN, "SOLITARY_DAYS_OF_PLACEMENT", "PLACEMENT_KEY = K.PLACEMENT_KEY");
    }

    @Test
    void h2LooksEachPersonUpInTheIndex() {
        assertThat(plan(PlacementLines.OF_PERSONS))
                .contains(LEFT_JOIN, "SOLITARY_DAYS_OF_PERSON", "PERSON_KEY = K.PERSON_KEY");
    }

    @Test
    void h2ReadsNoLineThatIsNotAskedFor() {
        assertThat(plan(PlacementLines.LINES)).contains(LEFT_JOIN, "LOG_FILE_ID = P.FILE", "LINE = P.LINE");
    }

    private String plan(String query) {
        return store.jdbc
                .sql("explain " + query)
                .param("facility", "north")
                .param("keys", new String[] {"A-1", "A-2"})
                .param("before", LocalDate.of(2026, 11, 20))
                .param("files", new Long[] {1L, 2L})
                .param("lines", new Integer[] {2, 3})
                .query(String.class)
                .single();
    }
}
