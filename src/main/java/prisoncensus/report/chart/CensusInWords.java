package prisoncensus.report.chart;

import static java.util.stream.Collectors.joining;

import java.util.function.Predicate;
import prisoncensus.checks.night.Message;
import prisoncensus.checks.night.ReportedCensus;
import prisoncensus.report.LastNights;
import prisoncensus.report.Texts;

/** Says what the chart of the last nights shows. */
record CensusInWords(Texts texts, LastNights last) {
    String ofAll() {
        String capacity = last.capacity().stream()
                .mapToObj(texts::number)
                .findFirst()
                .orElseGet(() -> texts.say("figure.capacity.none"));
        return texts.say(Message.of("pdf.census.alt")
                .with("title", texts.say("pdf.census"))
                .with("nights", nights(night -> night.total().isPresent()))
                .with("missing", nights(night -> night.total().isEmpty()))
                .with("capacity", capacity));
    }

    private String nights(Predicate<ReportedCensus> which) {
        String nights = last.nights().stream().filter(which).map(this::of).collect(joining("; "));
        return nights.isEmpty() ? texts.say("pdf.nothing") : nights;
    }

    String of(ReportedCensus night) {
        if (night.total().isEmpty()) {
            return texts.date(night.date());
        }
        return texts.say(Message.of(night.complete() ? "pdf.census.night" : "pdf.census.nightPartly")
                .with("date", night.date())
                .with("people", night.total().getAsLong()));
    }
}
