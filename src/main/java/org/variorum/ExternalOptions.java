package org.variorum;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.variorum.check.ExternalLinks;
import org.variorum.check.Manners;
import org.variorum.check.Origins;
import org.variorum.model.Diagnostics;
import org.variorum.output.Site;
import picocli.CommandLine.Option;

/** The options for links that lead to other hosts. */
final class ExternalOptions {
  @Option(
      names = "--external",
      description =
          "Ask other hosts, too, whether the pages that are linked are there: two requests at a time for one host.")
  private boolean external;

  @Option(
      names = "--cache",
      paramLabel = "FILE",
      description = "What they answered (default: variorum/links.tsv in the user's cache folder).")
  private Path cache = userCache().resolve("variorum").resolve("links.tsv");

  @Option(
      names = "--max-age",
      paramLabel = "DAYS",
      description = "How long an answer counts (default: 7).")
  private int days = 7;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "How long a host may take for an answer (default: 20).")
  private int seconds = 20;

  /**
   * Asks, if that is wanted; a silenced link is expected to be a dead one from then on.
   *
   * @param own the site's base URL, may be empty
   */
  void check(Site site, Origins origins, String own, Diagnostics diagnostics)
      throws IOException, UsageException {
    if (!external) {
      return;
    }
    if (days < 0 || seconds < 1) {
      throw new UsageException(
          days < 0 ? "--max-age: days are 0 or more" : "--timeout: seconds are 1 or more", "");
    }
    Manners manners = Manners.of(Main.VERSION, Duration.ofSeconds(seconds));
    new ExternalLinks(site, origins, own)
        .check(cache, Duration.ofDays(days), Instant.now(), manners, diagnostics);
    diagnostics.silence(diagnostics.silences().asked());
  }

  private static Path userCache() {
    Path home = Path.of(System.getProperty("user.home", "."));
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String set = System.getenv(system.contains("windows") ? "LOCALAPPDATA" : "XDG_CACHE_HOME");
    if (set != null && !set.isBlank()) {
      return Path.of(set);
    }
    return system.contains("mac") ? home.resolve("Library/Caches") : home.resolve(".cache");
  }
}
