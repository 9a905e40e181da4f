package nl.drieluik.clips.store;

import static java.util.Objects.requireNonNull;

import nl.drieluik.common.DataFolder;
import nl.drieluik.common.FilmOrigin;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The store that the settings ask for. */
@Configuration(proxyBeanMethods = false)
class StoreChoice {

    @Bean
    ClipStore clipStore(StoreSettings settings, DataFolder data) {
        return settings.s3() != null && settings.kind() == StoreSettings.Kind.S3
                ? new S3ClipStore(settings.s3())
                : new FolderClipStore(data.folder("objects"));
    }

    @Bean
    @ConditionalOnProperty("drieluik.store.s3.redirect")
    FilmOrigin filmOrigin(StoreSettings settings) {
        return FilmOrigin.of(requireNonNull(settings.s3()).readersEndpoint());
    }
}
