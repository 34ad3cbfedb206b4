package org.variorum.check;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Asks about many addresses: each once, few at a time on one host, many hosts side by side. */
final class ExternalChecker {
  private static final int HOSTS = 16;

  private final Manners manners;
  private final LinkRequests requests;
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();

  /** Hosts that did not answer at all, whatever was tried: nobody knocks there again. */
  private final Map<String, Answer> silent = new ConcurrentHashMap<>();

  ExternalChecker(Manners manners) {
    this.manners = manners;
    this.requests = new LinkRequests(manners);
  }

  /** The answer for each address. */
  Map<String, Answer> ask(Set<String> addresses) {
    Map<String, List<URI>> hosts = new TreeMap<>();
    for (String address : new TreeSet<>(addresses)) {
      try {
        URI uri = URI.create(address);
        String host = uri.getAuthority();
        if (host == null) {
          throw new IllegalArgumentException("no host");
        }
        hosts.computeIfAbsent(host, name -> new ArrayList<>()).add(uri);
      } catch (IllegalArgumentException e) {
        answers.put(address, Answer.dead("no address of a page"));
      }
    }
    ExecutorService pool = Executors.newFixedThreadPool(HOSTS, ExternalChecker::daemon);
    try {
      List<Future<?>> lanes = new ArrayList<>();
      for (List<URI> host : hosts.values()) {
        for (int lane = 0; lane < Math.min(manners.atATime(), host.size()); lane++) {
          List<URI> mine = every(host, lane, manners.atATime());
          lanes.add(pool.submit(() -> lane(mine)));
        }
      }
      for (Future<?> lane : lanes) {
        lane.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      pool.shutdownNow();
    }
    return answers;
  }

  private Void lane(List<URI> addresses) throws InterruptedException {
    for (URI address : addresses) {
      Answer known = silent.get(address.getAuthority());
      Answer answer = known == null ? requests.ask(address) : known;
      answers.put(address.toString(), answer);
      if (answer.isSilence()) {
        silent.put(address.getAuthority(), answer);
      } else {
        Thread.sleep(manners.pause().toMillis());
      }
    }
    return null;
  }

  private static List<URI> every(List<URI> all, int first, int step) {
    List<URI> some = new ArrayList<>();
    for (int k = first; k < all.size(); k += step) {
      some.add(all.get(k));
    }
    return some;
  }

  private static Thread daemon(Runnable run) {
    Thread thread = new Thread(run, "link check");
    thread.setDaemon(true);
    return thread;
  }
}
