package org.owplanner.engine.solve;

/// Something that a verifier found, or that a planner could not plan.
///
/// @param severity how bad it is
/// @param code a constant that programs can rely on, such as `NO_FACE_FITS`
/// @param subject what it concerns, such as a SKU's id
/// @param text what is wrong and what to do
public record Finding(Severity severity, String code, String subject, Text text) {}
