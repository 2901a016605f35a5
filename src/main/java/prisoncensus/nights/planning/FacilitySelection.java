package prisoncensus.nights.planning;

import java.util.Collection;
import java.util.List;
import prisoncensus.checks.night.Message;
import prisoncensus.intake.InputIssue;
import prisoncensus.logbook.FacilityCode;

/**
 * The facilities that a request is about.
 *
 * @param codes empty for all
 */
public record FacilitySelection(List<String> codes) {
    public boolean includes(String facility) {
        return codes.isEmpty() || codes.contains(facility);
    }

    public boolean includes(InputIssue remark) {
        return includes(remark.where().split("[/\\\\]", 2)[0]);
    }

    /**
     * One message for each requested facility that is not known.
     *
     * @param expected the key of what is known, such as a facility that has a report
     */
    public List<Message> unknown(Collection<FacilityCode> known, String expected) {
        List<String> names = known.stream().map(FacilityCode::value).toList();
        return codes.stream()
                .filter(code -> !names.contains(code))
                .map(code -> Message.of("facility.unknown")
                        .with("found", code)
                        .with("expected", Message.of(expected))
                        .with("known", names.isEmpty() ? Message.of("facility.noneKnown") : names))
                .toList();
    }
}
