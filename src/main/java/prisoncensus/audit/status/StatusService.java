package prisoncensus.audit.status;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import prisoncensus.checks.night.Message;
import prisoncensus.intake.FacilityFolder;
import prisoncensus.intake.InputFolder;
import prisoncensus.intake.InputListing;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.Refusal;
import prisoncensus.mail.LetterSentence;
import prisoncensus.nights.planning.FacilitySelection;
import prisoncensus.nights.planning.KeptLogs;
import prisoncensus.nights.planning.OutdatedNightsFinder;
import prisoncensus.nights.planning.PlannedRevision;
import prisoncensus.nights.planning.ReceivedLogs;
import prisoncensus.nights.planning.RerunProgress;
import prisoncensus.nights.planning.SuggestedCommand;
import prisoncensus.report.Texts;
import prisoncensus.settings.CensusProperties;
import prisoncensus.settings.WrongInputException;
import prisoncensus.store.KeptRerun;
import prisoncensus.store.LogFileRepository;
import prisoncensus.store.NightRecall;
import prisoncensus.store.ResultRepository;
import prisoncensus.store.RevisionRepository;
import prisoncensus.store.SealedRevisions;
import prisoncensus.store.StoredFacts;
import prisoncensus.store.letters.LetterRecords;

/** Says how nights stand. Writes and receives nothing. */
public final class StatusService {
    private final CensusProperties settings;
    private final Clock clock;
    private final LogFileRepository files;
    private final OutdatedNightsFinder outdated;
    private final RevisionRepository revisions;
    private final SealedRevisions sealed;
    private final RerunProgress reruns;
    private final StoredFacts facts;
    private final NightRecall recall;
    private final ResultRepository results;
    private final LetterRecords letters;

    StatusService(
            CensusProperties settings,
            Clock clock,
            LogFileRepository files,
            OutdatedNightsFinder outdated,
            RevisionRepository revisions,
            SealedRevisions sealed,
            RerunProgress reruns,
            StoredFacts facts,
            NightRecall recall,
            ResultRepository results,
            LetterRecords letters) {
        this.settings = settings;
        this.clock = clock;
        this.files = files;
        this.outdated = outdated;
        this.revisions = revisions;
        this.sealed = sealed;
        this.reruns = reruns;
        this.facts = facts;
        this.recall = recall;
        this.results = results;
        this.letters = letters;
    }

    /** @throws WrongInputException if a facility is asked for that has neither a folder nor a report */
    public Status status(StatusRequest request) {
        Map<FacilityCode, List<LocalDate>> folders = folders(request);
        var unknown = new UnknownReports(request.reports(), sealed, console());
        Set<FacilityCode> known = new TreeSet<>(folders.keySet());
        known.addAll(unknown.number().keySet());
        var asked = new FacilitySelection(request.facilities());
        asked.unknown(known, "facility.withFolderOrReport").stream().findFirst().ifPresent(error -> {
            throw new WrongInputException(error);
        });
        List<NightStatus> nights = new ArrayList<>();
        var refused = new RefusedFacilityFiles(new InputFolder(request.input()));
        List<String> notes = new ArrayList<>();
        folders.forEach((facility, dates) -> {
            if (asked.includes(facility.value())) {
                FacilityStatus status = of(facility, dates, request);
                nights.addAll(status.nights());
                status.note().ifPresent(notes::add);
                refused.of(facility).stream().map(this::words).forEach(notes::add);
            }
        });
        notes.addAll(unknown.notes(asked));
        List<SuggestedCommand> remedies =
                nights.stream().flatMap(night -> night.command().stream()).toList();
        notes.addAll(troubled(request));
        notes.addAll(withoutFolder(asked, folders.keySet(), request.input()));
        return new Status(
                nights,
                notes,
                SuggestedCommand.joined(remedies).stream()
                        .map(command -> request.invocation().line(command.words()))
                        .toList(),
                unknown.differences(asked));
    }

    /** The reported nights of a facility that would read otherwise if they were reported now, oldest first; reads no finding of theirs. */
    public List<NightStatus> outdated(FacilityCode facility, StatusRequest request) {
        return of(facility, folders(request).getOrDefault(facility, List.of()), request)
                .outdatedNights();
    }

    private List<String> troubled(StatusRequest request) {
        return letters.troubled().stream()
                .filter(letter -> LetterRecords.isOf(letter, request.facilities()))
                .map(letter -> LetterSentence.of(letter, request.invocation()::line))
                .map(console()::say)
                .toList();
    }

    private List<String> withoutFolder(FacilitySelection asked, Set<FacilityCode> known, Path input) {
        return settings.facilities().keySet().stream()
                .filter(asked::includes)
                .filter(code -> known.stream().noneMatch(one -> one.value().equals(code)))
                .sorted()
                .map(code -> console()
                        .say(Message.of("status.noFolder").with("code", code).with("folder", input.resolve(code))))
                .toList();
    }

    private String words(Refusal refusal) {
        var file = refusal.file();
        return console()
                .say(Message.of("status.refused")
                        .with("file", file.facility() + "/" + file.path())
                        .with("refusal", refusal));
    }

    private FacilityStatus of(FacilityCode facility, List<LocalDate> folders, StatusRequest request) {
        Instant now = clock.instant();
        var input = new InputFolder(request.input());
        var received = new ReceivedLogs(
                facility, input, files.receptions(facility), KeptLogs.of(facility, input, files, facts));
        return new FacilityStatus(
                facility,
                folders,
                request,
                LocalDate.ofInstant(now, settings.zoneOf(facility)),
                sealed.standing(facility),
                received,
                outdated.find(input, facility, folders),
                revisions.failedRuns(PlannedRevision.JOB, facility),
                revisions,
                recall,
                results,
                interrupted(facility),
                Texts.in(settings.languageOf(facility)),
                console());
    }

    private Texts console() {
        return Texts.in(settings.language());
    }

    /** The nights that interrupted re-runs have left; of several the newest counts. */
    private Map<LocalDate, KeptRerun> interrupted(FacilityCode facility) {
        Map<LocalDate, KeptRerun> left = new HashMap<>();
        for (KeptRerun request : reruns.open(facility)) {
            reruns.left(request).forEach(night -> left.put(night, request));
        }
        return left;
    }

    private Map<FacilityCode, List<LocalDate>> folders(StatusRequest request) {
        Map<FacilityCode, List<LocalDate>> folders = new TreeMap<>(Comparator.comparing(FacilityCode::value));
        sealed.facilities().forEach(facility -> folders.put(facility, List.of()));
        if (new InputFolder(request.input()).list() instanceof InputListing.Listed listed) {
            for (FacilityFolder folder : listed.facilities()) {
                folders.put(folder.facility(), folder.dates());
            }
        }
        return folders;
    }
}
