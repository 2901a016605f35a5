package prisoncensus.application;

import java.io.IOException;
import java.nio.file.attribute.UserPrincipalNotFoundException;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import prisoncensus.checks.night.Message;
import prisoncensus.files.RecordFiles;
import prisoncensus.settings.WrongInputException;

/** Settles who may read the files that are made, before the first is made; refuses a platform whose files have no such rights. */
final class FileRights implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {
    private static final String GROUP = "census.files.group";

    private final boolean isSupported;

    FileRights() {
        this(RecordFiles.isSupported());
    }

    FileRights(boolean isSupported) {
        this.isSupported = isSupported;
    }

    /** After the configuration is read, before the log is opened. */
    @Override
    public int getOrder() {
        return LoggingApplicationListener.DEFAULT_ORDER - 2;
    }

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent prepared) {
        if (!isSupported) {
            throw new WrongInputException(
                    Message.of("start.noRights").with("system", System.getProperty("os.name", "?")));
        }
        String group = prepared.getEnvironment().getProperty(GROUP, "").strip();
        try {
            RecordFiles.readableBy(group.isEmpty() ? null : group);
        } catch (UserPrincipalNotFoundException unknown) {
            throw wrong(group, Message.of("expected.group"));
        } catch (IOException refused) {
            throw wrong(group, Message.of("expected.ownGroup"));
        }
    }

    private static WrongInputException wrong(String group, Message expected) {
        return new WrongInputException(Message.of("configuration.wrong")
                .with("key", GROUP)
                .with("found", "'" + group + "'")
                .with("expected", expected));
    }
}
