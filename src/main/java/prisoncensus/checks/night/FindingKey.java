package prisoncensus.checks.night;

import java.util.Comparator;
import prisoncensus.logbook.TextOrder;

/**
 * The identity of a finding across nights.
 *
 * @param rule the rule's id, as text so that a rule no longer known can still be named
 */
public record FindingKey(String rule, SubjectKind kind, String subject) {
    /** By rule, kind of subject and subject, each by code point. */
    public static final Comparator<FindingKey> ORDER = Comparator.comparing(FindingKey::rule)
            .thenComparing(key -> key.kind().word())
            .thenComparing(FindingKey::subject, TextOrder.CODE_POINTS);
}
