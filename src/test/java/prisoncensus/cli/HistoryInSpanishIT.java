package prisoncensus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** The console speaks the configured language. */
@TestPropertySource(properties = {"census.language=es", "spring.datasource.url=jdbc:h2:mem:pasado"})
class HistoryInSpanishIT extends AuditedNight {
    HistoryInSpanishIT() {
        super("pasado");
    }

    @Test
    void aNightShowsItsRevisions() {
        assertThat(history("--night", "2026-11-20")).isZero();
        assertThat(printed())
                .containsSubsequence(
                        "pasado, noche del 20/11/2026",
                        "Revisión 2",
                        "  vigente                 sí: la revisión vigente de su noche",
                        "  motivo                  mended",
                        "  firma                   sin firmar");
    }

    @Test
    void aCellShowsItsNights() {
        assertThat(history("--cell", "1")).isZero();
        assertThat(printed())
                .contains("pasado, celda 1", "Noches", "Hallazgos")
                .anyMatch(line -> line.startsWith("20/11/2026  r2   A       compartida      80  [x]"));
    }

    @Test
    void aPersonShowsEpisodes() {
        assertThat(history("--person", "P-1")).isZero();
        assertThat(printed()).contains("pasado, persona P-1", "Ingresos", "Episodios", "Hallazgos");
    }

    @Test
    void aDifferenceSaysWhy() {
        assertThat(diff("--revision", "1", "--revision", "2")).isZero();
        assertThat(printed())
                .startsWith("pasado 20/11/2026: de r1 a r2")
                .anyMatch(line -> line.contains("headcount.csv fue corregido"));
        assertThat(diff("--revision", "2", "--revision", "3")).isZero();
        assertThat(printed()).contains("Nada difiere: cifras, resultados y hallazgos son los mismos.");
    }
}
