package prisoncensus.report;

import java.util.List;
import java.util.Optional;
import prisoncensus.checks.RollLine;
import prisoncensus.checks.SectorLine;

/**
 * Everything that the reports of one revision show, worked out once, in the report's language.
 *
 * @param answers to the questions that page 1 begins with
 * @param keyFigures of page 1 and the summary
 * @param findings the gravest severity first, within it those of the whole facility, then by check and subject
 * @param newFindings what is to be said of the findings that are new, such as that the night before has no report
 * @param sectors people against the sum of the limits at the census count
 * @param sectorsTitle the title of the chart of the sectors; says at which count
 * @param noBreach the sentence for a night without a breach: whether everything could be judged
 * @param sectorsTable the same, one row for each sector: sector, people, limit, cells missing; its name says at which count
 * @param lastNights the census of the last 30 nights
 * @param cellMap every cell by share of its limit
 * @param receipts one row for each log: what became of it, and the file that was read
 * @param logs what became of each log of the night: name, state, lines
 * @param findingsTable every finding
 * @param ended the findings that stood before the night and are over
 * @param cells one row for each cell
 * @param meals one row for each cell: people, plates and their difference at each meal
 * @param mealSectors one row for each sector: people and plates at each meal, cells with missing numbers, exceptions
 * @param solitary one row for each episode in solitary still open or ended on the census date, the longest first
 * @param noSolitary the sentence for a night without such an episode: whether solitary.csv says so
 * @param rollCounts the counts of the roll, the opening first; empty where a log that it needs was not received
 * @param roll one row for each count of the roll
 * @param outside one row for each cell with its time out
 * @param checks one row for each check
 * @param changes what changed against the revision that stood before; empty for a first report
 * @param against the sentences that say against which revision, at whose wish and why; none for a first report
 * @param rejected one row for each rejected line: file, line, faults
 * @param inputs the files that were read
 * @param limits the limits in force
 * @param notes what a reader must know beyond the tables, such as a clock that was fixed; one sentence each
 * @param findingsCsv the bytes of findings.csv
 */
public record NightReport(
        ReportHeading heading,
        Texts texts,
        List<Answer> answers,
        List<KeyFigure> keyFigures,
        List<FindingView> findings,
        Words newFindings,
        List<SectorLine> sectors,
        String sectorsTitle,
        Words noBreach,
        Table sectorsTable,
        LastNights lastNights,
        List<SectorMap> cellMap,
        Table receipts,
        Table logs,
        Table findingsTable,
        Table ended,
        Table cells,
        Table meals,
        Table mealSectors,
        Table solitary,
        Words noSolitary,
        List<RollLine> rollCounts,
        Table roll,
        Table outside,
        Table checks,
        Optional<Table> changes,
        Value.Sentences against,
        Table rejected,
        Table inputs,
        Table limits,
        List<Words> notes,
        FindingsCsv findingsCsv) {

    /** Copies the lists. */
    public NightReport {
        answers = List.copyOf(answers);
        keyFigures = List.copyOf(keyFigures);
        findings = List.copyOf(findings);
        sectors = List.copyOf(sectors);
        cellMap = List.copyOf(cellMap);
        rollCounts = List.copyOf(rollCounts);
        notes = List.copyOf(notes);
    }
}
