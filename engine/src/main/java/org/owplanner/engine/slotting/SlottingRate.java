package org.owplanner.engine.slotting;

import org.owplanner.engine.solve.Rate;
import org.owplanner.engine.solve.RateTerms;
import org.owplanner.engine.solve.Text;

/// Every price and setting that slotting knows, with its unit, default and allowed range. Help,
/// validation and the database's rates come from here.
public enum SlottingRate implements Rate {
  WAGE_CENTS_PER_HOUR(
      "wage_cents_per_hour", 1600, 0, 1e6, "拣选员每小时工资，分", "a picker's wage, cents an hour"),
  WALKING_MM_PER_SECOND(
      "walking_mm_per_second", 1000, 50, 20_000, "步行速度，毫米每秒", "walking speed, mm a second"),
  REACH_SECONDS_LEVEL_0(
      "reach_seconds_level_0",
      4,
      0,
      3600,
      "地面层取货秒数",
      "seconds to reach a pick on level 0, the floor"),
  REACH_SECONDS_LEVEL_1(
      "reach_seconds_level_1",
      3,
      0,
      3600,
      "第一层取货秒数",
      "seconds to reach a pick on level 1, the golden zone"),
  REACH_SECONDS_LEVEL_2("reach_seconds_level_2", 3, 0, 3600, "第二层取货秒数", "seconds to reach level 2"),
  REACH_SECONDS_LEVEL_3(
      "reach_seconds_level_3", 5, 0, 3600, "第三层及以上取货秒数", "seconds to reach level 3 and above"),
  HEAVY_G("heavy_g", 15_000, 1, 1e9, "重货界限，克", "goods of so many g or more are heavy"),
  HEAVY_TOP_LEVEL(
      "heavy_top_level", 1, 0, 100, "重货最高层", "highest level that heavy goods may lie on"),
  REFILL_SECONDS(
      "refill_seconds",
      20,
      0,
      36_000,
      "补满一个拣货面的秒数（行程由同行各面分摊）",
      "seconds to refill a face, a trip shared among the faces that it serves"),
  CROWDING_SHARE(
      "crowding_share",
      0.15,
      0,
      1,
      "每条巷道不拥堵的拣选份额",
      "share of all picks that an aisle takes without queues"),
  CROWDING_SECONDS(
      "crowding_seconds",
      2,
      0,
      3600,
      "超出份额每次拣选排队秒数",
      "seconds queued for each pick above that share"),
  MOVE_MINUTES(
      "move_minutes", 3, 0, 1440, "移一个库位分钟数", "minutes to move one face to another location"),
  BUFFER_LEG_MINUTES(
      "buffer_leg_minutes",
      2,
      0,
      1440,
      "经缓冲位一次分钟数",
      "further minutes when goods go through a buffer"),
  HORIZON_DAYS("horizon_days", 90, 1, 366, "收益计算天数", "days over which a move must pay back"),
  MOVE_BUDGET("move_budget", 200, 0, 10_000_000, "每晚移位上限", "most relocations a night"),
  MOVE_BUDGET_MINUTES(
      "move_budget_minutes",
      0,
      0,
      1e7,
      "每晚移位工时上限，分钟，0 为不限",
      "most minutes of relocations a night, ways through a buffer included; 0 for no limit"),
  HISTORY_DAYS("history_days", 84, 1, 1000, "学习订单的天数", "days of past orders to learn from"),
  HALF_LIFE_DAYS(
      "half_life_days", 28, 1, 10_000, "遗忘半衰期，天", "days after which an order counts half"),
  TOUR_LINES("tour_lines", 60, 1, 10_000, "一次行程最多行数", "most lines of a picker's tour"),
  MOST_TOURS(
      "most_tours",
      6_000,
      1,
      10_000_000,
      "评估步行所用行程数上限，超出则按权重抽样",
      "most tours that walking is judged by; of more, a sample by weight"),
  REPLAY_DAYS("replay_days", 14, 1, 366, "回放天数", "days of orders replayed to measure the saving");

  private final RateTerms terms;

  SlottingRate(String id, double standard, double least, double most, String zh, String en) {
    terms = new RateTerms(id, standard, least, most, new Text(zh, en));
  }

  @Override
  public RateTerms terms() {
    return terms;
  }
}
