package onsite.app;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/// The arrows between the rooms.
class ArrowsTest {
    private static final String[] ENGINE = {
        "onsite.exercise..",
        "onsite.tests..",
        "onsite.harness..",
        "onsite.catalog..",
        "onsite.judge..",
        "onsite.coach.."
    };

    private static final JavaClasses ALL =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("onsite");

    @Test
    void everyRoomIsLookedAt() {
        for (String room :
                new String[] {
                    "onsite.exercise",
                    "onsite.harness",
                    "onsite.catalog",
                    "onsite.judge",
                    "onsite.coach",
                    "onsite.app"
                }) {
            assertThat(ALL.that(resideInAnyPackage(room + ".."))).as(room).isNotEmpty();
        }
    }

    @Test
    void exerciseDependsOnNothing() {
        classes()
                .that()
                .resideInAPackage("onsite.exercise..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "onsite.exercise..",
                        "java.util..",
                        "java.lang..",
                        "java.time..",
                        "java.nio.file..",
                        "java.nio.charset..",
                        "org.jspecify..")
                .check(ALL);
    }

    @Test
    void harnessKnowsOnlyTheJdkAndItself() {
        classes()
                .that()
                .resideInAnyPackage("onsite.harness..", "onsite.tests..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "onsite.harness..",
                        "onsite.tests..",
                        "onsite.exercise..",
                        "java..",
                        "javax..",
                        "jdk..",
                        "com.sun..",
                        "org.jspecify..")
                .check(ALL);
    }

    @Test
    void catalogKnowsNoJudge() {
        noClasses()
                .that()
                .resideInAPackage("onsite.catalog..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("onsite.judge..", "onsite.harness..", "onsite.tests..")
                .check(ALL);
    }

    @Test
    void coachKnowsOnlyExercisesAndReadsNoFile() {
        classes()
                .that()
                .resideInAPackage("onsite.coach..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "onsite.coach..",
                        "onsite.exercise..",
                        "java.util..",
                        "java.lang..",
                        "java.time..",
                        "org.jspecify..")
                .check(ALL);
    }

    @Test
    void coachReadsNoClockAndNoZone() {
        noClasses()
                .that()
                .resideInAPackage("onsite.coach..")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callConstructor(Random.class)
                .orShould()
                .callConstructor(SplittableRandom.class)
                .check(ALL);
    }

    @Test
    void nothingImportsTheApp() {
        noClasses()
                .that()
                .resideInAnyPackage(ENGINE)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("onsite.app..")
                .check(ALL);
    }

    @Test
    void noEngineRoomKnowsHttpOrSql() {
        noClasses()
                .that()
                .resideInAnyPackage(ENGINE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.net.http..",
                        "com.sun.net.httpserver..",
                        "jakarta.servlet..",
                        "io.javalin..",
                        "org.eclipse.jetty..",
                        "java.sql..",
                        "javax.sql..",
                        "org.jdbi..",
                        "org.flywaydb..",
                        "com.zaxxer..",
                        "gg.jte..",
                        "picocli..",
                        "io.micrometer..")
                .check(ALL);
    }

    @Test
    void engineBearsNoFrameworkAnnotations() {
        noClasses()
                .that()
                .resideInAnyPackage(ENGINE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta..",
                        "javax.inject..",
                        "com.google.inject..",
                        "org.springframework..",
                        "com.fasterxml.jackson.annotation..")
                .check(ALL);
    }

    @Test
    void storeKnowsNeitherWebNorCommandLine() {
        noClasses()
                .that()
                .resideInAnyPackage("onsite.app.store..", "onsite.app.submission..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "onsite.app.api..",
                        "onsite.app.page..",
                        "onsite.app.web..",
                        "onsite.app.command..",
                        "io.javalin..",
                        "picocli..")
                .check(ALL);
    }

    @Test
    void sqlLivesInTheStoreAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackage("onsite.app.store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.jdbi..", "org.flywaydb..")
                .check(ALL);
    }

    @Test
    void layoutLibraryIsKnownToDrawingAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackage("onsite.app.drawing..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.eclipse.elk..", "org.eclipse.emf..")
                .check(ALL);
    }

    @Test
    void judgingRunsOnPlatformThreads() {
        noClasses()
                .that()
                .resideInAnyPackage("onsite.judge..", "onsite.app.submission..")
                .should()
                .callMethod(Thread.class, "ofVirtual")
                .orShould()
                .callMethod(Thread.class, "startVirtualThread", Runnable.class)
                .orShould()
                .callMethod(Executors.class, "newVirtualThreadPerTaskExecutor")
                .because(
                        "reading from a process holds the carrier of a virtual thread, and the pages"
                                + " are served by those")
                .check(ALL);
    }
}
