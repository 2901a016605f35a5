package prisoncensus.settings;

import prisoncensus.checks.night.Message;
import prisoncensus.logbook.SpelledText;

/** Text that a person typed and that a report shows for ever: short enough, on one line, and arrived whole. */
public final class TypedText {
    /** The most characters of a reason. */
    public static final int MOST_OF_REASON = 1000;

    /** The most characters of a name. */
    public static final int MOST_OF_NAME = 200;

    /** What stands for bytes that could not be read. */
    public static final char DAMAGED = '\uFFFD';

    private TypedText() {}

    /**
     * The text, if a report may show it.
     *
     * @param option such as {@code --reason}, for the message
     * @param most characters, counted as a reader counts them: code points
     * @throws WrongInputException if it is too long, arrived damaged, or holds a control character
     */
    public static String checked(String option, String text, int most) {
        int length = text.codePointCount(0, text.length());
        if (length > most) {
            throw new WrongInputException(Message.of("typed.tooLong")
                    .with("option", option)
                    .with("found", length)
                    .with("most", most));
        } else if (text.codePoints().anyMatch(TypedText::isDamaged)) {
            throw new WrongInputException(Message.of("typed.damaged").with("option", option));
        }
        text.codePoints().filter(Character::isISOControl).findFirst().ifPresent(control -> {
            throw new WrongInputException(Message.of("typed.control")
                    .with("option", option)
                    .with("found", SpelledText.codePoints(Character.toString(control))));
        });
        return text;
    }

    /** Half of a character cannot be written down either. */
    private static boolean isDamaged(int letter) {
        return letter == DAMAGED || (letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE);
    }
}
