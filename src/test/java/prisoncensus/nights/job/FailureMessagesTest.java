package prisoncensus.nights.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import prisoncensus.report.Language;
import prisoncensus.report.Texts;

/** A failure is told as where, found and expected; the name of a class is no help at six in the morning. */
class FailureMessagesTest {
    @Test
    void whatAFileSystemRefusesIsNamedWithThePlace() {
        assertThat(why(new AccessDeniedException("r/x"))).startsWith("found no permission for r/x, expected that");
        assertThat(why(new UncheckedIOException(new NoSuchFileException("r/x"))))
                .isEqualTo("found no r/x, expected it to be there");
        assertThat(why(new FileAlreadyExistsException("r/x"))).contains("found something else at r/x");
        assertThat(why(new AtomicMoveNotSupportedException("r/.work/n", "r/n", "Invalid cross-device link")))
                .startsWith(
                        "found r/n on another file system than r/.work/n, expected the whole folder of reports on one");
        assertThat(why(new FileSystemException("r/x", null, "No space left on device")))
                .isEqualTo("r/x: No space left on device");
    }

    @Test
    void inSpanishToo() {
        assertThat(FailureMessages.why(new AccessDeniedException("r/x"), Texts.in(Language.ES)))
                .startsWith("no hay permiso para r/x; se esperaba");
    }

    @Test
    void whatTheProgramItselfSaysNeedsNoClass() {
        assertThat(why(new IllegalStateException("r2 must wait"))).isEqualTo("r2 must wait");
        assertThat(why(new IOException("disk full"))).isEqualTo("disk full");
    }

    @Test
    void aStatementIsNoTableOfItsOwn() {
        String why = why(new DataIntegrityViolationException(
                "x", new SQLException("Value too long: \"" + "x".repeat(3000) + "\"\nsecond line", "22001")));
        assertThat(why)
                .startsWith("SQLException: Value too long")
                .hasSizeLessThan(350)
                .doesNotContain("second");
    }

    @Test
    void aStopIsNoFailure() {
        assertThat(FailureMessages.isStop(new StoppedException())).isTrue();
        assertThat(FailureMessages.isStop(new IOException())).isFalse();
    }

    private static String why(Throwable failure) {
        return FailureMessages.why(failure);
    }
}
