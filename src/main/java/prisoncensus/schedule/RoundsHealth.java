package prisoncensus.schedule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import prisoncensus.mail.MailStanding;
import prisoncensus.nights.RoundReport;

/** Up while rounds are made and nothing in them needs a person's attention. */
final class RoundsHealth implements HealthIndicator {
    private final LastRound last;
    private final MachineWatch machine;

    RoundsHealth(LastRound last, MachineWatch machine) {
        this.last = last;
        this.machine = machine;
    }

    @Override
    public Health health() {
        Health.Builder health = new Health.Builder();
        last.report().ifPresentOrElse(report -> tell(health, report), health::unknown);
        last.failure()
                .ifPresent(failure -> health.down()
                        .withDetail("failed", failure.why())
                        .withDetail("failedAt", failure.at().toString()));
        machine.hanging().ifPresent(sentence -> health.down().withDetail("hangs", sentence));
        return health.build();
    }

    private static void tell(Health.Builder health, RoundReport report) {
        boolean troubled = !report.errors().isEmpty()
                || !report.letters().errors().isEmpty()
                || !report.letters().refused().isEmpty()
                || report.facilities().stream().anyMatch(RoundReport.OfFacility::hasFailures);
        health.status(troubled ? "DOWN" : "UP");
        health.withDetail("lastRound", report.at().toString());
        health.withDetail("nextRound", report.next().toString());
        if (!report.errors().isEmpty()) {
            health.withDetail("errors", report.errors());
        }
        Map<String, Integer> waiting = new TreeMap<>(report.letters().waiting());
        report.facilities().forEach(facility -> waiting.putIfAbsent(facility.facility(), 0));
        health.withDetail("lettersWaiting", waiting);
        letters(health, report.letters());
        report.facilities().forEach(facility -> health.withDetail(facility.facility(), details(facility)));
    }

    private static void letters(Health.Builder health, MailStanding letters) {
        Map<String, List<String>> troubles = new TreeMap<>(Map.of(
                "lettersRefused", letters.refused(),
                "lettersDelayed", letters.delayed(),
                "lettersFailed", letters.errors()));
        troubles.forEach((name, sentences) -> {
            if (!sentences.isEmpty()) {
                health.withDetail(name, sentences);
            }
        });
    }

    private static Map<String, Object> details(RoundReport.OfFacility facility) {
        Map<String, Object> details = new LinkedHashMap<>();
        facility.lastReported().ifPresent(night -> {
            details.put("lastNight", night.toString());
            details.put("findings", facility.lastFindings());
        });
        facility.waiting().ifPresent(waiting -> details.put("waiting", waiting));
        details.put("nightsUnreported", facility.unreported());
        details.put("nightsNotUpToDate", facility.outdated());
        if (facility.hasFailures()) {
            details.put("errors", facility.failures());
        }
        return details;
    }
}
