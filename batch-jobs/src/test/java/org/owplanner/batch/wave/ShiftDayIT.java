package org.owplanner.batch.wave;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.database.DatabaseEnvironment;
import org.owplanner.batch.slotting.SmallWarehouse;

class ShiftDayIT {

  @TempDir static Path home;
  private static Database database;

  @BeforeAll
  static void start() {
    database = Database.open(DatabaseEnvironment.embedded(home));
    SmallShift.fill(DSL.using(database.dataSource(), SQLDialect.POSTGRES));
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @Test
  void theDayOfTheNewestCountIsTaken() {
    assertThat(ShiftDay.of(database).newest(SmallWarehouse.ID)).contains(SmallShift.DATE);
  }

  @Test
  void ordersThatComeDuringTheShiftAreTold() {
    var taken =
        ShiftDay.of(database).taken(SmallWarehouse.ID, SmallShift.DATE, "", WaveOptions.none());
    assertThat(taken.shift().shiftId()).isEqualTo(SmallShift.SHIFT);
    assertThat(taken.orders()).isEqualTo(32);
    assertThat(taken.later()).isEqualTo(1);
    assertThat(taken.isBeforeAll()).isFalse();
  }

  @Test
  void aShiftBeforeAllOrdersNamesTheDayThatHasThem() {
    var eve = SmallShift.DATE.minusDays(1);
    var taken = ShiftDay.of(database).taken(SmallWarehouse.ID, eve, "", WaveOptions.none());
    assertThat(taken.isBeforeAll()).isTrue();
    assertThat(taken.dayOfFirstLater()).contains(SmallShift.DATE);
  }
}
