package nl.drieluik.clips.upload;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import nl.drieluik.clips.ClipId;
import nl.drieluik.clips.store.ClipStore;
import nl.drieluik.common.DataFolder;
import nl.drieluik.common.jobs.GrowingPause;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Where the bytes of uploads go, as the store has it, and the job that ends those in parts. */
@Configuration(proxyBeanMethods = false)
class UploadPlaces {

    @Bean
    FolderBytes folderBytes(DataFolder data) {
        return new FolderBytes(data.folder("uploads"));
    }

    @Bean
    @Primary
    UploadBytes uploadBytes(ClipStore store, FolderBytes folder, MultipartBooks books) {
        return store.parts()
                .<UploadBytes>map(parts -> new MultipartBytes(books, store, parts))
                .orElse(folder);
    }

    /** A store that is away comes back. */
    @Bean
    OneTimeTask<Void> assembleUploadJob(Assembly assembly) {
        return Tasks.oneTime(UploadDesk.ASSEMBLY)
                .onFailure(new GrowingPause())
                .execute((instance, context) -> assembly.run(ClipId.valueOf(instance.getId())));
    }
}
