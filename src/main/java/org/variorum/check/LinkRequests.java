package org.variorum.check;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Asks hosts for single pages: HEAD, and GET where HEAD is not answered well; again, later, where a
 * host is busy (RFC 9110, sections 9.3.2, 10.2.3 and 15).
 */
final class LinkRequests {
  private static final int BUSY = 429;
  private static final int BROKEN = 500;

  private final Manners manners;
  private final HttpClient client;

  /** When a host that asked for patience may be asked again; in nanoseconds of the JVM's clock. */
  private final Map<String, Long> patience = new ConcurrentHashMap<>();

  LinkRequests(Manners manners) {
    this.manners = manners;
    this.client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(manners.timeout())
            .build();
  }

  /** What the host says in the end. */
  Answer ask(URI address) throws InterruptedException {
    Duration wait = manners.backOff();
    for (int left = manners.retries(); ; left--) {
      Attempt attempt = attempt(address);
      if (!attempt.again() || left == 0) {
        return attempt.answer();
      }
      Duration pause = attempt.after().orElse(wait);
      if (pause.compareTo(manners.longest()) > 0) {
        return Answer.unreachable(
            attempt.answer().reason() + ", to be asked again in " + pause.toSeconds() + " s");
      }
      patience.merge(address.getAuthority(), System.nanoTime() + pause.toNanos(), Math::max);
      wait = wait.multipliedBy(2);
    }
  }

  /**
   * One try.
   *
   * @param again may it go better later?
   * @param after when the host wants to be asked again
   */
  private record Attempt(Answer answer, boolean again, Optional<Duration> after) {
    static Attempt last(Answer answer) {
      return new Attempt(answer, false, Optional.empty());
    }
  }

  private Attempt attempt(URI address) throws InterruptedException {
    try {
      HttpResponse<InputStream> head = send(address, "HEAD");
      if (head.statusCode() < 400) {
        return Attempt.last(Answer.ALIVE);
      }
      return head.statusCode() == BUSY ? busy(head) : judged(send(address, "GET"));
    } catch (HttpTimeoutException e) {
      return new Attempt(
          Answer.unreachable("no answer within " + manners.timeout().toSeconds() + " s"),
          true,
          Optional.empty());
    } catch (ConnectException e) {
      return new Attempt(Answer.SILENCE, true, Optional.empty());
    } catch (IOException e) {
      String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      return new Attempt(Answer.unreachable(reason), true, Optional.empty());
    } catch (IllegalArgumentException e) {
      return Attempt.last(Answer.dead("no address of a page"));
    }
  }

  private Attempt judged(HttpResponse<InputStream> response) {
    int status = response.statusCode();
    if (status < 400) {
      return Attempt.last(Answer.ALIVE);
    }
    if (status == 404 || status == 410) {
      return Attempt.last(Answer.dead("status " + status));
    }
    return status == BUSY || status >= BROKEN
        ? busy(response)
        : Attempt.last(Answer.unreachable("status " + status));
  }

  private static Attempt busy(HttpResponse<InputStream> response) {
    return new Attempt(
        Answer.unreachable("status " + response.statusCode()),
        true,
        response.headers().firstValue("Retry-After").flatMap(LinkRequests::duration));
  }

  /** Seconds, or a date. */
  private static Optional<Duration> duration(String after) {
    try {
      if (after.strip().matches("\\d{1,9}")) {
        return Optional.of(Duration.ofSeconds(Long.parseLong(after.strip())));
      }
      Instant date =
          ZonedDateTime.parse(after.strip(), DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      Duration left = Duration.between(Instant.now(), date);
      return Optional.of(left.isNegative() ? Duration.ZERO : left);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private HttpResponse<InputStream> send(URI address, String method)
      throws IOException, InterruptedException {
    long wait =
        patience.getOrDefault(address.getAuthority(), System.nanoTime()) - System.nanoTime();
    Thread.sleep(Math.max(0, wait / 1_000_000));
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .method(method, HttpRequest.BodyPublishers.noBody())
            .timeout(manners.timeout())
            .header("User-Agent", manners.agent())
            .build();
    HttpResponse<InputStream> response =
        client.send(request, HttpResponse.BodyHandlers.ofInputStream());
    response.body().close(); // what the page says is of no interest
    return response;
  }
}
