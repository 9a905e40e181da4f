package nl.drieluik.people.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import nl.drieluik.common.DataFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The file of the data folder that holds the set-up link. Nobody else on the machine can read it. */
@Component
class SetUpLink {

    private static final Logger log = LoggerFactory.getLogger(SetUpLink.class);

    private final Path file;

    SetUpLink(DataFolder data) {
        this.file = data.folder("set-up-link.txt");
    }

    void write(String link) {
        try {
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(file);
            createForOwnerOnly();
            Files.writeString(file, link + System.lineSeparator());
            log.info("There is no school yet: open the link in {} to set one up", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            log.warn("The used set-up link stays in {}: {}", file, e.toString());
        }
    }

    /** With its rights from the first moment on: a file that is closed later can be read in between. */
    private void createForOwnerOnly() throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
    }
}
