package nl.drieluik.clips.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What stands between a program and the machine: words that go before it. */
enum Walls {

    /** It sees its input, its folder and the libraries of the system, no network and no other process. */
    BUBBLEWRAP {
        @Override
        List<String> around(Path program, WorkFolder folder, Set<Path> more) {
            return bubblewrap(program, folder, more);
        }
    },

    /** It sees what we see, and ends with us as well. */
    SETPRIV {
        @Override
        List<String> around(Path program, WorkFolder folder, Set<Path> more) {
            folder.link();
            return List.of("/usr/bin/setpriv", "--pdeathsig", "KILL", "--");
        }
    },

    NONE {
        @Override
        List<String> around(Path program, WorkFolder folder, Set<Path> more) {
            folder.link();
            return List.of();
        }
    };

    /** Where programs have their libraries, and how the loader finds them. Not all of these are everywhere. */
    private static final List<String> LIBRARIES = List.of(
            "/lib", "/lib64", "/usr/lib", "/usr/lib64", "/usr/local/lib", "/etc/alternatives", "/etc/ld.so.cache");

    /** @param more folders that the program may read, beside its own and those of the system's libraries */
    abstract List<String> around(Path program, WorkFolder folder, Set<Path> more);

    List<String> around(Path program, WorkFolder folder) {
        return around(program, folder, Set.of());
    }

    /**
     * Everything stands where it stands outside, so that the command is the same. No /dev and no /tmp: ffmpeg needs
     * none, and what is written goes to the one folder or nowhere. By /proc (its own) a program finds libraries beside
     * it.
     */
    private static List<String> bubblewrap(Path program, WorkFolder folder, Set<Path> more) {
        var words = new ArrayList<>(List.of("/usr/bin/bwrap", "--unshare-all", "--die-with-parent", "--new-session"));
        words.addAll(List.of("--cap-drop", "ALL"));
        LIBRARIES.forEach(path -> words.addAll(List.of("--ro-bind-try", path, path)));
        Stream.concat(homes(program).stream(), more.stream())
                .forEach(home -> words.addAll(List.of("--ro-bind", home.toString(), home.toString())));
        var work = folder.path().toString();
        words.addAll(List.of("--bind", work, work));
        words.addAll(List.of(
                "--ro-bind",
                folder.source().toString(),
                folder.file(Input.SOURCE).toString()));
        words.addAll(List.of("--proc", "/proc", "--remount-ro", "/", "--chdir", work, "--"));
        return words;
    }

    /** Two where it is a link, such as those of Debian's alternatives. */
    private static Set<Path> homes(Path program) {
        try {
            return new LinkedHashSet<>(List.of(
                    program.toAbsolutePath().getParent(), program.toRealPath().getParent()));
        } catch (IOException e) {
            throw new UncheckedIOException(program + " is not there", e);
        }
    }
}
