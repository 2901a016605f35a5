package prisoncensus.checks.night;

/** The ids of all checks, each with its name in reports, its severity and its version. */
public enum CheckId {
    H01("count-missing", Severity.GAP, 2),
    H02("over-limit", Severity.BREACH, 2),
    H03("near-limit", Severity.WARNING, 3),
    H04("sustained-over", Severity.BREACH, 2),
    H05("over-capacity", Severity.BREACH, 2),
    H06("capacity-adds-up", Severity.NOTE, 2),
    H07("unknown-cell", Severity.GAP, 3),
    H08("conflicting-counts", Severity.GAP, 2),
    H09("implausible-count", Severity.WARNING, 2),
    H10("one-officer", Severity.WARNING, 2),
    H11("copied-counts", Severity.WARNING, 3),
    H12("space-per-person", Severity.NOTE, 2),
    H13("count-late", Severity.WARNING, 1),
    H14("roll-differs", Severity.WARNING, 1),
    H15("roll-uncleared", Severity.BREACH, 1),
    H16("moved-during-count", Severity.WARNING, 1),
    H17("opening-uncleared", Severity.GAP, 1),
    H18("census-jump", Severity.WARNING, 1),
    E01("out-missing", Severity.GAP, 1),
    E02("out-short", Severity.BREACH, 1),
    E03("out-reference", Severity.NOTE, 1),
    E04("confined", Severity.NOTE, 1),
    E05("out-and-counted", Severity.WARNING, 1),
    E06("out-excused", Severity.NOTE, 1),
    M01("meal-missing", Severity.GAP, 2),
    M02("meal-not-served", Severity.BREACH, 2),
    M03("plates-short", Severity.BREACH, 2),
    M04("plates-surplus", Severity.WARNING, 2),
    M05("solitary-diet", Severity.BREACH, 2),
    M06("outside-window", Severity.WARNING, 2),
    M07("overnight-gap", Severity.BREACH, 2),
    S01("over-limit", Severity.BREACH, 3),
    S02("near-limit", Severity.WARNING, 3),
    S03("chained", Severity.NOTE, 3),
    S04("split-stay", Severity.WARNING, 3),
    S05("rolling-window", Severity.WARNING, 3),
    S06("no-end-planned", Severity.WARNING, 2),
    S07("overlap", Severity.GAP, 3),
    S08("stated-days", Severity.WARNING, 2),
    S09("no-reason", Severity.WARNING, 2),
    S10("shared-cell", Severity.BREACH, 2),
    S11("count-differs", Severity.WARNING, 2),
    S12("no-person", Severity.GAP, 3),
    S13("vanished", Severity.GAP, 2),
    S14("rewritten", Severity.WARNING, 3),
    S15("review-overdue", Severity.WARNING, 1),
    S16("beyond-authority", Severity.WARNING, 1),
    S17("shared-key", Severity.GAP, 1),
    R01("log-not-received", Severity.GAP, 3),
    R02("lines-rejected", Severity.GAP, 3),
    R03("volume", Severity.WARNING, 3),
    R04("cells-unlimited", Severity.NOTE, 2);

    private final String label;
    private final Severity severity;
    private final int version;

    CheckId(String label, Severity severity, int version) {
        this.label = label;
        this.severity = severity;
        this.version = version;
    }

    /** The rule's short name, such as {@code over-limit}. */
    public String label() {
        return label;
    }

    /** How grave its findings are. */
    public Severity severity() {
        return severity;
    }

    /** Whether it judges the run itself: what was received, and how much of it. */
    boolean isOfTheRun() {
        return name().startsWith("R");
    }

    /** Rises when the rule changes, so that a changed rule is told apart from a changed fact. */
    public int version() {
        return version;
    }
}
