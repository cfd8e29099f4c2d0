import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;

/// Checks or applies google-java-format on the Java files below some folders; run from source by
/// Maven. Only files newer than the stamp of the last good run are read.
public final class Format {

  private static final Formatter FORMATTER =
      new Formatter(
          JavaFormatterOptions.builder().style(JavaFormatterOptions.Style.GOOGLE).build());

  public static void main(String[] args) throws IOException {
    var apply = args[0].equals("apply");
    var stamp = Path.of(args[1]);
    var start = FileTime.fromMillis(System.currentTimeMillis());
    var failures = new ArrayList<String>();
    for (var file : changedSince(stamp, List.of(args).subList(2, args.length))) {
      var source = Files.readString(file);
      try {
        var formatted = format(source);
        if (formatted.equals(source)) {
          continue;
        }
        if (apply) {
          Files.writeString(file, formatted);
        } else {
          failures.add(file + " is not formatted.");
        }
      } catch (FormatterException e) {
        failures.add(file + " can't be read: " + e.getMessage());
      }
    }
    if (!failures.isEmpty()) {
      failures.forEach(System.err::println);
      System.err.println("Run: mvn -q -N -Pformat validate");
      System.exit(1);
    }
    Files.createDirectories(stamp.getParent());
    Files.writeString(stamp, "");
    Files.setLastModifiedTime(stamp, start);
  }

  private static String format(String source) throws FormatterException {
    var ordered =
        ImportOrderer.reorderImports(
            RemoveUnusedImports.removeUnusedImports(source), JavaFormatterOptions.Style.GOOGLE);
    return FORMATTER.formatSource(ordered);
  }

  private static List<Path> changedSince(Path stamp, List<String> folders) throws IOException {
    var last =
        Files.exists(stamp)
            ? Files.getLastModifiedTime(stamp)
            : FileTime.fromMillis(Long.MIN_VALUE);
    var files = new ArrayList<Path>();
    for (var folder : folders) {
      try (var walk = Files.walk(Path.of(folder))) {
        for (var file : walk.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
          if (Files.getLastModifiedTime(file).compareTo(last) >= 0) {
            files.add(file);
          }
        }
      }
    }
    return files;
  }
}
