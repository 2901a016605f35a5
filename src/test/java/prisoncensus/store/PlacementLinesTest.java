package prisoncensus.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** That the placements and persons of a night are found by index, and not by a run through all years of the facility. */
class PlacementLinesTest {
    @AutoClose
    private final TestStore store = TestStore.onH2();

    static final List<String> OF_PLACEMENTS = List.of(PlacementLines.SPANS, PlacementLines.LINES);

    @ParameterizedTest
    @FieldSource("OF_PLACEMENTS")
    void h2LooksEachPlacementUpInTheIndex(String query) {
        assertThat(plan(query)).contains("PLACEMENT_KEY = K.PLACEMENT_KEY");
    }

    @Test
    void h2LooksEachPersonUpInTheIndex() {
        assertThat(plan(PlacementLines.OF_PERSONS)).contains("SOLITARY_DAYS_OF_PERSON", "PERSON_KEY = K.PERSON_KEY");
    }

    private String plan(String query) {
        return store.jdbc
                .sql("explain " + query)
                .params(Map.of(
                        "facility",
                        "north",
                        "keys",
                        new String[] {"A-1", "A-2"},
                        "before",
                        LocalDate.of(2026, 11, 20),
                        "files",
                        List.of(1, 2)))
                .query(String.class)
                .single();
    }
}
