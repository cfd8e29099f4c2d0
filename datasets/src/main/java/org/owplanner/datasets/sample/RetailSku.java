package org.owplanner.datasets.sample;

import java.time.LocalDate;

/// Goods as the source file knows them.
///
/// @param skuId the stock code in upper case
/// @param description the one that most of its sales carry
/// @param priceCents median unit price of its sales, in pence
/// @param firstSold day of its first sale
public record RetailSku(String skuId, String description, long priceCents, LocalDate firstSold) {}
