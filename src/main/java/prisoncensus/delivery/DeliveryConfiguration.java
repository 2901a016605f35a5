package prisoncensus.delivery;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes what manifests name as their maker. Folders and ledgers are opened for each request. */
@Configuration(proxyBeanMethods = false)
public class DeliveryConfiguration {
    @Bean
    Software software() {
        return Software.ofThisBuild();
    }
}
