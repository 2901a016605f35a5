package prisoncensus.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** The program as a person or a service manager starts it, in a folder of its own. */
final class Jar {
    private static final int PATIENCE_SECONDS = 300;

    private final Path home;
    private final List<String> options;
    private final List<String> launcher;
    private final Function<List<String>, List<String>> program;

    /** @param options of the JVM */
    Jar(Path home, String... options) {
        this(home, List.of(options), List.of(), UnpackedProgram::command);
    }

    private Jar(Path home, List<String> options, List<String> launcher, Function<List<String>, List<String>> program) {
        this.home = home;
        this.options = options;
        this.launcher = launcher;
        this.program = program;
    }

    /** The one file that is shipped, which begins more slowly. */
    Jar asShipped() {
        return new Jar(home, options, launcher, UnpackedProgram::shipped);
    }

    /** The same, started by a class of the tests. */
    Jar startedBy(Class<?> start) {
        return new Jar(home, options, launcher, all -> UnpackedProgram.command(start, all));
    }

    /** The same, started by a shell after these commands. */
    Jar after(String commands) {
        return inside("sh", "-ec", commands + "; exec \"$@\"", "sh");
    }

    /** The same, started by another program. */
    Jar inside(String... starter) {
        List<String> all = new ArrayList<>(launcher);
        all.addAll(List.of(starter));
        return new Jar(home, options, all, program);
    }

    /** What a process said, and how it ended. */
    record Ended(int code, String out, String err) {}

    /** A process that runs. */
    record Running(Process process, Path out, Path err) {
        /** Waits for its end. */
        Ended ended() throws IOException, InterruptedException {
            boolean hasEnded = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            process.destroyForcibly();
            assertThat(hasEnded).as("it ends in time").isTrue();
            return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
        }

        /** Asks it to stop, as a service manager does, and waits for its end. */
        Ended stopped() throws IOException, InterruptedException {
            process.destroy();
            return ended();
        }

        /** What it said so far. */
        String said() throws IOException {
            return Files.readString(out);
        }
    }

    Ended run(String... args) throws IOException, InterruptedException {
        return begin(args).ended();
    }

    Running begin(String... args) throws IOException {
        List<String> command = new ArrayList<>(launcher);
        command.addAll(program.apply(options));
        command.addAll(List.of(args));
        Path out = Files.createTempFile(home, "out-", ".txt");
        Path err = Files.createTempFile(home, "err-", ".txt");
        Process process = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        return new Running(process, out, err);
    }
}
