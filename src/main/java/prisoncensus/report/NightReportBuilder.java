package prisoncensus.report;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import prisoncensus.checks.Judgement;
import prisoncensus.checks.night.Finding;
import prisoncensus.checks.night.Message;
import prisoncensus.checks.night.MissingInput;
import prisoncensus.checks.night.Severity;
import prisoncensus.checks.night.Subject;
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
                texts.say(Message.of("pdf.chart.sectors")
                        .with("time", judgement.limits().censusCount())),
                noBreach(judgement, texts),
                SectorsTable.of(judgement, texts),
                LastNights.of(judgement),
                SectorMap.of(judgement),
                receipts.logs(),
                new FindingsTable(heading, texts).of(findings),
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
                revised.map(changed -> against(changed, heading, texts)).orElse(""),
                new RejectedTable(texts, judgement).table(),
                receipts.inputs(),
                new LimitsTable(heading, texts, judgement).table(),
                new Remarks(heading, texts, judgement).all(receipts),
                FindingsCsv.of(judgement.findings(), heading.night().date(), texts));
    }

    private static String against(RevisionChanges revised, ReportHeading heading, Texts texts) {
        String key = revised.changes().isEmpty() ? "changes.none" : "changes.against";
        return Stream.of(
                        Optional.of(Message.of(key).with("revision", "r" + revised.against())),
                        heading.requestedBy()
                                .map(by -> Message.of("report.requestedBy").with("by", by)),
                        heading.reason().map(why -> Message.of("report.reason").with("reason", why)))
                .flatMap(Optional::stream)
                .map(texts::say)
                .collect(Collectors.joining(" "));
    }

    static FindingView view(Finding finding, ReportHeading heading, Texts texts) {
        int nights =
                (int) ChronoUnit.DAYS.between(finding.since(), heading.night().date()) + 1;
        return new FindingView(
                finding.severity(),
                rule(finding, texts),
                subject(finding.subject(), texts),
                finding.since(),
                nights,
                standing(nights, texts),
                texts.say(finding.message()),
                sources(finding, heading));
    }

    private static String standing(int nights, Texts texts) {
        return nights == 1
                ? texts.say("finding.new")
                : texts.say(Message.of("finding.standing").with("nth", texts.ordinal(nights)));
    }

    /** Of a night without a report nobody knows what it would have found. */
    public static String newFindings(Judgement judgement, Texts texts) {
        return texts.say(judgement.facts().earlier().hasReport() ? "finding.allNew.known" : "finding.allNew.unknown");
    }

    private static String noBreach(Judgement judgement, Texts texts) {
        boolean allJudged = judgement.outcomes().stream()
                .filter(outcome -> outcome.rule().severity() == Severity.BREACH)
                .flatMap(outcome -> outcome.notEvaluable().stream())
                .allMatch(MissingInput::isNotKept);
        return texts.say(allJudged ? "none.breaches" : "none.breaches.unknown");
    }

    private static String noSolitary(Judgement judgement, Texts texts) {
        if (!judgement.facts().received(LogKind.SOLITARY)) {
            return texts.say("none.solitary.unknown");
        }
        boolean rejected = new OutcomeLookup(judgement).rejected(LogKind.SOLITARY) > 0;
        return texts.say(rejected ? "none.solitary.rejected" : "none.solitary");
    }

    /** The name, or for the facility and its logs the word for it in the report's language. */
    static String subject(Subject subject, Texts texts) {
        return switch (subject.kind()) {
            case FACILITY -> texts.say("subject.FACILITY");
            case LOG -> texts.say("log." + subject.name().toUpperCase(Locale.ROOT));
            default -> subject.name();
        };
    }

    static String rule(Finding finding, Texts texts) {
        return finding.rule().name() + " " + texts.say("rule." + finding.rule().name());
    }

    static String sources(Finding finding, ReportHeading heading) {
        return SourceLines.of(finding.sources(), heading.night().date());
    }
}
