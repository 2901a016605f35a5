package prisoncensus.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.core.env.Environment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import prisoncensus.checks.night.Message;

/**
 * Refuses a configuration with a key below {@code census} that does not exist: a word written wrong would otherwise have no effect, and
 * nobody would know. Environment variables are not looked through, because others may share the prefix.
 */
public final class ConfigurationCheck {
    private static final ConfigurationPropertyName ROOT = ConfigurationPropertyName.of("census");

    private final ConfigurationKeys keys = new ConfigurationKeys();

    /** @throws WrongInputException if there is such a key, or a value arrived damaged */
    public void check(Environment environment) {
        List<Message> unknown = new ArrayList<>();
        for (ConfigurationPropertySource source : ConfigurationPropertySources.get(environment)) {
            if (source instanceof IterableConfigurationPropertySource listed) {
                boolean isEnvironment = source.getUnderlyingSource() instanceof SystemEnvironmentPropertySource;
                listed.stream().filter(ROOT::isAncestorOf).forEach(key -> {
                    ConfigurationProperty property = Objects.requireNonNull(source.getConfigurationProperty(key));
                    checkValue(property);
                    if (!isEnvironment && !isKnown(property)) {
                        unknown.add(message(property));
                    }
                });
            }
        }
        if (!unknown.isEmpty()) {
            throw new WrongInputException(unknown.get(0));
        }
    }

    private static void checkValue(ConfigurationProperty property) {
        if (property.getValue().toString().indexOf(TypedText.DAMAGED) >= 0) {
            throw new WrongInputException(Message.of("configuration.damaged")
                    .with("key", property.getName().toString()));
        }
    }

    /** A key with nothing below it, such as {@code facilities:} alone, is no mistake. */
    private boolean isKnown(ConfigurationProperty property) {
        boolean isEmpty = property.getValue().toString().isEmpty();
        return keys.isKnown(property.getName()) || (isEmpty && keys.isParent(property.getName()));
    }

    private Message message(ConfigurationProperty property) {
        return Message.of("configuration.unknown")
                .with("key", property.getName().toString())
                .with("where", Objects.toString(property.getOrigin(), "?"))
                .with("nearest", keys.nearest(property.getName()));
    }
}
