package org.owplanner.cli.report;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.owplanner.cli.output.Language;

/// The pages' templates, which escape whatever is put into them.
final class PageTemplates {

  private PageTemplates() {}

  /// Fills a template in.
  static void render(String name, Map<String, Object> model, Language language, Writer out)
      throws IOException {
    var loader = new ClasspathLoader();
    loader.setPrefix("org/owplanner/cli/report");
    loader.setSuffix(".peb");
    new PebbleEngine.Builder()
        .loader(loader)
        .strictVariables(true)
        .cacheActive(false)
        .defaultLocale(language.locale())
        .build()
        .getTemplate(name)
        .evaluate(out, model);
  }
}
