package org.owplanner.engine.solve;

/// What is to be known of a rate.
///
/// @param id its name in the database and on the command line, in snake case, its unit last
/// @param standard its value where none is set
/// @param least smallest allowed value
/// @param most largest allowed value
/// @param meaning what it is, with its unit
public record RateTerms(String id, double standard, double least, double most, Text meaning) {}
