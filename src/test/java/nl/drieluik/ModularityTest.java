package nl.drieluik;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.modulith.docs.Documenter.DiagramOptions;

/** The modules keep to the neighbours that their package-info names; docs/modules shows them. */
class ModularityTest {

    private final ApplicationModules modules = ApplicationModules.of(Drieluik.class);

    @Test
    void everyModuleUsesOnlyTheNeighboursItNames() {
        modules.verify();
    }

    @Test
    void theDiagramInTheDocsShowsTheModules() throws IOException {
        var options =
                Documenter.Options.defaults().withOutputFolder("docs/modules").withoutClean();
        new Documenter(modules, options)
                .writeModulesAsPlantUml(DiagramOptions.defaults().withStyle(DiagramOptions.DiagramStyle.UML));
        inSteadyOrder(Path.of("docs/modules/components.puml"));
    }

    /** Modulith's own order differs from run to run, which would change the file with every build. */
    private static void inSteadyOrder(Path diagram) throws IOException {
        var lines = Files.readAllLines(diagram);
        var sorted = lines.stream()
                .filter(ModularityTest::isPartOfThePicture)
                .sorted()
                .iterator();
        Files.write(
                diagram,
                lines.stream()
                        .map(line -> isPartOfThePicture(line) ? sorted.next() : line)
                        .toList());
    }

    /** Modules are indented, so they sort before the arrows between them. */
    private static boolean isPartOfThePicture(String line) {
        return line.startsWith("  component ") || line.contains(" --> ");
    }
}
