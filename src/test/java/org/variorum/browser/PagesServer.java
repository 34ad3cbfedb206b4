package org.variorum.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A folder below a path of the loopback address, as GitHub Pages shows a branch: {@code /repo/s3}
 * is {@code s3.html}, a folder gets its slash, case matters, and whatever does not exist is {@code
 * 404.html}, at any depth.
 */
final class PagesServer implements AutoCloseable {
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "application/javascript; charset=utf-8",
          "json", "application/json; charset=utf-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "pdf", "application/pdf",
          "xml", "application/xml",
          "txt", "text/plain; charset=utf-8");

  private final Path folder;
  private final String base;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(4);

  /**
   * @param base with slashes around it: {@code /repo/}
   */
  PagesServer(Path folder, String base) throws IOException {
    this.folder = folder;
    this.base = base;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  /** Where the site stands. */
  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + base;
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    try (exchange) {
      if ((path + "/").equals(base)) {
        redirect(exchange, base);
      } else if (!path.startsWith(base)) {
        exchange.sendResponseHeaders(404, -1);
      } else {
        answer(exchange, path.substring(base.length()));
      }
    }
  }

  private void answer(HttpExchange exchange, String path) throws IOException {
    Path file = folder.resolve(path).normalize();
    boolean inside = file.startsWith(folder) && !(path + "/").startsWith(".git/");
    if (inside && (path.isEmpty() || path.endsWith("/"))) {
      file = file.resolve("index.html");
    } else if (inside && Files.isDirectory(file) && !isFile(sibling(file))) {
      redirect(exchange, base + path + "/");
      return;
    } else if (inside && !isFile(file)) {
      file = sibling(file);
    }
    if (inside && isFile(file)) {
      send(exchange, 200, file);
    } else {
      send(exchange, 404, folder.resolve("404.html"));
    }
  }

  private static Path sibling(Path file) {
    return file.resolveSibling(file.getFileName() + ".html");
  }

  /** Also where the machine's own files do not care for case, a name has to be written as it is. */
  private static boolean isFile(Path file) throws IOException {
    return Files.isRegularFile(file)
        && file.toRealPath().getFileName().toString().equals(file.getFileName().toString());
  }

  private static void redirect(HttpExchange exchange, String to) throws IOException {
    exchange.getResponseHeaders().set("Location", to);
    exchange.sendResponseHeaders(301, -1);
  }

  private static void send(HttpExchange exchange, int status, Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String name = file.getFileName().toString();
    String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    exchange
        .getResponseHeaders()
        .set("Content-Type", type == null ? "application/octet-stream" : type);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdown();
  }
}
