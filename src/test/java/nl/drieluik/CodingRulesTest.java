package nl.drieluik;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

@AnalyzeClasses(packages = "nl.drieluik", importOptions = ImportOption.DoNotIncludeTests.class)
class CodingRulesTest {

    @ArchTest
    static final ArchRule namesSayTheWork = noClasses()
            .should()
            .haveNameMatching(".*(Service|Manager|Helper|Impl|Utils?)")
            .because("a name that says the layer hides what the class is for");

    @ArchTest
    static final ArchRule entitiesStayInside = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .bePackagePrivate()
            .because("only the module that guards an entity's rules may hold one");

    @ArchTest
    static final ArchRule entitiesHaveNoSetters = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameNotMatching("set[A-Z].*")
            .because("an entity changes by verbs that keep its rules");

    @ArchTest
    static final ArchRule repositoriesStayInside = classes()
            .that()
            .areAssignableTo(Repository.class)
            .should()
            .notBePublic()
            .because("whoever reads the table must also ask who may see it");

    @ArchTest
    static final ArchRule controllersStayInside = classes()
            .that()
            .areMetaAnnotatedWith(Controller.class)
            .should()
            .bePackagePrivate()
            .because("a controller translates for the wire and is called by nobody else");

    @ArchTest
    static final ArchRule operationsAreNamed = methods()
            .that()
            .areMetaAnnotatedWith(RequestMapping.class)
            .and()
            .areDeclaredInClassesThat()
            .areMetaAnnotatedWith(Controller.class)
            .and()
            // The web app's own pages are no part of the API.
            .areNotDeclaredIn("nl.drieluik.common.web.WebAppPages")
            .should()
            .beAnnotatedWith(Operation.class)
            .because("the names of the generated client come from operationId");

    @ArchTest
    static final ArchRule constructorsInject =
            noFields().should().beAnnotatedWith(Autowired.class).because("a constructor shows what a class needs");

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("a test must be able to move the clock: inject " + Clock.class.getSimpleName());

    @ArchTest
    static final ArchRule nobodySleeps = noClasses()
            .should()
            .callMethod(Thread.class, "sleep", long.class)
            .orShould()
            .callMethod(Thread.class, "sleep", Duration.class)
            .because("sleeping guesses how long something takes; wait for the thing itself");

    @ArchTest
    static final ArchRule onlyMediaKnowsFfmpeg = noClasses()
            .that()
            .resideOutsideOfPackage("nl.drieluik.clips.media..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.bytedeco..")
            .because("media files are hostile: whatever reads them runs in a child process of clips.media");

    @ArchTest
    static final ArchRule onlyTheStoreKnowsS3 = noClasses()
            .that()
            .resideOutsideOfPackage("nl.drieluik.clips.store..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.minio..")
            .because("where objects lie is one adapter's secret");

    @ArchTest
    static final ArchRule logsGoThroughTheLogger = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
}
