package prisoncensus.application;

import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import prisoncensus.settings.ConfigurationCheck;

/** Checks the configuration as soon as all of it is read, before anything is opened. */
final class ConfigurationListener implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {
    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent prepared) {
        new ConfigurationCheck().check(prepared.getEnvironment());
    }

    /** Leaves keys that do not exist to whoever lists them. */
    static final class OfValues implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {
        @Override
        public void onApplicationEvent(ApplicationEnvironmentPreparedEvent prepared) {
            new ConfigurationCheck().checkValues(prepared.getEnvironment());
        }
    }
}
