import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;

/// One tab with a page in it; remembers what went wrong and what was fetched.
final class Tab {
  private final Chromium chromium;
  private final String session;
  private final List<String> troubles = Collections.synchronizedList(new ArrayList<>());
  private final List<String> fetched = Collections.synchronizedList(new ArrayList<>());
  private volatile CountDownLatch loaded = new CountDownLatch(1);

  Tab(Chromium chromium) {
    this.chromium = chromium;
    this.session = chromium.open();
    chromium.listen(this::hear);
    for (var domain : List.of("Page", "Runtime", "Log", "Network")) {
      send(domain + ".enable", Map.of());
    }
  }

  private void hear(JsonNode event) {
    if (!event.path("sessionId").asString("").equals(session)) {
      return;
    }
    var parameters = event.path("params");
    switch (event.path("method").asString()) {
      case "Runtime.exceptionThrown" ->
          troubles.add(parameters.path("exceptionDetails").toString());
      case "Runtime.consoleAPICalled" -> {
        if (List.of("error", "warning", "assert").contains(parameters.path("type").asString())) {
          troubles.add(parameters.path("args").toString());
        }
      }
      case "Log.entryAdded" -> troubles.add(parameters.path("entry").path("text").asString());
      case "Page.javascriptDialogOpening" -> troubles.add("a dialog: " + parameters);
      case "Page.loadEventFired" -> loaded.countDown();
      case "Network.requestWillBeSent" ->
          fetched.add(parameters.path("request").path("url").asString());
      default -> {}
    }
  }

  JsonNode send(String method, Map<String, ?> parameters) {
    return chromium.send(session, method, parameters);
  }

  /// Loads a file as a screen of that width and scheme shows it.
  void load(Path file, int width, String scheme) throws InterruptedException {
    troubles.clear();
    fetched.clear();
    send(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 600));
    send(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    loaded = new CountDownLatch(1);
    send("Page.navigate", Map.of("url", file.toUri().toString()));
    if (!loaded.await(60, TimeUnit.SECONDS)) {
      troubles.add("The page did not load in 60 s.");
    }
  }

  /// What an expression, or the promise that it gives, is worth.
  JsonNode evaluate(String expression) {
    var answer =
        send(
            "Runtime.evaluate",
            Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
    if (answer.has("exceptionDetails")) {
      throw new IllegalStateException(answer.path("exceptionDetails").toString());
    }
    return answer.path("result").path("value");
  }

  /// Moves the mouse over a point of the window.
  void point(double x, double y) {
    send("Input.dispatchMouseEvent", Map.of("type", "mouseMoved", "x", x, "y", y));
  }

  /// Presses Enter where the focus is.
  void enter() {
    for (var type : List.of("keyDown", "keyUp")) {
      send(
          "Input.dispatchKeyEvent",
          Map.of(
              "type",
              type,
              "key",
              "Enter",
              "code",
              "Enter",
              "windowsVirtualKeyCode",
              13,
              "text",
              "\r"));
    }
  }

  /// A picture of the page, or of its top where a height is given.
  void picture(Path file, int height) throws IOException {
    var parameters = new HashMap<String, Object>();
    parameters.put("format", "png");
    parameters.put("captureBeyondViewport", true);
    if (height > 0) {
      var width = evaluate("document.documentElement.clientWidth").asInt();
      parameters.put("clip", Map.of("x", 0, "y", 0, "width", width, "height", height, "scale", 1));
    }
    var answer = send("Page.captureScreenshot", parameters);
    Files.write(file, Base64.getDecoder().decode(answer.path("data").asString()));
  }

  /// The page as it prints.
  byte[] pdf() {
    var answer =
        send("Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", false));
    return Base64.getDecoder().decode(answer.path("data").asString());
  }

  List<String> troubles() {
    return List.copyOf(troubles);
  }

  /// Addresses that are neither this file nor inside it.
  List<String> outside() {
    return List.copyOf(fetched).stream()
        .filter(url -> !url.matches("(?s)(file|data|blob):.*"))
        .toList();
  }
}
