package prisoncensus;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.ApplicationModule;

/** A room uses only the rooms that its package-info names, and names only rooms that stand before it in this order. */
class RoomsTest {
    private static final String ROOT = "prisoncensus";
    private static final int MOST_FILES = 46;
    private static final List<String> ORDER = List.of(
            "files",
            "logbook",
            "intake.text",
            "intake.log",
            "intake",
            "checks.night",
            "checks.headcount",
            "checks.meals",
            "checks.solitary",
            "checks.roll",
            "checks.outside",
            "checks.run",
            "checks",
            "sample.people",
            "sample",
            "store.database",
            "store.received",
            "store",
            "store.letters",
            "report.layout",
            "report.fonts",
            "report",
            "report.chart",
            "report.workbook",
            "report.pdf",
            "report.json",
            "comparison",
            "delivery",
            "settings",
            "mail.sending",
            "mail",
            "nights.planning",
            "nights.job",
            "nights",
            "audit.status",
            "audit.verify",
            "audit",
            "audit.history",
            "audit.diff",
            "application",
            "schedule",
            "cli");
    /** They know what all checks know, and nothing of each other. */
    private static final Set<String> CHECKS_OF_ONE_LOG =
            Set.of("checks.headcount", "checks.meals", "checks.solitary", "checks.run");

    private static final JavaClasses CLASSES =
            new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests())).importPackages(ROOT);

    static List<String> rooms() {
        return ORDER;
    }

    @Test
    void everyFolderIsARoom() {
        Set<String> folders = CLASSES.stream().map(RoomsTest::room).collect(toCollection(TreeSet::new));
        assertThat(folders).containsAll(ORDER).contains("").hasSize(ORDER.size() + 1);
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomSaysWhomItKnowsAndThatNullStandsNowhere(String room) {
        JavaPackage home = CLASSES.getPackage(ROOT + "." + room);
        assertThat(home.isAnnotatedWith(NullMarked.class)).isTrue();
        assertThat(ORDER.subList(0, ORDER.indexOf(room))).containsAll(declared(room));
        if (CHECKS_OF_ONE_LOG.contains(room)) {
            assertThat(declared(room)).doesNotContainAnyElementsOf(CHECKS_OF_ONE_LOG);
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomUsesExactlyTheRoomsThatItDeclares(String room) {
        Map<String, Set<String>> uses = used(room);
        Set<String> declared = declared(room);
        assertThat(uses.keySet()).containsAll(declared);
        uses.keySet().removeAll(declared);
        assertThat(uses).as("uses that are not declared").isEmpty();
    }

    @Test
    void noRoomIsTooLargeAndNoneIsMissed() {
        Map<String, Long> files = new TreeMap<>(CLASSES.stream()
                .filter(type -> type.getEnclosingClass().isEmpty())
                .collect(groupingBy(RoomsTest::room, counting())));
        assertThat(files)
                .hasSizeGreaterThan(20)
                .allSatisfy((room, number) -> assertThat(number).as(room).isBetween(1L, (long) MOST_FILES));
    }

    private static Set<String> declared(String room) {
        return Set.of(CLASSES.getPackage(ROOT + "." + room)
                .getAnnotationOfType(ApplicationModule.class)
                .allowedDependencies());
    }

    private static Map<String, Set<String>> used(String room) {
        Stream<Dependency> imports = CLASSES.stream()
                .filter(type -> room(type).equals(room))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(use -> use.getTargetClass().getPackageName().startsWith(ROOT))
                .filter(use -> !room(use.getTargetClass()).equals(room));
        return imports.collect(groupingBy(
                use -> room(use.getTargetClass()),
                TreeMap::new,
                mapping(
                        use -> use.getOriginClass().getSimpleName() + " uses "
                                + use.getTargetClass().getSimpleName(),
                        toCollection(TreeSet::new))));
    }

    private static String room(JavaClass type) {
        String name = type.getPackageName().substring(ROOT.length());
        return name.isEmpty() ? name : name.substring(1);
    }

    @Test
    void theLogbookKnowsNothing() {
        classes()
                .that()
                .resideInAPackage("prisoncensus.logbook")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "prisoncensus.logbook", "java..", "org.jspecify.annotations", "org.springframework.modulith")
                .check(CLASSES);
    }

    @Test
    void checksArePureFunctions() {
        noClasses()
                .that()
                .resideInAPackage("prisoncensus.checks..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..",
                        "java.sql..",
                        "javax.sql..",
                        "java.nio.file..",
                        "java.io..",
                        "org.slf4j..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock")
                .check(withoutPackageInfo());
    }

    @Test
    void onlyTheStoreSpeaksSql() {
        noClasses()
                .that()
                .resideOutsideOfPackage("prisoncensus.store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..")
                .check(CLASSES);
    }

    @Test
    void onlyItsOwnRoomsSpeakOfSpringBatch() {
        noClasses()
                .that()
                .resideOutsideOfPackages("prisoncensus.nights..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.batch..")
                .check(CLASSES);
    }

    private static JavaClasses withoutPackageInfo() {
        return CLASSES.that(DescribedPredicate.describe(
                "not a package-info", (JavaClass type) -> !type.getSimpleName().equals("package-info")));
    }
}
