package prisoncensus.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prisoncensus.checks.night.FindingKey;
import prisoncensus.checks.night.SubjectKind;

class SealedFindingsTest {
    /** The file's own form, the log's, and what a terminal or an older file shows. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'=1+1 | '=1+1",
                "'=1+1 | =1+1",
                "=1+1 | '=1+1",
                "a[U+202E]b | a[U+202E]b",
                "a[U+202E]b | a\u202Eb",
                "a\u202Eb | a[U+202E]b",
                "\"'\t1\" | \"'[U+0009]1\"",
                "a\\b | a\\b"
            })
    void aSubjectIsFoundInEachFormInWhichItIsShown(String sealed, String typed) {
        assertThat(SealedFindings.isAbout(key(sealed), typed)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"1,11", "'a,a", "[U+202E],U+202E"})
    void anotherSubjectIsAnother(String sealed, String typed) {
        assertThat(SealedFindings.isAbout(key(sealed), typed)).isFalse();
    }

    private static FindingKey key(String subject) {
        return new FindingKey("H02", SubjectKind.CELL, subject);
    }
}
