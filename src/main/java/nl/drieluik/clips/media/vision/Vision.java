package nl.drieluik.clips.media.vision;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.bytedeco.opencv.global.opencv_core;

/**
 * Answers one question about a file of pictures, on its standard output, a line at a time: the number of a picture, and
 * a box in it in shares of its width and height ({@code 12 0.25 0.5 0.1 0.1}).
 */
public final class Vision {

    /** {@code FOLLOW pictures steps box...}: a box for each step; a bare number where what is in it was lost. */
    public static final String FOLLOW = "follow";

    /** {@code FACES pictures cascade...}: any number of boxes for each picture, and then its bare number. */
    public static final String FACES = "faces";

    /** The property that names the folder of the cascades. */
    public static final String LIBRARIES = "drieluik.vision.libraries";

    /** In the order in which they need each other; JavaCPP would load much more. */
    private static final List<String> NATIVE = List.of(
            "javacpp",
            "opencv_core",
            "opencv_imgproc",
            "opencv_imgcodecs",
            "opencv_video",
            "opencv_tracking",
            "opencv_objdetect");

    private Vision() {}

    static void main(String[] words) throws IOException {
        NATIVE.forEach(library -> System.loadLibrary("jni" + library));
        opencv_core.setNumThreads(Integer.parseInt(words[0]));
        var question = List.of(words).subList(2, words.length);
        try (var answer = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
                var pictures = Pictures.open(Path.of(question.getFirst()))) {
            var rest = question.subList(1, question.size());
            if (words[1].equals(FOLLOW)) {
                follow(pictures, rest, answer);
            } else {
                findFaces(pictures, rest, answer);
            }
        }
    }

    private static void follow(Pictures pictures, List<String> words, PrintStream answer) throws IOException {
        var boxes = new TreeMap<Integer, Box>();
        for (var word : words.subList(1, words.size())) {
            var numbers = word.split(" ", 2);
            boxes.put(Integer.valueOf(numbers[0]), Box.of(numbers[1]));
        }
        new Pursuit(pictures, Integer.parseInt(words.getFirst()), answer).follow(boxes);
    }

    private static void findFaces(Pictures pictures, List<String> cascades, PrintStream answer) throws IOException {
        var folder = Path.of(System.getProperty(LIBRARIES));
        try (var faces = new Faces(folder.resolve(cascades.get(0)), folder.resolve(cascades.get(1)))) {
            for (int number = 0; number < pictures.count(); number++) {
                for (var box : faces.in(pictures, number)) {
                    answer.println(number + " " + box);
                }
                answer.println(number);
            }
        }
    }
}
