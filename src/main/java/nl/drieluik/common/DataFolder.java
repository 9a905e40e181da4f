package nl.drieluik.common;

import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * The one folder on this node in which everything lives that is not in a database or store elsewhere.
 *
 * @param data the setting {@code drieluik.data}
 */
@Validated
@ConfigurationProperties("drieluik")
public record DataFolder(@NotNull Path data) {

    /** The folder of this name inside it, made when it is not there yet; absolute. */
    public Path folder(String name) {
        try {
            return Files.createDirectories(data.toAbsolutePath().normalize().resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
