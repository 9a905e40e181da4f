package nl.drieluik.clips.preparation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.drieluik.clips.PreparationClaim;
import nl.drieluik.clips.upload.Headroom;
import nl.drieluik.common.DataFolder;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** A folder for each attempt at a preparation, empty when it begins and gone when it ends. */
@Component
class WorkFolders {

    private final Path folder;
    private final Headroom headroom;

    /** What a killed process left is cleared away: at this moment nothing is being prepared. */
    WorkFolders(DataFolder data, Headroom headroom) throws IOException {
        this.headroom = headroom;
        folder = Files.createDirectories(data.work());
        // It stays itself: it may be a disk of its own.
        try (var left = Files.newDirectoryStream(folder)) {
            for (var path : left) {
                FileSystemUtils.deleteRecursively(path);
            }
        }
    }

    /** Not on a disk that is nearly full: the database needs its last bytes. */
    Path open(PreparationClaim claim) {
        return open(claim.toString());
    }

    /** @param name of this attempt alone */
    Path open(String name) {
        clear(name);
        if (!headroom.isLeft()) {
            throw new Setback();
        }
        try {
            return Files.createDirectories(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void clear(PreparationClaim claim) {
        clear(claim.toString());
    }

    void clear(String name) {
        try {
            FileSystemUtils.deleteRecursively(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
