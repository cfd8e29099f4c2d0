import java.util.ArrayList;
import java.util.List;

/// What was expected, and what of it wasn't so.
final class Expectations {
  private int passed;
  private final List<String> failures = new ArrayList<>();

  void add(String what, String actual, String expected) {
    if (actual.equals(expected)) {
      passed++;
    } else {
      failures.add("FAILED " + what + ": expected «" + expected + "», got «" + actual + "»");
    }
  }

  /// Prints the failures and the counts, and tells whether all is well.
  boolean print() {
    failures.forEach(System.out::println);
    System.out.printf("%d passed, %d failed%n", passed, failures.size());
    return failures.isEmpty() && passed > 0;
  }
}
