package org.variorum;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.variorum.model.Diagnostic;
import org.variorum.model.Severity;

/**
 * Findings as one JSON object: {@code program}, {@code version}, {@code pages} (how many were
 * checked), {@code errors}, {@code warnings}, and {@code findings}, each with {@code rule}, {@code
 * severity}, {@code file}, {@code line}, {@code column}, {@code message}, {@code hint}, {@code
 * source} (the line), {@code subject} and {@code pages} (where it shows). Lines and columns count
 * from 1; what is not known is left out.
 */
final class FindingsJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private FindingsJson() {}

  static String of(List<Diagnostic> findings, int pages) {
    ObjectNode root = JSON.createObjectNode();
    root.put("program", "variorum").put("version", Main.VERSION).put("pages", pages);
    long warnings = findings.stream().filter(f -> f.severity() == Severity.WARNING).count();
    root.put("errors", findings.size() - warnings).put("warnings", warnings);
    ArrayNode list = root.putArray("findings");
    findings.forEach(each -> list.add(finding(each)));
    return text(root);
  }

  private static ObjectNode finding(Diagnostic each) {
    ObjectNode finding = JSON.createObjectNode();
    finding.put("rule", each.evidence().rule().id()).put("severity", each.severity().word());
    put(finding, "file", FindingFormat.relative(each.path()));
    put(finding, "line", each.line());
    put(finding, "column", each.column());
    finding.put("message", each.message());
    put(finding, "hint", each.hint());
    put(finding, "source", each.source());
    put(finding, "subject", each.evidence().subject());
    if (!each.evidence().pages().isEmpty()) {
      ArrayNode pages = finding.putArray("pages");
      each.evidence().pages().forEach(pages::add);
    }
    return finding;
  }

  private static void put(ObjectNode node, String key, String text) {
    if (!text.isEmpty()) {
      node.put(key, text);
    }
  }

  private static void put(ObjectNode node, String key, int number) {
    if (number > 0) {
      node.put(key, number);
    }
  }

  /** Indented, with line ends of one kind on all systems, the last line ended, too. */
  static String text(ObjectNode root) {
    try {
      String text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root);
      return text.replace("\r\n", "\n") + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
