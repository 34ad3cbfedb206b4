package org.variorum.page;

import java.util.List;

/**
 * All that the authors do not agree on.
 *
 * @param open how many nobody ruled on
 * @param topics those with disputes, in the site's order
 * @param ruled how many an editor ruled on
 */
public record DisputesPage(
    String title, String description, int open, int ruled, List<TopicPart> topics) implements Page {
  public DisputesPage {
    topics = List.copyOf(topics);
  }

  /**
   * The disputes of a topic: the open ones first, each kind in the order of the topic's page.
   *
   * @param href the topic's page
   * @param slug the topic's short name
   * @param disputes its disputes
   */
  public record TopicPart(String slug, String title, String href, List<DisputeView> disputes) {
    public TopicPart {
      disputes = List.copyOf(disputes);
    }
  }

  @Override
  public String path() {
    return "disputes.html";
  }
}
