package prisoncensus.mail;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import prisoncensus.delivery.ReportsFolder;
import prisoncensus.mail.NightLetter.Enclosure;
import prisoncensus.mail.sending.Mail;
import prisoncensus.mail.sending.MailThread;
import prisoncensus.report.Language;
import prisoncensus.report.Texts;
import prisoncensus.settings.DeliveryProperties;
import prisoncensus.store.letters.OutboxMail;

/** Makes a mail of a letter. */
record LetterMail(DeliveryProperties delivery, ReportsFolder reports) {
    MailThread.Outgoing of(OutboxMail letter) {
        List<Path> files = enclosed(letter);
        Optional<Mail> smaller = files.isEmpty() ? Optional.empty() : Optional.of(mail(letter, List.of(), true));
        return new MailThread.Outgoing(letter.id(), mail(letter, files, false), smaller);
    }

    private static Mail mail(OutboxMail letter, List<Path> files, boolean isSmaller) {
        var content = letter.content();
        Texts texts = Texts.in(Language.of(content.language()).orElse(Language.EN));
        String text = content.body();
        Optional<String> html = content.html();
        if (isSmaller) {
            String enclosed = texts.say("letter." + Enclosure.ENCLOSED);
            String tooLarge = texts.say("letter." + Enclosure.TOO_LARGE);
            text = text.replace(enclosed, tooLarge);
            html = html.map(page -> page.replace(LetterHtml.escaped(enclosed), LetterHtml.escaped(tooLarge)));
        }
        if (letter.mayBeDouble()) {
            String again = texts.say("letter.double");
            text = again + "\n\n" + text;
            html = html.map(page -> LetterHtml.above(page, again));
        }
        return new Mail(content.address(), content.messageId(), letter.first(), content.subject(), text, html, files);
    }

    /** Whether attachments are allowed is checked again: it may have been restricted since the letter was written. */
    private List<Path> enclosed(OutboxMail letter) {
        boolean isAllowed = delivery.persons() == DeliveryProperties.Persons.PSEUDONYM;
        return letter.about()
                .filter(about -> letter.content().attach() && isAllowed)
                .map(about ->
                        Attachments.of(reports, about.night(), about.revision()).files())
                .orElse(List.of());
    }
}
