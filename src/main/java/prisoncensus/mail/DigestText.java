package prisoncensus.mail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import prisoncensus.checks.night.Message;
import prisoncensus.checks.night.Severity;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.SpelledText;
import prisoncensus.mail.sending.Mail;
import prisoncensus.report.Language;
import prisoncensus.report.Texts;
import prisoncensus.settings.CensusProperties;
import prisoncensus.store.ResultRepository;
import prisoncensus.store.Revision;
import prisoncensus.store.RevisionRepository;
import prisoncensus.store.letters.OutboxMail;

/** Writes a digest: a paragraph for each night, those with most breaches first, in the language of the address's first entry. */
record DigestText(CensusProperties settings, RevisionRepository revisions, ResultRepository results) {
    /** A night and how many findings it has of each severity. */
    private record Night(Revision revision, Map<String, Integer> findings) {
        int number(Severity severity) {
            return findings.getOrDefault(severity.name(), 0);
        }
    }

    OutboxMail.Content of(String address, LocalDate day, List<OutboxMail> letters) {
        Language language = language(address);
        Texts texts = Texts.in(language);
        List<Night> nights = letters.stream()
                .map(letter -> letter.about().orElseThrow())
                .map(about -> revisions.find(about.night(), about.revision()).orElseThrow())
                .map(revision -> new Night(revision, results.findingsBySeverity(revision)))
                .sorted(gravestFirst())
                .toList();
        String subject = SpelledText.line(texts.say(Message.of("digest.subject")
                .with("date", day)
                .with("number", nights.size())
                .with("findings", findings(total(nights), texts))));
        List<LetterPart> parts = new ArrayList<>(List.of(new LetterPart.Title(subject)));
        nights.forEach(night -> parts.add(part(night, texts)));
        parts.add(LetterPart.Paragraph.of(texts.say("digest.keep")));
        String body = parts.stream().map(LetterPart::text).collect(Collectors.joining("\n\n"));
        String what =
                address + letters.stream().map(letter -> " " + letter.id()).collect(Collectors.joining());
        return new OutboxMail.Content(
                address,
                Mail.id("digest." + day, what),
                language.code(),
                subject,
                SpelledText.of(body) + "\n",
                Optional.of(LetterHtml.page(language.code(), subject, parts)),
                false);
    }

    private static Comparator<Night> gravestFirst() {
        Comparator<Night> order = Comparator.comparing(night -> -night.number(Severity.BREACH));
        return order.thenComparing(night -> -night.number(Severity.WARNING))
                .thenComparing(night -> night.revision().night().toString())
                .thenComparing(night -> night.revision().number());
    }

    private Language language(String address) {
        FacilityCode first = settings.digestsOf(address).get(0);
        return settings.recipientOf(first, address)
                .map(recipient -> recipient.language())
                .orElseGet(() -> settings.languageOf(first));
    }

    private static Map<String, Integer> total(List<Night> nights) {
        return nights.stream()
                .flatMap(night -> night.findings().entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Integer::sum));
    }

    private static Object findings(Map<String, Integer> findings, Texts texts) {
        List<Object> numbers = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            int number = findings.getOrDefault(severity.name(), 0);
            if (number > 0) {
                numbers.add(Message.of("letter.number")
                        .with("severity", texts.say("severity." + severity))
                        .with("number", number));
            }
        }
        return numbers.isEmpty() ? Message.of("letter.nothing") : numbers;
    }

    private static LetterPart part(Night night, Texts texts) {
        Revision revision = night.revision();
        Message name = Message.of("report.subject")
                .with("facility", revision.settings().facilityName().replaceAll("\\p{Cntrl}+", " "))
                .with("date", revision.night().date());
        String heading = texts.say(Message.of("letter.subject")
                .with("night", name)
                .with("revision", "r" + revision.number())
                .with("findings", findings(night.findings(), texts)));
        List<String> lines = new ArrayList<>();
        if (revision.number() > 1) {
            lines.add(texts.say("letter.late"));
        }
        revision.seal()
                .ifPresent(seal -> lines.add("verify --facility %s --head %s"
                        .formatted(revision.night().facility(), seal.manifestSha256())));
        boolean isBreach = night.number(Severity.BREACH) > 0;
        return LetterPart.Paragraph.of(heading, lines, isBreach ? LetterPart.Tone.BAD : LetterPart.Tone.UNKNOWN);
    }
}
