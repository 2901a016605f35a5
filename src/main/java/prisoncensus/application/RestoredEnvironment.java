package prisoncensus.application;

import java.util.Collections;
import java.util.Map;
import org.springframework.core.env.StandardEnvironment;

/** Environment variables as their bytes say, whatever the language environment of the process. */
final class RestoredEnvironment extends StandardEnvironment {
    @Override
    public Map<String, Object> getSystemEnvironment() {
        return Collections.unmodifiableMap(ProcessText.ofThisProcess().restored(System.getenv()));
    }
}
