package prisoncensus.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages in which reports are written. */
public enum Language {
    EN,
    ES;

    /** The two-letter code. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The language with that two-letter code, if reports are written in it. */
    public static Optional<Language> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
