package prisoncensus.application;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.context.annotation.Import;

/** Both contexts of the application in one, for tests that look into it. */
@SpringBootConfiguration(proxyBeanMethods = false)
@Import({ProcessConfiguration.class, StoreContextConfiguration.class})
public class WholeApplication {}
