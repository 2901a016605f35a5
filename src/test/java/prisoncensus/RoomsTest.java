package prisoncensus;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The rooms of the house know only whom they may know. Each declares its neighbours in its package-info. */
class RoomsTest {
    private static final String[] ROOMS = {
        "logbook", "intake", "checks", "store", "report", "audit", "delivery", "sample", "jobs", "cli", "schedule"
    };
    private static final JavaClasses CLASSES =
            new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests())).importPackages("prisoncensus");

    @Test
    void aRoomUsesOnlyTheNeighboursItDeclares() {
        ApplicationModules.of("prisoncensus", new ImportOption.DoNotIncludeTests())
                .verify();
    }

    @Test
    void everyRoomIsSeenAndHasClasses() {
        assertThat(ApplicationModules.of("prisoncensus", new ImportOption.DoNotIncludeTests()).stream()
                        .map(room -> room.getIdentifier().toString()))
                .containsExactlyInAnyOrder(ROOMS);
        for (String room : ROOMS) {
            assertThat(CLASSES.stream().filter(type -> type.getPackageName().equals("prisoncensus." + room)))
                    .as(room)
                    .hasSizeGreaterThan(4);
        }
    }

    @Test
    void everyRoomSaysThatNullStandsNowhereAndWhoItsNeighboursAre() {
        for (String room : ROOMS) {
            JavaPackage home = CLASSES.getPackage("prisoncensus." + room);
            assertThat(home.isAnnotatedWith(NullMarked.class)).as(room).isTrue();
            assertThat(home.isAnnotatedWith(ApplicationModule.class)).as(room).isTrue();
        }
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
                .resideInAPackage("prisoncensus.checks")
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
                .resideOutsideOfPackage("prisoncensus.store")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..")
                .check(CLASSES);
    }

    private static JavaClasses withoutPackageInfo() {
        return CLASSES.that(DescribedPredicate.describe(
                "not a package-info", (JavaClass type) -> !type.getSimpleName().equals("package-info")));
    }
}
