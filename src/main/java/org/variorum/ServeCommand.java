package org.variorum;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.variorum.model.Diagnostics;
import org.variorum.output.Site;
import org.variorum.publish.PreviewServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code variorum serve}: the site on this machine, built anew when the content or the theme changes. */
@Command(name = "serve", description = "Shows the site on this machine and builds it anew when something changes.")
final class ServeCommand implements Callable<Integer> {
  private static final long PAUSE = 400;

  @Option(names = "--port", paramLabel = "N", description = "The port on localhost (default: 8080; 0: any free one).")
  private int port = 8080;

  @Mixin private BuildOptions options;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    if (port < 0 || port > 65535) {
      throw new UsageException("--port: " + port + " is no port", "0 to 65535");
    }
    Site first = build();
    if (first == null) {
      return 1;
    }
    try (PreviewServer server = PreviewServer.start(port, first)) {
      out().println("http://localhost:" + server.port() + "/ shows the site; stop with Ctrl-C");
      out().flush();
      SortedMap<String, FileTime> before = stamps();
      while (!Thread.interrupted()) {
        Thread.sleep(PAUSE);
        SortedMap<String, FileTime> now = stamps();
        if (!now.equals(before)) {
          before = now;
          Site site = build();
          if (site != null) {
            server.show(site);
          }
        }
      }
    }
    return 0;
  }

  private Site build() throws Exception {
    long start = System.nanoTime();
    Diagnostics diagnostics = new Diagnostics();
    SiteBuilder.Build build = new SiteBuilder(options, diagnostics).build();
    Main.print(spec.commandLine().getErr(), diagnostics.sorted());
    if (diagnostics.failed()) {
      return null;
    }
    out().println(Summary.of(build, (System.nanoTime() - start) / 1e9));
    out().flush();
    return build.site();
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }

  private SortedMap<String, FileTime> stamps() throws IOException {
    SortedMap<String, FileTime> stamps = new TreeMap<>();
    for (Path folder : List.of(options.content, options.notesFolder(), options.themes())) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> files = Files.walk(folder)) {
          for (Path file : files.filter(Files::isRegularFile).toList()) {
            stamps.put(file.toString(), Files.getLastModifiedTime(file));
          }
        }
      }
    }
    return stamps;
  }
}
