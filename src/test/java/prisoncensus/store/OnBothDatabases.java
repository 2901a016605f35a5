package prisoncensus.store;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** Runs the tests of a class, which takes a {@link TestStore}, on H2 and again on PostgreSQL. All classes share the two. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ParameterizedClass(autoCloseArguments = false)
@ArgumentsSource(OnBothDatabases.Shared.class)
public @interface OnBothDatabases {

    /** Starts each database when the first test asks for it; JUnit closes them after the last. */
    final class Shared implements ArgumentsProvider {
        @Override
        public Stream<Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext context) {
            var stores = context.getRoot().getStore(Namespace.create(Shared.class));
            return Stream.of(
                            stores.computeIfAbsent("H2", name -> TestStore.onH2(), TestStore.class),
                            stores.computeIfAbsent("PostgreSQL", name -> TestStore.onPostgres(), TestStore.class))
                    .map(Arguments::of);
        }
    }
}
