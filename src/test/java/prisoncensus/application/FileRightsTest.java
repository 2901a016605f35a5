package prisoncensus.application;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.bootstrap.DefaultBootstrapContext;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import prisoncensus.settings.WrongInputException;

class FileRightsTest {
    private static ApplicationEnvironmentPreparedEvent prepared(String group) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", Map.of("census.files.group", group)));
        return new ApplicationEnvironmentPreparedEvent(
                new DefaultBootstrapContext(), new SpringApplication(), new String[0], environment);
    }

    @Test
    void aPlatformWithoutRightsIsRefused() {
        assertThatThrownBy(() -> new FileRights(false).onApplicationEvent(prepared("")))
                .isInstanceOf(WrongInputException.class)
                .hasMessageContaining("no POSIX rights")
                .hasMessageEndingWith("expected Linux or macOS");
    }

    @Test
    void aGroupThatDoesNotExistIsRefused() {
        assertThatThrownBy(() -> new FileRights(true).onApplicationEvent(prepared("no-such-group-here")))
                .isInstanceOf(WrongInputException.class)
                .hasMessage(
                        "configuration census.files.group: found 'no-such-group-here', expected the name of a group of"
                                + " this system");
    }
}
