package prisoncensus.checks;

/** Every rule that can find something: its id and name in reports, how grave it is, what it is about, and which version of it this is. */
public enum Rule {
    H01("count-missing", Severity.GAP, 1),
    H02("over-limit", Severity.BREACH, 1),
    H03("near-limit", Severity.WARNING, 1),
    H05("over-capacity", Severity.BREACH, 1),
    R01("log-not-received", Severity.GAP, 1),
    R02("lines-rejected", Severity.GAP, 1);

    private final String label;
    private final Severity severity;
    private final int version;

    Rule(String label, Severity severity, int version) {
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

    /** Rises when the rule is mended, so that a mended rule is told apart from a changed fact. */
    public int version() {
        return version;
    }
}
