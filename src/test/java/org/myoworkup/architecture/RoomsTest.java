package org.myoworkup.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import org.junit.jupiter.api.Test;
import org.myoworkup.session.Session;
import org.myoworkup.session.Workplace;

import java.util.Arrays;
import java.util.stream.Stream;

/** The walls of the house, each with its reason. */
class RoomsTest {
    private static final String ROOT = "org.myoworkup.";
    private static final String[] CORE =
            rooms("checklist", "workup", "findings", "criteria", "advice", "assessment");
    private static final JavaClasses PROGRAM =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.myoworkup");

    private static String[] rooms(String... names) {
        return Arrays.stream(names).map(n -> ROOT + n + "..").toArray(String[]::new);
    }

    /** This room knows, of the program, no other rooms than these. */
    private static void knowsOnly(String room, String because, String... others) {
        String[] allowed =
                Stream.concat(
                                Stream.of(
                                        "java..",
                                        "javax..",
                                        "tools.jackson..",
                                        "org.slf4j..",
                                        "javafx..",
                                        "org.jdbi..",
                                        "org.sqlite..",
                                        "org.apache.pdfbox..",
                                        "org.apache.fontbox..",
                                        "com.openhtmltopdf..",
                                        "gg.jte..",
                                        "picocli..",
                                        "atlantafx..",
                                        "org.controlsfx..",
                                        "impl.org.controlsfx..",
                                        "org.kordamp..",
                                        "ch.qos.logback..",
                                        "org.jspecify..",
                                        "org.xml..",
                                        "org.w3c.."),
                                Stream.concat(
                                        Stream.of(ROOT + room + ".."),
                                        Arrays.stream(rooms(others))))
                        .toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage(ROOT + room + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed)
                .allowEmptyShould(true)
                .because(because)
                .check(PROGRAM);
    }

    private static void named(String what, String because, String[] packages, String... onlyIn) {
        noClasses()
                .that()
                .resideOutsideOfPackages(rooms(onlyIn))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages)
                .as("only " + String.join(", ", onlyIn) + " names " + what)
                .because(because)
                .check(PROGRAM);
    }

    @Test
    void theDataGoesOneWay() {
        knowsOnly("checklist", "what is asked depends on nobody's answers");
        knowsOnly("workup", "a workup is answers to a checklist, whatever they mean", "checklist");
        knowsOnly(
                "findings", "what answers mean does not depend on who asks", "checklist", "workup");
        knowsOnly(
                "criteria",
                "a criteria set is read beside its paper: findings in, result out",
                "checklist",
                "workup",
                "findings");
        knowsOnly(
                "advice",
                "advice follows from findings and criteria",
                "checklist",
                "workup",
                "findings",
                "criteria");
        knowsOnly(
                "assessment",
                "it gathers the core and nothing else",
                "checklist",
                "workup",
                "findings",
                "criteria",
                "advice");
    }

    @Test
    void sessionKnowsTheCoreAndItsOwnInterfaces() {
        knowsOnly(
                "session",
                "window and command line share it, and neither must matter to it",
                "checklist",
                "workup",
                "findings",
                "criteria",
                "advice",
                "assessment");
    }

    @Test
    void outletsKnowTheCoreAndNotEachOther() {
        String[] core = {"checklist", "workup", "findings", "criteria", "advice", "assessment"};
        knowsOnly(
                "store",
                "storage can change without print or window noticing; its backups are what session"
                        + " asks of them",
                with(core, "session"));
        knowsOnly(
                "report",
                "a sheet is made from the assessment, not from window or database",
                with(core, "session", "texts", "anatomy"));
        knowsOnly(
                "exchange",
                "a file format depends on the core alone",
                with(core, "session", "texts"));
        knowsOnly("texts", "sentences are made from keys, whoever asks", "checklist", "workup");
        knowsOnly(
                "settings",
                "settings are read before anything else is there; who is at the keyboard is an"
                        + " author of changes, and what is wrong is a message",
                "checklist",
                "workup");
        knowsOnly(
                "desktop",
                "the window shows what session hands it; a short cut to disk or print would make a"
                        + " second way",
                with(core, "session", "texts", "settings", "anatomy"));
        knowsOnly(
                "anatomy",
                "window and print draw the same body; its outlines depend on nobody's answers");
        knowsOnly(
                "cli",
                "the command line shows what session hands it",
                with(core, "session", "texts", "settings"));
    }

    private static String[] with(String[] some, String... more) {
        return Stream.concat(Arrays.stream(some), Arrays.stream(more)).toArray(String[]::new);
    }

    @Test
    void librariesStayInTheirRooms() {
        named(
                "JavaFX",
                "the core and the command line run without a window",
                new String[] {"javafx..", "atlantafx..", "org.controlsfx..", "org.kordamp.."},
                "desktop");
        named(
                "SQL",
                "one room writes the database",
                new String[] {"java.sql..", "org.jdbi..", "org.sqlite.."},
                "store");
        named(
                "PDFBox",
                "one room makes and reads PDF",
                new String[] {
                    "org.apache.pdfbox..", "org.apache.fontbox..", "com.openhtmltopdf..", "gg.jte.."
                },
                "report");
        named("picocli", "one room reads the command line", new String[] {"picocli.."}, "cli");
    }

    @Test
    void theCoreIsPure() {
        noClasses()
                .that()
                .resideInAnyPackage(CORE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.io..", "java.nio.file..", "java.net..", "java.util.concurrent..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Locale")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock")
                .allowEmptyShould(true)
                .because(
                        "the same workup must mean the same on any machine, in any language, on any"
                                + " day")
                .check(
                        new ClassFileImporter()
                                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                                // It reads the definition that is part of the program, not a file
                                // of the user's.
                                .withImportOption(l -> !l.contains("BundledChecklist"))
                                .importPackages("org.myoworkup"));
    }

    @Test
    void theCoreAsksNoClock() {
        classes().that().resideInAnyPackage(CORE).should(notCallNow()).check(PROGRAM);
    }

    private static ArchCondition<JavaClass> notCallNow() {
        return new ArchCondition<>("not ask for the present time") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getMethodCallsFromSelf().stream()
                        .filter(
                                c ->
                                        c.getTarget()
                                                .getName()
                                                .matches("now|currentTimeMillis|nanoTime"))
                        .forEach(
                                c ->
                                        events.add(
                                                SimpleConditionEvent.violated(
                                                        c, c.getDescription())));
            }
        };
    }

    @Test
    void nothingReachesTheNetwork() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "javax.net..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.net.Socket")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.net.URLConnection")
                .because("health data leaves this computer only as a file somebody asked for")
                .check(PROGRAM);
    }

    @Test
    void theWindowTakesItsWordsFromItsLanguage() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "desktop..")
                .should()
                .callMethod(Session.class, "checklist")
                .orShould()
                .callMethod(Workplace.class, "checklist")
                .because("that checklist is worded in English; Texts has it in the reader's words")
                .check(PROGRAM);
    }

    @Test
    void roomsFormNoCircle() {
        slices().matching("org.myoworkup.(*)..").should().beFreeOfCycles().check(PROGRAM);
    }

    @Test
    void roomsOfTheWindowFormNoCircle() {
        slices().matching("org.myoworkup.desktop.(*)..")
                .should()
                .beFreeOfCycles()
                .because("an instrument knows the form, and the form none of its instruments")
                .check(PROGRAM);
    }
}
