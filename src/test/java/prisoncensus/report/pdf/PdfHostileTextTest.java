package prisoncensus.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import prisoncensus.checks.night.NightBuilder;
import prisoncensus.logbook.CellKind;
import prisoncensus.report.Language;
import prisoncensus.report.SampleReports;

class PdfHostileTextTest {
    private static final String[] NAMES = {
        "😀 ward محمد",
        "לשלום שָׁלוֹם لا إله إلا الله 😀 ﷲ",
        "bell\u0007here",
        "man\u0303ana",
        "lone\uD83D!",
        "x".repeat(10_000),
        "<script>&amp;]]>",
        "漢字 \u202Eright to left",
        "\uE000 private",
        "/Params << /CreationDate (D:20261121010000Z) /ModDate (D:20261121010000Z) /Size 1 >>",
        "<xmp:MetadataDate>2026-11-21T01:00:00Z</xmp:MetadataDate>",
        "/ID [<00000000000000000000000000000000> <00000000000000000000000000000000>]"
    };

    @Test
    void breaksNothing() throws Exception {
        var night = new NightBuilder();
        for (int i = 0; i < NAMES.length; i++) {
            String cell = i + NAMES[i];
            night.cell(cell, NAMES[i], CellKind.GROUP, 10).counts(cell, 11);
        }

        PdfFile pdf = PdfFile.of(SampleReports.gather(night, Language.EN));

        assertThat(pdf.faults()).isEmpty();
        assertThat(pdf.tags())
                .filteredOn(tag -> tag.name().equals("Figure"))
                .hasSize(3)
                .first()
                .extracting(PdfFile.Tag::alternative)
                .asString()
                .contains("😀 ward محمد: 11 people, limit 10", "bell<U+0007>here", "mañana", "lone<U+D83D>!");
    }
}
