package org.variorum;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.variorum.theme.ThemeRenderer;

/**
 * The files of the search: each as JSON, to be fetched, and as a script, since a page opened as a
 * file may not fetch. The manifest tells the hash in every other file's name.
 */
final class SearchFiles {
  private static final String FOLDER = "search/";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final SortedMap<String, byte[]> files = new TreeMap<>();
  private final Map<String, List<String>> jsonHashes = new LinkedHashMap<>();
  private final Map<String, List<String>> scriptHashes = new LinkedHashMap<>();

  /** Adds the next file of a kind, for example {@code index-3}. */
  void add(String kind, String json) {
    List<String> hashes = jsonHashes.computeIfAbsent(kind, unseen -> new ArrayList<>());
    String name = kind + "-" + hashes.size();
    hashes.add(put(name + ".json", json));
    scriptHashes
        .computeIfAbsent(kind, unseen -> new ArrayList<>())
        .add(put(name + ".js", script(name, json)));
  }

  /** All files; the manifest says what {@code entries} say, and the hashes. */
  SortedMap<String, byte[]> with(Map<String, Object> entries) {
    put("manifest.json", json(manifest(entries, jsonHashes)));
    put("manifest.js", script("manifest", json(manifest(entries, scriptHashes))));
    return files;
  }

  private static Map<String, Object> manifest(
      Map<String, Object> entries, Map<String, List<String>> hashes) {
    Map<String, Object> manifest = new LinkedHashMap<>(entries);
    manifest.put("hashes", hashes);
    return manifest;
  }

  static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("lists and texts can always be written", e);
    }
  }

  /**
   * The JSON as a string: a browser parses that several times as fast as the same as JavaScript,
   * and may do it in another task than the script's.
   */
  private static String script(String name, String json) {
    String text = json.replace("\\", "\\\\").replace("'", "\\'");
    return "variorumSearchData('" + name + "','" + text + "');\n";
  }

  /** Keeps a file and gives the hash in its name. */
  private String put(String name, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    files.put(FOLDER + name, bytes);
    String path = ThemeRenderer.assetPath(FOLDER + name, bytes);
    String stem = path.substring(0, path.lastIndexOf('.'));
    return stem.substring(stem.lastIndexOf('.') + 1);
  }
}
