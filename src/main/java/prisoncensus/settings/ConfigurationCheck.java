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
 * Finds keys below {@code census} that do not exist: a word written wrong would otherwise have no effect, and nobody would know. An
 * environment variable alone stops nothing, because others may share the prefix.
 */
public final class ConfigurationCheck {
    private static final ConfigurationPropertyName ROOT = ConfigurationPropertyName.of("census");

    private final ConfigurationKeys keys = new ConfigurationKeys();

    /** @throws WrongInputException if there is such a key, or a value arrived damaged */
    public void check(Environment environment) {
        checkValues(environment);
        List<Message> unknown = unknown(environment, false);
        if (!unknown.isEmpty()) {
            throw new WrongInputException(unknown.get(0));
        }
    }

    /** @throws WrongInputException if a value arrived damaged */
    public void checkValues(Environment environment) {
        own(environment, true).forEach(ConfigurationCheck::checkValue);
    }

    /** All such keys, those of environment variables among them, with the place and the nearest key that exists. */
    List<Message> unknown(Environment environment) {
        return unknown(environment, true);
    }

    private List<Message> unknown(Environment environment, boolean withVariables) {
        return own(environment, withVariables).stream()
                .filter(property -> !isKnown(property))
                .map(this::message)
                .toList();
    }

    private static List<ConfigurationProperty> own(Environment environment, boolean withVariables) {
        List<ConfigurationProperty> own = new ArrayList<>();
        for (ConfigurationPropertySource source : ConfigurationPropertySources.get(environment)) {
            boolean isVariables = source.getUnderlyingSource() instanceof SystemEnvironmentPropertySource;
            if (source instanceof IterableConfigurationPropertySource listed && (withVariables || !isVariables)) {
                listed.stream()
                        .filter(ROOT::isAncestorOf)
                        .map(key -> Objects.requireNonNull(source.getConfigurationProperty(key)))
                        .forEach(own::add);
            }
        }
        return own;
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
