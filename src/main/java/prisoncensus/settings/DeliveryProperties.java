package prisoncensus.settings;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import prisoncensus.checks.night.Message;

/**
 * How letters are sent: the configuration below {@code census.delivery}.
 *
 * @param persons which personal data may leave the facility
 * @param from the address that letters come from; null if there are no recipients
 * @param fromName the name beside that address
 * @param operator addresses that get what operators must know
 * @param attachUpTo the most that PDF and workbook may have together to be attached
 * @param nights no letter is written about a night that lies more days back when it is reported
 * @param firstPause after a first attempt that failed; doubled after each further one
 * @param longestPause the pauses grow no longer than this
 */
public record DeliveryProperties(
        Persons persons,
        @Nullable MailAddress from,
        @DefaultValue("prison-census") String fromName,
        @DefaultValue List<MailAddress> operator,
        DataSize attachUpTo,
        int nights,
        Duration firstPause,
        Duration longestPause) {

    /** Which personal data may leave the facility. */
    public enum Persons {
        /** Pseudonyms, as the reports name them. */
        PSEUDONYM,
        /** Nothing: text and path only. */
        NONE
    }

    /** @throws WrongInputException if a number makes no sense */
    public DeliveryProperties {
        operator = List.copyOf(operator);
        fromName = fromName.replaceAll("\\p{Cntrl}+", " ").strip();
        if (attachUpTo.isNegative()) {
            throw wrong("attach-up-to", attachUpTo, Message.of("expected.size"));
        } else if (nights < 1) {
            throw wrong("nights", nights, Message.of("expected.days"));
        } else if (firstPause.isNegative() || firstPause.isZero()) {
            throw wrong("first-pause", firstPause, Message.of("expected.aboveZero"));
        } else if (!operator.isEmpty() && from == null) {
            throw WrongInputException.configuration(
                    "census.delivery.from",
                    Message.of("configuration.nothing"),
                    Message.of("expected.fromFor").with("what", "census.delivery.operator"));
        } else if (longestPause.compareTo(firstPause) < 0) {
            throw wrong("longest-pause", longestPause, Message.of("expected.notShorter"));
        }
    }

    private static WrongInputException wrong(String name, Object found, Message expected) {
        return WrongInputException.configuration("census.delivery." + name, "'" + found + "'", expected);
    }

    /** How long to wait before the next attempt. */
    public Duration pauseAfter(int failedAttempts) {
        Duration pause = firstPause;
        for (int i = 1; i < failedAttempts && pause.compareTo(longestPause) < 0; i++) {
            pause = pause.multipliedBy(2);
        }
        return pause.compareTo(longestPause) < 0 ? pause : longestPause;
    }
}
