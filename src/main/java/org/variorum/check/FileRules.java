package org.variorum.check;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.variorum.model.Rule;
import org.variorum.output.Site;

/**
 * What hosts and other systems' file systems ask of a site's files.
 *
 * @param largest file in bytes; GitHub refuses more than 100 MiB
 * @param whole site in bytes; GitHub Pages publishes no more than 1 GB
 */
record FileRules(long largest, long whole) {
  static final FileRules GITHUB_PAGES = new FileRules(100L << 20, 1_000_000_000L);

  private static final int LONGEST = 255;

  /**
   * Device names of Windows, with any ending (Microsoft: "Naming Files, Paths, and Namespaces").
   */
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\\..*)?", Pattern.DOTALL);

  private static final Pattern LETTER = Pattern.compile("[<>:\"|?*\\\\\\x00-\\x1f]");

  void check(Site site, Findings findings) {
    Map<String, String> seen = new TreeMap<>();
    long size = 0;
    for (Map.Entry<String, byte[]> file : site.files().entrySet()) {
      String path = file.getKey();
      size += file.getValue().length;
      String other = seen.putIfAbsent(folded(path), path);
      if (other != null) {
        findings.add(
            Rule.CASE_COLLISION,
            Place.of(other),
            other,
            other + " and " + path + " are one file where capitals do not count",
            "rename one of the two");
      }
      String refused = refused(path);
      if (!refused.isEmpty()) {
        findings.add(
            Rule.REFUSED_NAME, Place.of(path), path, path + ": " + refused, "rename the file");
      }
      if (file.getValue().length > largest) {
        large(findings, path, path + " has " + bytes(file.getValue().length), bytes(largest));
      }
    }
    if (size > whole) {
      large(findings, "index.html", "the whole site has " + bytes(size), bytes(whole));
    }
  }

  private static void large(Findings findings, String path, String message, String limit) {
    findings.add(
        Rule.TOO_LARGE, Place.of(path), path, message, "GitHub Pages takes no more than " + limit);
  }

  /** Why some system refuses a file's path; empty where none does. */
  static String refused(String path) {
    return Stream.of(path.split("/"))
        .map(FileRules::refusedName)
        .filter(w -> !w.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static String refusedName(String name) {
    if (DEVICE.matcher(name).matches()) {
      return "Windows keeps the name '" + name.replaceAll("\\..*", "") + "' for a device";
    }
    if (LETTER.matcher(name).find()) {
      return "Windows refuses one of < > : \" | ? * \\ or a control character in a name";
    }
    if (name.endsWith(".") || name.endsWith(" ")) {
      return "Windows drops the dot or space at the end of a name";
    }
    return name.length() > LONGEST ? "a name has more than " + LONGEST + " letters" : "";
  }

  private static String folded(String path) {
    return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  private static String bytes(long size) {
    List<String> units = List.of("bytes", "kB", "MB", "GB");
    int unit = 0;
    double number = size;
    while (number >= 1000 && unit < units.size() - 1) {
      number /= 1000;
      unit++;
    }
    return String.format(Locale.ROOT, unit == 0 ? "%.0f %s" : "%.1f %s", number, units.get(unit));
  }
}
