package prisoncensus.store.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoreUrlTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:h2:mem:x",
                "jdbc:h2:file:./.data/census;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0",
                "jdbc:postgresql://db/census",
                "jdbc:postgresql://db/census?reWriteBatchedInserts=true&ssl"
            })
    void aUrlWithoutSecretsStaysAsItIs(String url) {
        assertThat(StoreUrl.of(url)).isEqualTo(new StoreUrl(url, Map.of()));
    }

    @Test
    void aPasswordIsTakenOutOfTheUrl() {
        StoreUrl url = StoreUrl.of("jdbc:postgresql://db/census?user=a&password=a%26b&sslpassword=c&ssl=true");
        assertThat(url.bare()).isEqualTo("jdbc:postgresql://db/census?user=a&ssl=true");
        assertThat(url.secrets()).isEqualTo(Map.of("password", "a&b", "sslpassword", "c"));
        assertThat(StoreUrl.of("jdbc:postgresql://db/census?password=x").bare())
                .isEqualTo("jdbc:postgresql://db/census");
        StoreUrl embedded = StoreUrl.of("jdbc:h2:mem:x;WRITE_DELAY=0;PASSWORD=a%26b");
        assertThat(embedded.bare()).isEqualTo("jdbc:h2:mem:x;WRITE_DELAY=0");
        assertThat(embedded.secrets()).isEqualTo(Map.of("password", "a%26b"));
    }

    @Test
    void whatIsPrintedHoldsNoSecret() {
        assertThat(StoreUrl.of("jdbc:postgresql://db/census?password=hidden"))
                .asString()
                .doesNotContain("hidden");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StoreUrl.of("jdbc:postgresql://me:hidden@db/census"))
                .withMessageContaining("found a name before the host")
                .withMessageNotContaining("hidden");
    }
}
