package org.variorum.publish;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.variorum.output.Site;

/**
 * A web server for the site in memory, on the loopback address only; open pages reload when the
 * site changes.
 */
public final class PreviewServer implements AutoCloseable {
  private static final String RELOAD = "/variorum-reload.js";
  private static final String EVENTS = "/variorum-events";
  private static final String SCRIPT =
      "new EventSource('" + EVENTS + "').onmessage = function () { location.reload(); };\n";
  private static final Map<String, String> TYPES =
      Map.of(
          "html",
          "text/html; charset=utf-8",
          "css",
          "text/css; charset=utf-8",
          "js",
          "text/javascript; charset=utf-8",
          "json",
          "application/json; charset=utf-8",
          "xml",
          "application/xml; charset=utf-8",
          "svg",
          "image/svg+xml",
          "png",
          "image/png",
          "txt",
          "text/plain; charset=utf-8");

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Set<OutputStream> listeners = ConcurrentHashMap.newKeySet();
  private volatile Site site;

  private PreviewServer(HttpServer server, Site site) {
    this.server = server;
    this.site = site;
  }

  /** Starts to serve; port 0 takes any free one. */
  public static PreviewServer start(int port, Site site) throws IOException {
    HttpServer http = bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    PreviewServer preview = new PreviewServer(http, site);
    http.createContext("/", preview::answer);
    http.createContext(EVENTS, preview::listen);
    http.setExecutor(preview.threads);
    http.start();
    return preview;
  }

  private static HttpServer bind(InetSocketAddress address) throws IOException {
    try {
      return HttpServer.create(address, 0);
    } catch (BindException e) {
      throw new IOException(
          "port "
              + address.getPort()
              + " of localhost: "
              + e.getMessage()
              + "; --port 0 takes any free one",
          e);
    }
  }

  /** The port that it serves on. */
  public int port() {
    return server.getAddress().getPort();
  }

  /** Shows another site from now on. */
  public void show(Site other) {
    site = other;
    for (OutputStream listener : listeners) {
      try {
        listener.write("data: changed\n\n".getBytes(StandardCharsets.UTF_8));
        listener.flush();
      } catch (IOException e) {
        // that page was closed
        listeners.remove(listener);
      }
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void listen(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.sendResponseHeaders(200, 0);
    listeners.add(exchange.getResponseBody());
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    if (path.equals(RELOAD)) {
      send(exchange, 200, "js", SCRIPT.getBytes(StandardCharsets.UTF_8));
      return;
    }
    String file = path.substring(1);
    if (file.isEmpty() || file.endsWith("/")) {
      file += "index.html";
    }
    // as GitHub Pages does: /topic shows topic.html
    String found = site.files().containsKey(file) ? file : file + ".html";
    byte[] bytes = site.files().get(found);
    if (bytes == null) {
      send(exchange, 404, "html", site.files().getOrDefault("404.html", new byte[0]));
    } else {
      send(exchange, 200, found.substring(found.lastIndexOf('.') + 1), bytes);
    }
  }

  private static void send(HttpExchange exchange, int status, String ending, byte[] bytes)
      throws IOException {
    byte[] body = bytes;
    if (ending.equals("html")) {
      String html = new String(bytes, StandardCharsets.UTF_8);
      body =
          html.replace("</head>", "<script defer src=\"" + RELOAD + "\"></script></head>")
              .getBytes(StandardCharsets.UTF_8);
    }
    exchange
        .getResponseHeaders()
        .set("Content-Type", TYPES.getOrDefault(ending, "application/octet-stream"));
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    if (body.length > 0 && !exchange.getRequestMethod().equals("HEAD")) {
      exchange.getResponseBody().write(body);
    }
    exchange.close();
  }
}
