package nl.drieluik.clips.store;

import nl.drieluik.common.DataFolder;
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
}
