package prisoncensus.settings;

import java.util.regex.Pattern;

/** The address of a mailbox, without a name. */
public record MailAddress(String value) {
    static final String EXPECTED = "an address, such as director@prison.example";

    private static final Pattern ALLOWED =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,180}[A-Za-z0-9])?");

    /** @throws IllegalArgumentException if the text is no address */
    public static MailAddress valueOf(String text) {
        String address = text.strip();
        if (!ALLOWED.matcher(address).matches()) {
            throw new IllegalArgumentException("found '" + address + "', expected " + EXPECTED);
        }
        return new MailAddress(address);
    }

    @Override
    public String toString() {
        return value;
    }
}
