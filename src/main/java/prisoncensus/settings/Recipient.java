package prisoncensus.settings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import prisoncensus.checks.night.Finding;
import prisoncensus.checks.night.Message;
import prisoncensus.checks.night.Severity;
import prisoncensus.report.Language;

/**
 * Who gets letters about a facility's reports.
 *
 * @param language of the letters; null for the facility's
 * @param atLeast a letter is written only about a report with a finding that is at least so grave; null for every report
 * @param onlyNew whether only findings count that the night before did not have
 * @param digest how often letters are gathered into one; null for a letter about each night
 */
public record Recipient(
        @Nullable MailAddress address,
        @Nullable Language language,
        @Nullable Severity atLeast,
        boolean onlyNew,
        @Nullable Digest digest) {

    /** How often letters are gathered into one. */
    public enum Digest {
        /** Once a day. */
        DAILY
    }

    /** Who it is and what they get. */
    Message inWords() {
        List<Object> what = new ArrayList<>();
        if (language != null) {
            what.add(language.code());
        }
        if (atLeast != null) {
            what.add(Message.of("configuration.atLeast").with("severity", Message.of("severity." + atLeast)));
        }
        if (onlyNew) {
            what.add(Message.of("configuration.onlyNew"));
        }
        if (digest != null) {
            what.add(Message.of("configuration.daily"));
        }
        String place = String.valueOf(address);
        return what.isEmpty()
                ? Message.of("failure.plain").with("why", place)
                : Message.of("configuration.recipient").with("address", place).with("what", what);
    }

    boolean isAt(String place) {
        return address != null && address.value().equals(place);
    }

    /** Whether a report with these findings is to be told. */
    public boolean wants(List<Finding> findings, LocalDate night) {
        if (atLeast == null && !onlyNew) {
            return true;
        }
        Severity least = atLeast == null ? Severity.NOTE : atLeast;
        return findings.stream()
                .filter(finding -> finding.severity().compareTo(least) <= 0)
                .anyMatch(finding -> !onlyNew || finding.since().equals(night));
    }

    /** @throws WrongInputException if one has no address, two have the same, or there is nobody to write in the name of */
    static void check(String facility, List<Recipient> recipients, DeliveryProperties delivery) {
        Set<MailAddress> known = new HashSet<>();
        for (int i = 0; i < recipients.size(); i++) {
            String name = "census.facilities.%s.recipients[%d].address".formatted(facility, i);
            MailAddress address = recipients.get(i).address();
            if (address == null) {
                throw WrongInputException.configuration(
                        name, Message.of("configuration.nothing"), Message.of("expected.address"));
            } else if (!known.add(address)) {
                throw WrongInputException.configuration(
                        name,
                        Message.of("configuration.again").with("found", address),
                        Message.of("expected.addressOnce"));
            } else if (delivery.from() == null) {
                throw WrongInputException.configuration(
                        "census.delivery.from",
                        Message.of("configuration.nothing"),
                        Message.of("expected.fromFor").with("what", name));
            }
        }
    }
}
