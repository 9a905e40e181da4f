package nl.drieluik;

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
    void theDiagramInTheDocsShowsTheModules() {
        var options =
                Documenter.Options.defaults().withOutputFolder("docs/modules").withoutClean();
        new Documenter(modules, options)
                .writeModulesAsPlantUml(DiagramOptions.defaults().withStyle(DiagramOptions.DiagramStyle.UML));
    }
}
