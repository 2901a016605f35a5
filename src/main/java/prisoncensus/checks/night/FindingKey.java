package prisoncensus.checks.night;

/**
 * The identity of a finding across nights.
 *
 * @param rule the rule's id, as text so that a rule no longer known can still be named
 */
public record FindingKey(String rule, SubjectKind kind, String subject) {}
