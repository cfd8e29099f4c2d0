package org.owplanner.cli.output;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/// Values as JSON text; days and times in ISO 8601.
final class JsonText {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
          // Components of records only, not what is derived from them.
          .changeDefaultVisibility(found -> found.withIsGetterVisibility(Visibility.NONE))
          .build();

  private JsonText() {}

  static String of(Object value) {
    return JSON.writeValueAsString(value);
  }
}
