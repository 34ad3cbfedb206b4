package org.variorum.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.variorum.model.ChangeLog;
import org.variorum.model.EditionChange;
import org.variorum.model.EditionChange.Said;
import org.variorum.model.EditionChange.TopicChange;
import org.w3c.dom.Document;

class ChangeFeedTest {
  private static final Said SAID = new Said("s-1", "ann", "Warm the cup");

  private static ChangeLog log(String topic) {
    TopicChange change =
        new TopicChange(
            "tea", topic, List.of(SAID), List.of(), List.of(), List.of(SAID), List.of());
    return new ChangeLog(
        List.of(
            new EditionChange(3, "2026-01-03", List.of(change)),
            new EditionChange(2, "", List.of(change))),
        List.of());
  }

  @Test
  void titlesWithAnySignMakeWellFormedXml() throws Exception {
    byte[] xml =
        ChangeFeed.of(log("T\u0007e\ud800a\uffff & <\ud83c\udf75> \"x\""), "Teas", "https://x.org/")
            .get("changes.xml");
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Document feed = factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));

    assertThat(feed.getElementsByTagName("summary").item(0).getTextContent())
        .isEqualTo("Tea & <\ud83c\udf75> \"x\": 1 added, 1 removed.");
    assertThat(feed.getElementsByTagName("entry").getLength()).isEqualTo(1);
    assertThat(feed.getElementsByTagName("id").item(1).getTextContent())
        .isEqualTo("https://x.org/changes.html#edition-3");
  }

  @Test
  void withoutAnAddressThereIsNoFeed() {
    assertThat(ChangeFeed.of(log("Tea"), "Teas", "")).isEmpty();
  }
}
