package org.variorum.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.variorum.model.Diagnostic;
import org.variorum.model.Diagnostics;
import org.variorum.output.Site;

class FileRulesTest {
  @Test
  void largeFilesAndALargeSiteAreTold() {
    Findings findings = new Findings(Origins.NONE);
    Site site = new Site(new TreeMap<>(Map.of("a.html", new byte[900], "b.png", new byte[2_300])));
    new FileRules(1_000, 3_000).check(site, findings);
    Diagnostics diagnostics = new Diagnostics();
    findings.report(diagnostics);

    assertThat(diagnostics.sorted())
        .extracting(Diagnostic::message)
        .containsExactly("b.png has 2.3 kB", "the whole site has 3.2 kB");
    assertThat(diagnostics.sorted().get(0).hint()).endsWith("takes no more than 1.0 kB");
  }

  @Test
  void usualNamesAreFine() {
    assertThat(FileRules.refused("assets/icon.519d538d.svg")).isEmpty();
    assertThat(FileRules.refused("console.html")).isEmpty();
    assertThat(FileRules.refused(".nojekyll")).isEmpty();
    assertThat(FileRules.refused("größe 1/com10.html")).isEmpty();
  }
}
