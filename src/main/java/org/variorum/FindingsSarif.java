package org.variorum;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.variorum.model.Diagnostic;
import org.variorum.model.Rule;
import org.variorum.model.Severity;

/** Findings as SARIF 2.1.0 (OASIS), which code scanning and editors read. */
final class FindingsSarif {
  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  private FindingsSarif() {}

  static String of(List<Diagnostic> findings) {
    ObjectNode root = new ObjectMapper().createObjectNode();
    root.put("$schema", SCHEMA).put("version", "2.1.0");
    ObjectNode run = root.putArray("runs").addObject();
    ObjectNode driver = run.putObject("tool").putObject("driver");
    driver.put("name", "Variorum").put("version", Main.VERSION);
    ArrayNode rules = driver.putArray("rules");
    for (Rule rule : Rule.values()) {
      ObjectNode described = rules.addObject().put("id", rule.id());
      described.putObject("shortDescription").put("text", rule.title());
    }
    run.put("columnKind", "utf16CodeUnits");
    ArrayNode results = run.putArray("results");
    findings.forEach(each -> result(each, results.addObject()));
    return FindingsJson.text(root);
  }

  private static void result(Diagnostic each, ObjectNode result) {
    Rule rule = each.evidence().rule();
    result.put("ruleId", rule.id()).put("ruleIndex", rule.ordinal());
    result.put("level", each.severity() == Severity.WARNING ? "warning" : "error");
    String hint = each.hint().isEmpty() ? "" : " (" + each.hint() + ")";
    result.putObject("message").put("text", each.message() + hint);
    if (!each.path().isEmpty()) {
      ObjectNode place = result.putArray("locations").addObject().putObject("physicalLocation");
      place.putObject("artifactLocation").put("uri", uri(FindingFormat.relative(each.path())));
      if (each.line() > 0) {
        ObjectNode region = place.putObject("region").put("startLine", each.line());
        if (each.column() > 0) {
          region.put("startColumn", each.column());
        }
      }
    }
  }

  private static String uri(String path) {
    try {
      return Path.of(path).isAbsolute()
          ? Path.of(path).toUri().toASCIIString()
          : new URI(null, null, "/" + path, null).toASCIIString().substring(1);
    } catch (URISyntaxException e) {
      return path;
    }
  }
}
