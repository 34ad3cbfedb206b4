package org.variorum.check;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.variorum.model.Diagnostics;
import org.variorum.model.Rule;
import org.variorum.output.Site;

/**
 * Holds pages, and the scripts and styles that they load, against the {@code budgets} of {@code
 * site.yml}: kilobytes (of 1,000 bytes) as gzip has them.
 */
record Budgets(Site site, Map<String, Integer> kilobytes, Origins origins) {

  void check(Map<String, PageReferences> pages, Diagnostics diagnostics) {
    Map<String, Integer> compressed = new ConcurrentHashMap<>();
    for (String name : List.of("page", "script", "style")) {
      Integer budget = kilobytes.get(name);
      if (budget != null) {
        Findings findings = new Findings(new Setting(origins, name));
        over(name, budget, sizes(name, pages, compressed), findings);
        findings.report(diagnostics);
      }
    }
  }

  private SortedMap<String, Integer> sizes(
      String name, Map<String, PageReferences> pages, Map<String, Integer> compressed) {
    return new TreeMap<>(
        pages.entrySet().parallelStream()
            .collect(
                Collectors.toConcurrentMap(
                    Map.Entry::getKey,
                    page -> size(name, page.getKey(), page.getValue(), compressed))));
  }

  private static void over(
      String name, int budget, SortedMap<String, Integer> sizes, Findings findings) {
    int most = sizes.values().stream().mapToInt(size -> size).max().orElse(0);
    String what = name.equals("page") ? "a page has" : "a page loads " + name + "s of";
    String message =
        what + " up to " + (most + 999) / 1000 + " kB compressed; the budget is " + budget;
    sizes.forEach(
        (page, size) -> {
          if (size > budget * 1000L) {
            findings.add(
                Rule.OVER_BUDGET,
                Place.of(page),
                name,
                message,
                "shorten them, or raise the budget");
          }
        });
  }

  private int size(String name, String path, PageReferences page, Map<String, Integer> sizes) {
    if (name.equals("page")) {
      return compressed(path, sizes);
    }
    String ending = name.equals("script") ? ".js" : ".css";
    return page.loaded().stream()
        .filter(address -> !SiteAddress.isElsewhere(address))
        .map(address -> SiteAddress.of(path, address).path())
        .filter(file -> file.endsWith(ending) && site.files().containsKey(file))
        .distinct()
        .mapToInt(file -> compressed(file, sizes))
        .sum();
  }

  private int compressed(String path, Map<String, Integer> sizes) {
    return sizes.computeIfAbsent(path, file -> compressed(site.files().get(file)));
  }

  private static int compressed(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 4 + 64);
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.size();
  }

  /** All is written at the budget itself. */
  private record Setting(Origins origins, String key) implements Origins {
    @Override
    public Optional<Origin> of(Place place, String subject, int before) {
      return origins.setting(key);
    }

    @Override
    public Optional<Origin> setting(String other) {
      return origins.setting(other);
    }
  }
}
