package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {
  private static final Pattern ADDRESS = Pattern.compile("http://localhost:(\\d+)/ shows the site");

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final BlockingQueue<Integer> exit = new LinkedBlockingQueue<>();
  private EditionCopy edition;
  private Thread serving;
  private int port;

  @BeforeEach
  void aServedEdition() throws IOException {
    edition = EditionCopy.of(folder);
    serving =
        new Thread(
            () ->
                exit.add(Call.run(out, err, "serve", "--port", 0, "--content", edition.content())));
    serving.start();
    await(() -> ADDRESS.matcher(out.toString()).find());
    Matcher address = ADDRESS.matcher(out.toString());
    assertThat(address.find()).as(err.toString()).isTrue();
    port = Integer.parseInt(address.group(1));
  }

  @AfterEach
  void stopped() throws InterruptedException {
    serving.interrupt();
    assertThat(exit.poll(10, TimeUnit.SECONDS)).isZero();
  }

  private static void await(BooleanSupplier event) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (!event.getAsBoolean() && System.nanoTime() < end) {
      try {
        Thread.sleep(20);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private HttpResponse<String> get(String path) {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build();
      return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void pagesAreAnsweredAsOnTheWeb() {
    assertThat(get("/").body()).contains("<title>Coffee").contains("variorum-reload.js");
    assertThat(get("/espresso").body())
        .isEqualTo(get("/espresso.html").body())
        .contains("<h1>Espresso</h1>");
    assertThat(get("/espresso").headers().firstValue("Content-Type"))
        .contains("text/html; charset=utf-8");
    assertThat(get("/collections/home?x=1").statusCode()).isEqualTo(200);
    for (String missing :
        new String[] {"/latte", "/../site.yml", "/%2e%2e/site.yml", "/collections"}) {
      assertThat(get(missing).statusCode()).as(missing).isEqualTo(404);
    }
    assertThat(get("/latte").body()).contains("Page not found");
  }

  @Test
  void onlyThisMachineIsAnswered() throws IOException {
    for (NetworkInterface network : NetworkInterface.networkInterfaces().toList()) {
      for (InetAddress address :
          network.inetAddresses().filter(Inet4Address.class::isInstance).toList()) {
        if (!address.isLoopbackAddress()) {
          assertThat(isOpen(address)).as(address.toString()).isFalse();
        }
      }
    }
    assertThat(isOpen(InetAddress.getLoopbackAddress())).isTrue();
  }

  private boolean isOpen(InetAddress address) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(address, port), 500);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void aMistakeIsToldAndTheSiteThatWasThereStays() throws IOException {
    edition.write("topics.yml", "- slug: [\n");
    await(() -> err.toString().contains("the site was not built"));
    assertThat(err.toString()).contains("topics.yml:2:1: error: broken YAML");
    assertThat(get("/espresso").body()).contains("<h1>Espresso</h1>");

    edition.write("decisions.yml", "").write("topics.yml", "- slug: espresso\n  title: Caffè\n");
    await(() -> get("/espresso").body().contains("<h1>Caffè</h1>"));
    assertThat(get("/espresso").body()).contains("<h1>Caffè</h1>");
  }

  @Test
  void aPortThatIsTakenIsNamed() {
    Call call = Call.of("serve", "--port", port, "--content", edition.content());

    assertThat(call.exit()).isEqualTo(1);
    assertThat(call.err()).contains("port " + port + " of localhost: ").contains("--port 0");
  }
}
