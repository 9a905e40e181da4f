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
        clear(claim);
        if (!headroom.isLeft()) {
            throw new Setback();
        }
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
