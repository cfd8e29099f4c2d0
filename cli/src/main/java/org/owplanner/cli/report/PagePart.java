package org.owplanner.cli.report;

import java.util.List;
import java.util.Map;

/// What a kind of plan adds to the page that all kinds share.
///
/// @param template its template, which extends `page`, and the name of its bundle of words
/// @param headline what was decided and saved
/// @param model what its own sections show
/// @param data what its own scripts draw
/// @param scripts its own scripts, in the order in which they build on each other
record PagePart(
    String template,
    Headline headline,
    Map<String, Object> model,
    Map<String, Object> data,
    List<String> scripts) {}
