package prisoncensus.nights;

import prisoncensus.checks.night.Message;
import prisoncensus.checks.night.Worded;
import prisoncensus.report.Language;
import prisoncensus.report.Texts;

/** The store and what lies below reports/ are not of one record. The message names the place, what was found and what was expected. */
public final class RecordDiffersException extends RuntimeException implements Worded {
    private static final long serialVersionUID = 1L;

    private final transient Message words;

    RecordDiffersException(Message words) {
        super(Texts.in(Language.EN).say(words));
        this.words = words;
    }

    @Override
    public Message words() {
        return words;
    }
}
