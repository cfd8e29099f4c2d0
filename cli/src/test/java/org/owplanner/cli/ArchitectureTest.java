package org.owplanner.cli;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/// The arrows between modules, what the engine is free of, and names that say nothing.
final class ArchitectureTest {

  private static final String ENGINE = "org.owplanner.engine..";
  private static final String DATASETS = "org.owplanner.datasets..";
  private static final String BATCH = "org.owplanner.batch..";
  private static final String CLI = "org.owplanner.cli..";
  private static final String GENERATED = "org.owplanner.batch.jooq..";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.owplanner");

  @Test
  void allFourModulesAreSeen() {
    for (var root : new String[] {ENGINE, DATASETS, BATCH, CLI}) {
      assertThat(CLASSES.that(resideInAPackage(root))).as(root).isNotEmpty();
    }
  }

  @Test
  void theEngineKnowsItsSolversAndNothingElse() {
    classes()
        .that()
        .resideInAPackage(ENGINE)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            ENGINE,
            "java..",
            "ai.timefold.solver.core..",
            "org.apache.commons.math3..",
            "com.google.ortools..",
            "org.jspecify.annotations..")
        .check(CLASSES);
  }

  /// What several plans share knows none of them.
  @Test
  void goodsStockAndLayoutKnowNoPlan() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "org.owplanner.engine.goods..",
            "org.owplanner.engine.layout..",
            "org.owplanner.engine.forecast..",
            "org.owplanner.engine.stock..",
            "org.owplanner.engine.solve..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.owplanner.engine.site..",
            "org.owplanner.engine.slotting..",
            "org.owplanner.engine.wave..",
            "org.owplanner.engine.transfer..",
            "org.owplanner.engine.replenishment..")
        .check(CLASSES);
  }

  @Test
  void theEngineReadsNoFilesNoDatabaseAndNoNetwork() {
    noClasses()
        .that()
        .resideInAPackage(ENGINE)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.nio.file..", "java.sql..", "javax.sql..", "java.net..")
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching("java\\.io\\.(File|RandomAccess).*")
        .check(CLASSES);
  }

  @Test
  void theEngineAsksNoClockForTheDate() {
    noClasses()
        .that()
        .resideInAPackage(ENGINE)
        .should()
        .dependOnClassesThat()
        .areAssignableTo(Clock.class)
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethodWhere(target(owner(resideInAPackage("java.time.."))).and(target(name("now"))))
        .check(CLASSES);
  }

  @Test
  void batchJobsKnowTheEngineOnly() {
    noClasses()
        .that()
        .resideInAPackage(BATCH)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(DATASETS, CLI)
        .check(CLASSES);
  }

  @Test
  void datasetsKnowTheEngineOnly() {
    noClasses()
        .that()
        .resideInAPackage(DATASETS)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(BATCH, CLI, "org.springframework..", "org.jooq..")
        .check(CLASSES);
  }

  @Test
  void commandsWriteNoSql() {
    noClasses()
        .that()
        .resideInAPackage(CLI)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.jooq..", "java.sql..", "javax.sql..", GENERATED)
        .check(CLASSES);
  }

  @Test
  void packagesOfAModuleFormNoCycle() {
    for (var root : List.of("engine", "datasets", "batch", "cli")) {
      noCyclesBetween("org.owplanner." + root + ".(*)..");
    }
  }

  /// `slotting` and its own `slotting.tour` may know each other; `tour` and `pair` may not.
  @Test
  void partsOfAPlanFormNoCycle() {
    noCyclesBetween("org.owplanner.engine.*.(*)..");
  }

  private static void noCyclesBetween(String packages) {
    slices()
        .matching(packages)
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true)
        .check(CLASSES.that(not(resideInAPackage(GENERATED))));
  }

  @Test
  void namesSayWhatAThingIs() {
    noClasses()
        .should()
        .haveSimpleNameEndingWith("Util")
        .orShould()
        .haveSimpleNameEndingWith("Utils")
        .orShould()
        .haveSimpleNameEndingWith("Helper")
        .orShould()
        .haveSimpleNameEndingWith("Manager")
        .orShould()
        .haveSimpleNameEndingWith("Impl")
        .orShould()
        .resideInAnyPackage("..util..", "..common..", "..helper..", "..manager..", "..impl..")
        .check(CLASSES);
  }

  @Test
  void everyPackageIsNullMarked() {
    var unmarked =
        CLASSES.that(not(resideInAnyPackage(GENERATED))).stream()
            .map(type -> type.getPackage())
            .filter(p -> !p.getClasses().isEmpty() && !p.isAnnotatedWith(NullMarked.class))
            .map(p -> p.getName())
            .distinct()
            .sorted();
    assertThat(unmarked).isEmpty();
  }
}
