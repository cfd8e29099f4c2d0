package org.owplanner.engine.wave;

import java.time.LocalDate;
import java.util.List;
import org.owplanner.engine.goods.Sku;
import org.owplanner.engine.layout.Layout;

/// The open orders of one warehouse and what there is to pick them with in one shift.
///
/// @param warehouseId warehouse that is planned
/// @param planDate date of the shift; seconds count from its local midnight
/// @param currency ISO 4217 code of all money
/// @param shift the hours that are planned
/// @param nowSecond when the plan is made; nothing new begins before
/// @param nextShiftSecond when what is left can be picked at the earliest
/// @param layout the floor and how pickers are routed
/// @param skus goods by index
/// @param stock what lies where
/// @param orders open orders, in the sequence in which they came
/// @param equipment what is picked with, by index
/// @param pickers who picks
/// @param packing packing capacity by slot of time, ascending and apart; none where it doesn't bind
/// @param released batches that were handed out before; their orders are open orders too, what they
///   take is still in `stock`
/// @param notBegun tours of the plan in force that have not begun: something to start from that
///   binds nothing; what they hold may have been cancelled, and what they take may be gone
/// @param rates prices and settings
public record WaveProblem(
    String warehouseId,
    LocalDate planDate,
    String currency,
    Shift shift,
    int nowSecond,
    int nextShiftSecond,
    Layout layout,
    List<Sku> skus,
    List<StockLot> stock,
    List<OpenOrder> orders,
    List<Equipment> equipment,
    List<Picker> pickers,
    List<PackingSlot> packing,
    WaveRows released,
    WaveRows notBegun,
    WaveRates rates) {

  public WaveProblem {
    skus = List.copyOf(skus);
    stock = List.copyOf(stock);
    orders = List.copyOf(orders);
    equipment = List.copyOf(equipment);
    pickers = List.copyOf(pickers);
    packing = List.copyOf(packing);
  }
}
