package prisoncensus.nights.planning;

import java.util.Collection;
import java.util.List;
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

    /** One message for each requested facility that is not known. */
    public List<String> unknown(Collection<FacilityCode> known, String expected) {
        List<String> names = known.stream().map(FacilityCode::value).toList();
        return codes.stream()
                .filter(code -> !names.contains(code))
                .map(code ->
                        "--facility: found '%s', expected %s: %s".formatted(code, expected, String.join(", ", names)))
                .toList();
    }
}
