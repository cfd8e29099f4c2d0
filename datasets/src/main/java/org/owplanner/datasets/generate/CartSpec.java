package org.owplanner.datasets.generate;

/// A kind of cart to be generated, and how many people pick with it.
///
/// @param equipmentId its name
/// @param mostOrders most orders of a tour
/// @param mostLitres most volume of a tour
/// @param mostKg most weight of a tour
/// @param compartments compartments of equal volume, 0 for one box
/// @param pickers people who pick with one
public record CartSpec(
    String equipmentId,
    int mostOrders,
    int mostLitres,
    int mostKg,
    int compartments,
    int pickers) {}
