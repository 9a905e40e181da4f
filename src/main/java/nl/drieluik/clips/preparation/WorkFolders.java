package nl.drieluik.clips.preparation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.drieluik.clips.PreparationClaim;
import nl.drieluik.common.DataFolder;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** A folder for each attempt at a preparation, empty when it begins and gone when it ends. */
@Component
class WorkFolders {

    private final Path folder;

    /** What a killed process left is cleared away: at this moment nothing is being prepared. */
    WorkFolders(DataFolder data) throws IOException {
        folder = data.folder("work");
        FileSystemUtils.deleteRecursively(folder);
        Files.createDirectories(folder);
    }

    Path open(PreparationClaim claim) {
        clear(claim);
        try {
            return Files.createDirectory(path(claim));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void clear(PreparationClaim claim) {
        try {
            FileSystemUtils.deleteRecursively(path(claim));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path path(PreparationClaim claim) {
        return folder.resolve(claim.toString());
    }
}
