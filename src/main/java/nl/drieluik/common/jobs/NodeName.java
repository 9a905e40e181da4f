package nl.drieluik.common.jobs;

import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.UUID;
import nl.drieluik.common.DataFolder;
import org.springframework.stereotype.Component;

/**
 * Names this node after its data folder, so that a process started again on the same folder knows which jobs the killed
 * one was running. Host names do not serve: a container gets a new one each time, and two processes may share one.
 */
@Component
public class NodeName implements DbSchedulerCustomizer {

    private final String name;

    NodeName(DataFolder data) {
        try {
            var file = Files.createDirectories(data.data()).resolve("node");
            if (!Files.exists(file)) {
                Files.writeString(file, UUID.randomUUID().toString());
            }
            name = Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String name() {
        return name;
    }

    @Override
    public Optional<SchedulerName> schedulerName() {
        return Optional.of(() -> name);
    }
}
