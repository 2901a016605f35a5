package prisoncensus.audit;

import prisoncensus.checks.night.Message;
import prisoncensus.checks.night.Worded;
import prisoncensus.report.Language;
import prisoncensus.report.Texts;

/** A log as it was received is gone or was changed. The message names it, what was found and what was expected. */
public final class LostCopyException extends RuntimeException implements Worded {
    private static final long serialVersionUID = 1L;

    private final transient Message words;

    public LostCopyException(Message words) {
        super(Texts.in(Language.EN).say(words));
        this.words = words;
    }

    @Override
    public Message words() {
        return words;
    }
}
