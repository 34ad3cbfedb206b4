package org.variorum.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page with a fault of each kind: what finds nothing in good pages finds them here. */
class FaultyPageTest {
  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'self'">
      <title>Faults</title>
      <link rel="stylesheet" href="style.css">
      <script src="script.js" defer></script>
      <script>document.title = 'never';</script>
      </head>
      <body>
      <main>
      <h1>Faults</h1>
      <p id="one">One <img src="missing.png"></p>
      <p id="one" style="color: red">Two</p>
      <p class="dim">Text that nobody can read in the dark.</p>
      <pre class="wide">wide</pre>
      <center>Old</center>
      </main>
      </body>
      </html>
      """;

  @TempDir static Path folder;

  private static Browser browser;
  private static FolderServer server;

  @BeforeAll
  static void start() throws Exception {
    assumeTrue(Browser.isInstalled(), "Chromium is not installed: the browser tests are skipped");
    Path site = Files.createDirectory(folder.resolve("site"));
    Files.writeString(site.resolve("faults.html"), PAGE);
    Files.writeString(
        site.resolve("style.css"),
        """
        .wide { width: 1000px }
        @media (prefers-color-scheme: dark) { body { background: #000 } .dim { color: #111 } }
        """);
    Files.writeString(
        site.resolve("script.js"),
        """
        console.error('said aloud');
        setTimeout(() => document.querySelector('h1').insertAdjacentHTML(
            'beforebegin', '<p>This<br>comes<br>late.</p>'), 100);
        setTimeout(() => { throw new Error('thrown'); });
        """);
    server = new FolderServer(site);
    browser = new Browser(Files.createDirectory(folder.resolve("profile")), 1280, 900);
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
      server.close();
    }
  }

  @Test
  void aVisitFindsThem() throws Exception {
    Visit visit = Visit.of(browser, "faults", server.address("faults.html"));

    assertThat(visit.complaints())
        .anySatisfy(line -> assertThat(line).contains("inline script", "Content Security Policy"))
        .anySatisfy(line -> assertThat(line).contains("inline style", "Content Security Policy"))
        .anySatisfy(line -> assertThat(line).contains("404", "missing.png"))
        .anySatisfy(line -> assertThat(line).contains("said aloud"))
        .anySatisfy(line -> assertThat(line).contains("Error: thrown"));
    assertThat(visit.twice()).containsExactly("one");
    assertThat(visit.axe()).anySatisfy(line -> assertThat(line).startsWith("image-alt × 1"));
    assertThat(visit.axe()).noneMatch(line -> line.startsWith("color-contrast"));
    assertThat(visit.dark()).anySatisfy(line -> assertThat(line).contains("p class=\"dim\""));
    assertThat(visit.wide()).hasSize(3).first().asString().startsWith("820 px: 1");
  }

  @Test
  void theNuCheckerFindsThem() throws Exception {
    assertThat(new NuChecker().messages(PAGE))
        .anyMatch(line -> line.contains("error: The “center” element is obsolete"))
        .anyMatch(line -> line.contains("Duplicate ID “one”"))
        .anyMatch(line -> line.contains("alt"));
  }

  @Test
  void aLayoutThatShiftsIsSeen() throws Exception {
    LayoutShifts shifts = LayoutShifts.watchedBy(browser);

    assertThat(shifts.whileLoading(server.address("faults.html"))).hasSize(1);
  }
}
