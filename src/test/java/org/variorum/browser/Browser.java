package org.variorum.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A headless Chromium, driven over the DevTools protocol
 * (chromedevtools.github.io/devtools-protocol).
 */
public final class Browser implements AutoCloseable {
  private static final List<Path> PLACES =
      List.of(
          Path.of("/usr/bin/chromium"),
          Path.of("/usr/bin/chromium-browser"),
          Path.of("/usr/bin/google-chrome"));
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final long SECONDS = 30;

  private final Process process;
  private final DevTools tools;
  private boolean scripts = true;

  /** Is there a Chromium on this machine? */
  public static boolean isInstalled() {
    return PLACES.stream().anyMatch(Files::isExecutable);
  }

  /** Starts one whose window measures so many CSS pixels; {@code profile} is an empty folder. */
  public Browser(Path profile, int width, int height) throws Exception {
    Path program = PLACES.stream().filter(Files::isExecutable).findFirst().orElseThrow();
    process =
        new ProcessBuilder(
                program.toString(),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "--window-size=" + width + "," + height,
                "about:blank")
            .redirectErrorStream(true)
            .redirectOutput(profile.resolve("chromium.log").toFile())
            .start();
    tools = new DevTools(page(port(profile)));
    tools.call("Runtime.enable", Map.of());
    tools.call("Log.enable", Map.of());
    tools.call("Page.enable", Map.of());
  }

  /** Opens an address and waits until it is loaded. */
  public void open(String address) throws Exception {
    tools.events();
    tools.call("Page.navigate", Map.of("url", address));
    await("document.readyState === 'complete' && location.href !== 'about:blank'");
  }

  /** The value of a JavaScript expression, as text; empty where the page left meanwhile. */
  public String value(String expression) throws Exception {
    try {
      JsonNode result =
          tools.call("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true));
      return result.path("result").path("value").asText();
    } catch (AssertionError e) {
      if (e.getMessage().endsWith("navigated or closed")) {
        return "";
      }
      throw e;
    }
  }

  /** Waits until an expression is true. */
  public void await(String expression) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    while (!value("!!(" + expression + ")").equals("true")) {
      if (System.nanoTime() > end) {
        throw new AssertionError("never true: " + expression + " at " + value("location.href"));
      }
      Thread.sleep(20);
    }
  }

  /**
   * Presses and releases a key: a character, or a name such as {@code ArrowDown} or {@code Enter},
   * perhaps with others held down: {@code Control+k}, {@code Shift+Tab}.
   */
  public void press(String keys) throws Exception {
    String key = keys.substring(keys.lastIndexOf('+', keys.length() - 2) + 1);
    int held = 0;
    for (Map.Entry<String, Integer> each : HELD.entrySet()) {
      held |= keys.contains(each.getKey() + "+") ? each.getValue() : 0;
    }
    boolean character = key.length() == 1 && (held & ~HELD.get("Shift")) == 0;
    Map<String, Object> down =
        character
            ? Map.of("type", "keyDown", "key", key, "text", key)
            : Map.of(
                "type",
                "rawKeyDown",
                "key",
                key,
                "modifiers",
                held,
                "windowsVirtualKeyCode",
                CODES.getOrDefault(key, 0));
    tools.call("Input.dispatchKeyEvent", down);
    if (keys.equals("Enter")) {
      tools.call("Input.dispatchKeyEvent", Map.of("type", "char", "key", key, "text", "\r"));
    }
    tools.call(
        "Input.dispatchKeyEvent",
        Map.of("type", "keyUp", "key", key, "windowsVirtualKeyCode", CODES.getOrDefault(key, 0)));
  }

  private static final Map<String, Integer> CODES =
      Map.of(
          "Enter",
          13,
          "Backspace",
          8,
          "Escape",
          27,
          "ArrowUp",
          38,
          "ArrowDown",
          40,
          "Tab",
          9,
          "End",
          35,
          "Home",
          36);

  /** The protocol's bits for keys that are held down. */
  private static final Map<String, Integer> HELD =
      Map.of("Alt", 1, "Control", 2, "Meta", 4, "Shift", 8);

  /** Inserts text where the focus is, all at once, as a paste does. */
  public void insert(String text) throws Exception {
    tools.call("Input.insertText", Map.of("text", text));
  }

  /** Begins to record what the page's main thread does. */
  public void record() throws Exception {
    tools.events();
    tools.call(
        "Tracing.start",
        Map.of(
            "traceConfig", Map.of("includedCategories", List.of("toplevel", "blink.user_timing"))));
  }

  /**
   * Ends the recording: milliseconds of processor time that the longest task took.
   *
   * @param mark of {@code performance.mark} in the page; tasks before it do not count
   */
  public double longestTask(String mark) throws Exception {
    tools.call("Tracing.end", Map.of());
    List<JsonNode> told = new ArrayList<>();
    for (boolean complete = false; !complete; ) {
      Thread.sleep(20);
      for (JsonNode event : tools.events()) {
        event.path("params").path("value").forEach(told::add);
        complete |= event.path("method").asText().equals("Tracing.tracingComplete");
      }
    }
    List<String> threads =
        told.stream()
            .filter(each -> each.path("args").path("name").asText().equals("CrRendererMain"))
            .map(each -> each.path("pid") + "/" + each.path("tid"))
            .toList();
    double from =
        told.stream()
            .filter(each -> each.path("name").asText().equals(mark))
            .mapToDouble(each -> each.path("ts").asDouble())
            .max()
            .orElseThrow();
    return told.stream()
        .filter(each -> each.path("name").asText().endsWith("RunTask"))
        .filter(each -> each.path("ts").asDouble() > from)
        .filter(each -> threads.contains(each.path("pid") + "/" + each.path("tid")))
        .mapToDouble(each -> each.path("tdur").asDouble() / 1000)
        .max()
        .orElse(0);
  }

  /** Makes the page so many times slower, as on an old telephone; its workers stay as they are. */
  public void slow(int times) throws Exception {
    tools.call("Emulation.setCPUThrottlingRate", Map.of("rate", times));
  }

  void type(String text) throws Exception {
    for (String character : text.split("")) {
      press(character);
    }
  }

  /**
   * The value of a promise, as JSON; one that is rejected fails the test. Without JavaScript no
   * promise is ever kept.
   */
  public JsonNode promised(String expression) throws Exception {
    return json(expression, true);
  }

  private JsonNode json(String expression, boolean promise) throws Exception {
    JsonNode answer =
        tools.call(
            "Runtime.evaluate",
            Map.of("expression", expression, "returnByValue", true, "awaitPromise", promise));
    if (answer.has("exceptionDetails")) {
      throw new AssertionError(answer.path("exceptionDetails").toString());
    }
    return answer.path("result").path("value");
  }

  /** What it has to say against the page, since it was opened. */
  List<String> complaints() throws Exception {
    if (scripts) {
      promised("new Promise(done => requestAnimationFrame(() => setTimeout(done)))");
    }
    return Complaints.among(tools.events());
  }

  /** Sets what the window measures, in CSS pixels, until it is set anew. */
  void resize(int width, int height) throws Exception {
    zoom(width, height, 1);
  }

  /** The same, each CSS pixel made of so many of the screen. Example: 320 × 256 at 400 %. */
  void zoom(int width, int height, int factor) throws Exception {
    tools.call(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", factor, "mobile", false));
  }

  /**
   * Answers media queries: {@code prefer(Map.of("prefers-color-scheme", "dark"))}; features that
   * are not named answer as by default.
   */
  void prefer(Map<String, String> features) throws Exception {
    List<Map<String, String>> named =
        features.entrySet().stream()
            .map(each -> Map.of("name", each.getKey(), "value", each.getValue()))
            .toList();
    tools.call("Emulation.setEmulatedMedia", Map.of("features", named));
  }

  /** Shows pages as on {@code print}; an empty name is the screen again. */
  void media(String name) throws Exception {
    tools.call("Emulation.setEmulatedMedia", Map.of("media", name));
  }

  /** Switches JavaScript off or on, from the next page on. */
  void allowScripts(boolean allowed) throws Exception {
    scripts = allowed;
    tools.call("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
  }

  /** Runs a script in each page before the page's own. */
  public void beforeEachPage(String script) throws Exception {
    tools.call("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
  }

  /** Moves the mouse over the first element of a selector. */
  void hover(String selector) throws Exception {
    mouse("mouseMoved", selector, "none");
  }

  /** Clicks the first element of a selector with the mouse. */
  void click(String selector) throws Exception {
    mouse("mouseMoved", selector, "none");
    mouse("mousePressed", selector, "left");
    mouse("mouseReleased", selector, "left");
  }

  private void mouse(String type, String selector, String button) throws Exception {
    JsonNode middle =
        json(
            "(e => { e.scrollIntoView({block: 'nearest', behavior: 'instant'});"
                + " const r = e.getClientRects()[0];"
                + " return {x: r.left + r.width / 2, y: r.top + r.height / 2}; })"
                + "(document.querySelector("
                + JSON.writeValueAsString(selector)
                + "))",
            false);
    tools.call(
        "Input.dispatchMouseEvent",
        Map.of(
            "type",
            type,
            "x",
            middle.path("x").asDouble(),
            "y",
            middle.path("y").asDouble(),
            "button",
            button,
            "clickCount",
            button.equals("none") ? 0 : 1));
  }

  /** Writes what the window shows as PNG. */
  void screenshot(Path file) throws Exception {
    JsonNode shot = tools.call("Page.captureScreenshot", Map.of("format", "png"));
    Files.write(file, Base64.getDecoder().decode(shot.path("data").asText()));
  }

  /** Ends it and all that it started: none of them writes into the profile any more. */
  @Override
  public void close() {
    tools.close();
    List<ProcessHandle> started = process.descendants().toList();
    process.destroy();
    process.onExit().join();
    started.forEach(ProcessHandle::destroyForcibly);
    started.forEach(each -> each.onExit().join());
  }

  private static int port(Path profile) throws Exception {
    Path file = profile.resolve("DevToolsActivePort");
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    while (!Files.exists(file) || Files.readAllLines(file).isEmpty()) {
      if (System.nanoTime() > end) {
        throw new IOException(
            "Chromium did not start: " + Files.readString(profile.resolve("chromium.log")));
      }
      Thread.sleep(50);
    }
    return Integer.parseInt(Files.readAllLines(file).get(0));
  }

  private static String page(int port) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/list")).build();
    HttpResponse<String> list =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    for (JsonNode target : JSON.readTree(list.body())) {
      if (target.path("type").asText().equals("page")) {
        return target.path("webSocketDebuggerUrl").asText();
      }
    }
    throw new IOException("Chromium shows no page");
  }
}
