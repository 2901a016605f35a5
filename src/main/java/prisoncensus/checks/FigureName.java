package prisoncensus.checks;

/** The main figures of a night, in the order of the manifest. */
public enum FigureName {
    CENSUS_TOTAL("censusTotal"),
    CENSUS_COMPLETE("censusComplete"),
    CELLS_MISSING("cellsMissing"),
    PEAK("peak"),
    PEAK_AT("peakAt"),
    CELLS_ACTIVE("cellsActive"),
    CELLS_OVER_LIMIT("cellsOverLimit"),
    CAPACITY("capacity"),
    PLATES_SERVED("platesServed"),
    PLATES_SHORT("platesShort"),
    SOLITARY_HELD("solitaryHeld"),
    SOLITARY_LONGEST_DAYS("solitaryLongestDays");

    private final String key;

    FigureName(String key) {
        this.key = key;
    }

    /** The name that the manifest uses. */
    public String key() {
        return key;
    }
}
