package org.owplanner.engine.replenishment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// The random sellers of the other tests show what there is to show.
class RandomSellersTest {

  private static final List<ReplenishmentProblem> SELLERS =
      LongStream.range(0, 40).mapToObj(RandomSellers::random).toList();

  private static final List<ReplenishmentItem> ITEMS =
      SELLERS.stream().flatMap(seller -> seller.items().stream()).toList();

  @Test
  void theyHaveTwoToTwelveItems() {
    assertThat(SELLERS).extracting(seller -> seller.items().size()).contains(2, 12);
    assertThat(SELLERS).allSatisfy(seller -> assertThat(seller.items()).hasSizeBetween(2, 12));
  }

  @Test
  void someHaveLimitsAndSomeHaveNone() {
    assertThat(SELLERS).anyMatch(s -> s.budgets().isEmpty()).anyMatch(s -> !s.budgets().isEmpty());
    assertThat(SELLERS).anyMatch(s -> s.grants().isEmpty()).anyMatch(s -> !s.grants().isEmpty());
    assertThat(SELLERS)
        .anyMatch(s -> s.closures().isEmpty())
        .anyMatch(s -> !s.closures().isEmpty());
  }

  @Test
  void itemsShowEveryCase() {
    assertThat(ITEMS)
        .anyMatch(item -> item.demand().isEmpty())
        .anyMatch(item -> !item.pinned().isEmpty())
        .anyMatch(item -> !item.lastAdvice().isEmpty())
        .anyMatch(item -> !item.inbound().isEmpty())
        .anyMatch(item -> !item.aged().isEmpty())
        .anyMatch(item -> item.settings().fillRate() > 0)
        .anyMatch(item -> item.settings().leastCoverDays() > 0)
        .anyMatch(item -> item.supply().orElseThrow().moqUnits() > 1)
        .anyMatch(item -> item.supply().orElseThrow().breaks().size() > 1)
        .anyMatch(item -> item.supply().orElseThrow().atFactoryUnits() > 0)
        .anyMatch(item -> item.sku().hazardClass().equals("LITHIUM"));
  }

  @Test
  void theSameSeedGivesTheSameSeller() {
    assertThat(RandomSellers.random(7).lanes()).isEqualTo(RandomSellers.random(7).lanes());
    assertThat(RandomSellers.random(7).items().getFirst().sku())
        .isEqualTo(RandomSellers.random(7).items().getFirst().sku());
  }
}
