package org.owplanner.engine.wave;

import org.owplanner.engine.solve.Rate;
import org.owplanner.engine.solve.RateTerms;
import org.owplanner.engine.solve.Text;

/// Every price and setting that waves know beside those of labour, with its unit, default and
/// allowed range. Help, validation and the database's rates come from here.
public enum WaveRate implements Rate {
  WAGE_CENTS_PER_HOUR(
      "wage_cents_per_hour", 1600, 0, 1e6, "拣选员每小时工资，分", "a picker's wage, cents an hour"),
  ROBOT_CENTS_PER_HOUR(
      "robot_cents_per_hour", 600, 0, 1e6, "机器人每小时成本，分", "what a robot costs, cents an hour"),
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
  PICK_SECONDS_PER_UNIT(
      "pick_seconds_per_unit", 1, 0, 3600, "每件拣取秒数", "seconds to take one unit, after the reach"),
  TOUR_SET_UP_SECONDS(
      "tour_set_up_seconds",
      90,
      0,
      36_000,
      "每次行程准备与交接秒数",
      "seconds to make a tour ready and to hand it over"),
  MOST_PICK_UNITS(
      "most_pick_units",
      24,
      1,
      1e9,
      "一行按件计时的最多件数，超出按整箱拿取",
      "most units of a pick that cost a second each; of more, whole cases are taken"),
  PACK_SECONDS(
      "pack_seconds", 120, 0, 36_000, "一单打包秒数", "seconds from the end of picking to packed"),
  WAVE_MINUTES(
      "wave_minutes", 120, 1, 1440, "波次释放间隔，分钟", "minutes from one wave's release to the next"),
  WAVE_LEAST_LINES("wave_least_lines", 1, 0, 1e9, "波次最少行数", "fewest order lines of a wave"),
  WAVE_MOST_LINES("wave_most_lines", 1e9, 1, 1e9, "波次最多行数", "most order lines of a wave"),
  LATENESS_CENTS_PER_ORDER_HOUR(
      "lateness_cents_per_order_hour",
      100,
      0,
      1e9,
      "每单每小时延误成本，分",
      "what an order costs for each hour after its cut-off, cents"),
  WAITING_CENTS_PER_ORDER_HOUR(
      "waiting_cents_per_order_hour",
      2,
      0,
      1e9,
      "每单每小时等待成本，分",
      "what an order costs for each hour that it waits, to a later wave or shift, cents"),
  MISSED_CARRIER_HOURS(
      "missed_carrier_hours",
      24,
      0,
      1000,
      "错过硬截单后等待小时数",
      "hours that an order is late which misses a hard cut-off"),
  IDLE_SHARE(
      "idle_share",
      0.1,
      0,
      1,
      "班次末闲置时间按工资计的比例",
      "share of the wage that a picker's unfilled time at the shift's end costs"),
  SPLIT_LINE_CENTS(
      "split_line_cents",
      10,
      0,
      1e6,
      "一行跨库位拆拣成本，分",
      "a line that is split over two locations, cents"),
  EXPIRY_TOLERANCE_DAYS(
      "expiry_tolerance_days",
      7,
      0,
      10_000,
      "先到期先出容差，天",
      "first expired, first out: a later lot may be taken that expires at most so many days after"),
  SPLIT_LARGE_ORDERS(
      "split_large_orders",
      1,
      0,
      1,
      "单车装不下的订单是否拆成几趟，1 为是",
      "whether an order too large for any equipment is cut into several tours, 1 for yes"),
  PICK_BY_ZONE(
      "pick_by_zone",
      0,
      0,
      1,
      "是否分区拣选，1 为是",
      "whether an order's lines are picked zone by zone, each by a batch of its own, 1 for yes"),
  SINGLES_MOST_ORDERS(
      "singles_most_orders",
      60,
      1,
      100_000,
      "单品单批次最多单数",
      "most orders of a batch of single-line orders, told apart at packing");

  private final RateTerms terms;

  WaveRate(String id, double standard, double least, double most, String zh, String en) {
    terms = new RateTerms(id, standard, least, most, new Text(zh, en));
  }

  @Override
  public RateTerms terms() {
    return terms;
  }
}
