package prisoncensus.report;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import prisoncensus.checks.Judgement;
import prisoncensus.checks.night.Finding;
import prisoncensus.checks.night.Message;
import prisoncensus.checks.night.MissingInput;
import prisoncensus.checks.night.Severity;
import prisoncensus.checks.night.SubjectKind;
import prisoncensus.logbook.LogKind;

/** Builds the night report: every word and every number that the formats show. */
public final class NightReportBuilder {
    private static final Comparator<Finding> GRAVEST_FIRST = Comparator.comparing(Finding::severity)
            .thenComparing(finding -> finding.subject().kind() != SubjectKind.FACILITY)
            .thenComparing(Finding.ORDER);

    private NightReportBuilder() {}

    /** The first report of one judged night, in one language. */
    public static NightReport gather(ReportHeading heading, Language language, Judgement judgement) {
        return gather(heading, language, judgement, Optional.empty());
    }

    /**
     * The report of one judged night, in one language.
     *
     * @param revised what changed against the revision that stood before; empty for a first report
     */
    public static NightReport gather(
            ReportHeading heading, Language language, Judgement judgement, Optional<RevisionChanges> revised) {
        var texts = Texts.in(language);
        var receipts = new ReceiptTables(heading, texts, judgement);
        Table logs = receipts.all();
        List<Finding> findings =
                judgement.findings().stream().sorted(GRAVEST_FIRST).toList();
        return new NightReport(
                heading,
                texts,
                new Answers(texts, judgement).all(),
                new KeyFigures(texts, judgement, revised).all(),
                findings.stream().map(finding -> view(finding, heading, texts)).toList(),
                newFindings(judgement, texts),
                judgement.sectors(),
                sectorsTitle(judgement, texts),
                noBreach(judgement, texts),
                SectorsTable.of(judgement, texts),
                LastNights.of(judgement),
                SectorMap.of(judgement),
                logs,
                receipts.logs(logs),
                new FindingsTable(heading, texts).of(findings),
                new FindingsTable(heading, texts).ended(judgement),
                new CellsTable(texts, judgement).table(),
                MealsTable.of(judgement, texts),
                MealSectorsTable.of(judgement, texts),
                new SolitaryTable(texts, judgement).table(),
                noSolitary(judgement, texts),
                judgement.roll(),
                RollTable.of(judgement, texts),
                OutTable.of(judgement, texts),
                new ChecksTable(texts, judgement).table(),
                revised.map(changed -> changed.table(language)),
                against(revised, heading, texts),
                new RejectedTable(texts, judgement).table(),
                receipts.inputs(logs),
                new LimitsTable(heading, texts, judgement).table(),
                new Remarks(heading, texts, judgement).all(receipts),
                FindingsCsv.of(judgement.findings(), heading.night().date(), texts));
    }

    private static String sectorsTitle(Judgement judgement, Texts texts) {
        return texts.say(
                Message.of("pdf.chart.sectors").with("time", judgement.limits().censusCount()));
    }

    private static Value.Sentences against(Optional<RevisionChanges> revised, ReportHeading heading, Texts texts) {
        return revised.map(changed -> against(changed, heading, texts))
                .orElseGet(() -> new Value.Sentences(List.of(), " "));
    }

    private static Value.Sentences against(RevisionChanges revised, ReportHeading heading, Texts texts) {
        String key = revised.changes().isEmpty() ? "changes.none" : "changes.against";
        List<Words> sentences = Stream.of(
                        Optional.of(Message.of(key).with("revision", "r" + revised.against())),
                        heading.requestedBy()
                                .map(by -> Message.of("report.requestedBy").with("by", by)),
                        heading.reason().map(why -> Message.of("report.reason").with("reason", why)))
                .flatMap(Optional::stream)
                .map(sentence -> Words.of(sentence, texts))
                .toList();
        return new Value.Sentences(sentences, " ");
    }

    static FindingView view(Finding finding, ReportHeading heading, Texts texts) {
        int nights =
                (int) ChronoUnit.DAYS.between(finding.since(), heading.night().date()) + 1;
        return new FindingView(
                finding.severity(),
                Words.of(Phrases.rule(finding.rule().name()), texts),
                Phrases.subject(finding.subject(), texts),
                finding.since(),
                nights,
                Words.of(standing(nights), texts),
                Words.of(finding.message(), texts),
                sources(finding, heading));
    }

    private static Message standing(int nights) {
        return nights == 1
                ? Message.of("finding.new")
                : Message.of("finding.standing").with("nth", Phrases.ordinal(nights));
    }

    /** Of a night without a report nobody knows what it would have found. */
    public static Words newFindings(Judgement judgement, Texts texts) {
        return Words.of(
                judgement.facts().earlier().hasReport() ? "finding.allNew.known" : "finding.allNew.unknown", texts);
    }

    private static Words noBreach(Judgement judgement, Texts texts) {
        boolean allJudged = judgement.outcomes().stream()
                .filter(outcome -> outcome.rule().severity() == Severity.BREACH)
                .flatMap(outcome -> outcome.notEvaluable().stream())
                .allMatch(MissingInput::isNotKept);
        return Words.of(allJudged ? "none.breaches" : "none.breaches.unknown", texts);
    }

    private static Words noSolitary(Judgement judgement, Texts texts) {
        if (!judgement.facts().received(LogKind.SOLITARY)) {
            return Words.of("none.solitary.unknown", texts);
        }
        boolean rejected = new OutcomeLookup(judgement).rejected(LogKind.SOLITARY) > 0;
        return Words.of(rejected ? "none.solitary.rejected" : "none.solitary", texts);
    }

    static String sources(Finding finding, ReportHeading heading) {
        return SourceLines.of(finding.sources(), heading.night().date());
    }
}
