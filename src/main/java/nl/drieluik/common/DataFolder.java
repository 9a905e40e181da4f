package nl.drieluik.common;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * The one folder that holds all that an installation keeps on its own disk.
 *
 * @param data made when it is missing; {@code ./data} by default
 */
@Validated
@ConfigurationProperties("drieluik")
public record DataFolder(@NotNull Path data) {

    /** A folder of this name inside the data folder; whoever uses it makes it. */
    public Path folder(String name) {
        return data.toAbsolutePath().normalize().resolve(name);
    }

    /** Where films are looked into and worked on. Nothing in it outlives a start. */
    public Path work() {
        return folder("work");
    }
}
