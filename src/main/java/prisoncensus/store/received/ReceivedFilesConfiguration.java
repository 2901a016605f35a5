package prisoncensus.store.received;

import java.nio.file.Path;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Wires the files as received, which can be read without a database. */
@Configuration(proxyBeanMethods = false)
public class ReceivedFilesConfiguration {
    @Bean
    ReceivedFiles receivedFiles(Environment environment) {
        return new ReceivedFiles(
                Binder.get(environment).bind("census.received", Path.class).get());
    }
}
