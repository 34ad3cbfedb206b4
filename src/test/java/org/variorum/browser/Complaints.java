package org.variorum.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a browser has to say against a page: errors and warnings in the console, scripts that threw,
 * requests that failed, breaches of the page's Content-Security-Policy.
 */
final class Complaints {
  private static final Set<String> LOUD = Set.of("error", "warning", "assert");

  private Complaints() {}

  /** A line for each complaint among the events of a page. */
  static List<String> among(List<JsonNode> events) {
    List<String> complaints = new ArrayList<>();
    for (JsonNode event : events) {
      JsonNode said = event.path("params");
      switch (event.path("method").asText()) {
        case "Log.entryAdded" -> {
          JsonNode entry = said.path("entry");
          if (LOUD.contains(entry.path("level").asText())) {
            complaints.add(
                entry.path("source").asText()
                    + ": "
                    + entry.path("text").asText()
                    + at(entry.path("url"), entry.path("lineNumber")));
          }
        }
        case "Runtime.consoleAPICalled" -> {
          if (LOUD.contains(said.path("type").asText())) {
            complaints.add("console: " + said.path("args"));
          }
        }
        case "Runtime.exceptionThrown" -> {
          JsonNode details = said.path("exceptionDetails");
          complaints.add(
              "exception: "
                  + details.path("exception").path("description").asText()
                  + at(details.path("url"), details.path("lineNumber")));
        }
        default -> {
          // the rest is no complaint
        }
      }
    }
    return complaints;
  }

  private static String at(JsonNode url, JsonNode line) {
    return url.isMissingNode() ? "" : " (" + url.asText() + ":" + (line.asInt() + 1) + ")";
  }
}
