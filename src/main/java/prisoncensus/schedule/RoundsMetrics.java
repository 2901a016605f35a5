package prisoncensus.schedule;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import prisoncensus.nights.RoundReport;

/** The same in numbers, by facility. */
final class RoundsMetrics implements MeterBinder {
    private final Map<String, ToDoubleFunction<RoundReport.OfFacility>> figures = Map.of(
            "census.nights.unreported", RoundReport.OfFacility::unreported,
            "census.nights.stale", RoundReport.OfFacility::outdated);
    private @Nullable MeterRegistry registry;

    @Override
    public void bindTo(MeterRegistry to) {
        registry = to;
    }

    /** Shows what a round has found. */
    void show(RoundReport report) {
        MeterRegistry to = registry;
        if (to != null) {
            figures.forEach(
                    (name, figure) -> MultiGauge.builder(name).register(to).register(rows(report, figure), true));
            MultiGauge.builder("census.letters.waiting").register(to).register(letters(report), true);
            MultiGauge.builder("census.findings")
                    .description("of the newest night that has a report")
                    .register(to)
                    .register(findings(report), true);
        }
    }

    private static List<MultiGauge.Row<?>> rows(RoundReport report, ToDoubleFunction<RoundReport.OfFacility> figure) {
        List<MultiGauge.Row<?>> rows = new ArrayList<>();
        report.facilities()
                .forEach(one ->
                        rows.add(MultiGauge.Row.of(Tags.of("facility", one.facility()), figure.applyAsDouble(one))));
        return rows;
    }

    private static List<MultiGauge.Row<?>> letters(RoundReport report) {
        List<MultiGauge.Row<?>> rows = new ArrayList<>();
        report.letters()
                .waiting()
                .forEach((facility, waiting) -> rows.add(MultiGauge.Row.of(Tags.of("facility", facility), waiting)));
        return rows;
    }

    private static List<MultiGauge.Row<?>> findings(RoundReport report) {
        List<MultiGauge.Row<?>> rows = new ArrayList<>();
        report.facilities()
                .forEach(one -> one.lastFindings()
                        .forEach((severity, number) -> rows.add(
                                MultiGauge.Row.of(Tags.of("facility", one.facility(), "severity", severity), number))));
        return rows;
    }
}
