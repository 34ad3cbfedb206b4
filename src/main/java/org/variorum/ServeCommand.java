package org.variorum;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.variorum.output.Site;
import org.variorum.publish.PreviewServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code variorum serve}: the site on this machine, built anew when the content or the theme
 * changes.
 */
@Command(
    name = "serve",
    description = "Shows the site on this machine and builds it anew when something changes.")
final class ServeCommand implements Callable<Integer> {
  private static final long PAUSE = 400;
  private static final int PORTS = 65535;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "The port on localhost (default: 8080; 0: any free one).")
  private int port = 8080;

  @Mixin private BuildOptions options;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    if (port < 0 || port > PORTS) {
      throw new UsageException("--port: " + port + " is no port", "0 to " + PORTS);
    }
    options.check();
    options.pdf = false; // a preview should come at once
    FolderWatch watch = new FolderWatch(watched());
    Site first = build();
    if (first == null) {
      return 1;
    }
    try (PreviewServer server = PreviewServer.start(port, first)) {
      new Report(spec, options)
          .say("http://localhost:" + server.port() + "/ shows the site; stop with Ctrl-C");
      while (true) {
        Thread.sleep(PAUSE);
        if (watch.changed()) {
          show(server);
        }
      }
    } catch (InterruptedException e) {
      return 0;
    }
  }

  /**
   * Shows what is there now; where that cannot be built, the message says why and the site that is
   * shown stays.
   */
  private void show(PreviewServer server) {
    try {
      Site site = build();
      if (site != null) {
        server.show(site);
      }
    } catch (IOException | UsageException | RuntimeException e) {
      Failures.tell(e, spec.commandLine().getErr());
    }
  }

  private Site build() throws IOException, UsageException {
    long start = System.nanoTime();
    Report report = new Report(spec, options);
    SiteBuilder.Build build = new SiteBuilder(options, report.diagnostics()).build();
    if (report.tell("the site was not built") != 0) {
      return null;
    }
    report.say(Summary.of(build, (System.nanoTime() - start) / 1e9));
    return build.site();
  }

  private List<Path> watched() {
    List<Path> watched =
        new ArrayList<>(List.of(options.content, options.notesFolder(), options.themes()));
    if (options.decisionsFile() != null) {
      watched.add(options.decisionsFile());
    }
    return watched;
  }
}
