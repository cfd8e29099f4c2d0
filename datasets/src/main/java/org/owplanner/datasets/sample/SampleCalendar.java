package org.owplanner.datasets.sample;

import org.owplanner.datasets.generate.FeedFile;
import org.owplanner.datasets.generate.FeedFolder;

/// Writes the sample's calendar: public holidays, the shop's closure over Christmas as its orders
/// show it, and a peak season.
final class SampleCalendar {

  private SampleCalendar() {}

  static void write(FeedFolder files) {
    try (var out = files.open(FeedFile.CALENDAR_EVENT)) {
      for (var row : SampleResource.rows("calendar.csv")) {
        out.row(
            row.getField("country"),
            row.getField("event_id"),
            row.getField("from_day"),
            row.getField("to_day"),
            row.getField("name"),
            row.getField("kind"),
            "",
            "",
            row.getField("is_generated"));
      }
    }
  }
}
