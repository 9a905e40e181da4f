package nl.drieluik.clips.preparation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.drieluik.clips.PreparationTicket;
import nl.drieluik.common.DataFolder;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** A folder for each preparation, empty when it begins and gone when it ends. */
@Component
class WorkFolders {

    private final Path folder;

    /** What a killed process left is cleared away: at this moment nothing is being prepared. */
    WorkFolders(DataFolder data) throws IOException {
        folder = data.folder("work");
        FileSystemUtils.deleteRecursively(folder);
        Files.createDirectories(folder);
    }

    Path open(PreparationTicket ticket) {
        clear(ticket);
        try {
            return Files.createDirectory(path(ticket));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void clear(PreparationTicket ticket) {
        try {
            FileSystemUtils.deleteRecursively(path(ticket));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path path(PreparationTicket ticket) {
        return folder.resolve(ticket.clip() + "-" + ticket.generation());
    }
}
