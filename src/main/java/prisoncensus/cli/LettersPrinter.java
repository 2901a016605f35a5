package prisoncensus.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import prisoncensus.checks.night.Message;
import prisoncensus.mail.LetterService;
import prisoncensus.report.Texts;

/**
 * Shows letters as a table, or as JSON: {@code version} and {@code letters[]}; what is missing is null.
 *
 * @param texts of the table
 */
record LettersPrinter(Texts texts) {
    private static final int VERSION = 1;
    private static final List<String> COLUMNS = List.of(
            "letters.column.letter",
            "letters.column.about",
            "letters.column.address",
            "letters.column.state",
            "letters.column.attempts",
            "letters.column.sentOrNext",
            "letters.column.answer");

    List<String> lines(List<LetterService.Row> letters) {
        return letters.isEmpty()
                ? List.of(texts.say("letters.none"))
                : new TextTable(
                                COLUMNS.stream().map(texts::say).toList(),
                                letters.stream().map(this::row).toList())
                        .lines();
    }

    private List<String> row(LetterService.Row letter) {
        String state = texts.say("letters.state." + letter.state());
        return List.of(
                String.valueOf(letter.number()),
                about(letter),
                letter.address(),
                letter.mayBeDouble() ? texts.say(Message.of("letters.double").with("state", state)) : state,
                String.valueOf(letter.attempts()),
                letter.sent().or(letter::nextAttempt).map(JsonText::instant).orElse("-"),
                letter.answer().orElse("-"));
    }

    private String about(LetterService.Row letter) {
        return letter.facility()
                .map(facility -> "%s %s r%d"
                        .formatted(
                                facility,
                                letter.date().orElseThrow(),
                                letter.revision().orElseThrow()))
                .orElseGet(() -> texts.say(Message.of("letters.digest")
                        .with(
                                "date",
                                letter.digestDate().map(LocalDate::toString).orElse("-"))));
    }

    static String json(List<LetterService.Row> letters) {
        Map<String, @Nullable Object> keys = new LinkedHashMap<>();
        keys.put("version", VERSION);
        keys.put("letters", letters.stream().map(LettersPrinter::keys).toList());
        return JsonText.of(keys);
    }

    private static Map<String, @Nullable Object> keys(LetterService.Row letter) {
        Map<String, @Nullable Object> keys = new LinkedHashMap<>();
        keys.put("number", letter.number());
        keys.put("facility", JsonText.text(letter.facility()));
        keys.put("date", JsonText.text(letter.date()));
        keys.put("revision", letter.revision().isPresent() ? letter.revision().getAsInt() : null);
        keys.put("digestDate", JsonText.text(letter.digestDate()));
        keys.put("digest", JsonText.number(letter.digest()));
        keys.put("address", JsonText.text(letter.address()));
        keys.put("subject", JsonText.text(letter.subject()));
        keys.put("state", letter.state());
        keys.put("attempts", letter.attempts());
        keys.put("nextAttempt", letter.nextAttempt().map(JsonText::instant).orElse(null));
        keys.put("answer", JsonText.text(letter.answer()));
        keys.put("written", JsonText.instant(letter.written()));
        keys.put("sent", letter.sent().map(JsonText::instant).orElse(null));
        keys.put("mayBeDouble", letter.mayBeDouble());
        return keys;
    }
}
