package org.variorum.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.variorum.compare.Comparison;
import org.variorum.compare.Lexicon;
import org.variorum.compare.Statement;
import org.variorum.compare.Weights;
import org.variorum.model.Node;
import org.variorum.model.OutlineNode;
import org.variorum.model.TopicOutline;
import org.variorum.model.TopicOutlines;

/** The statements of every topic, compared with each other. */
public final class Comparisons {
  private final Lexicon lexicon;
  private final Weights weights;

  private Comparisons(Lexicon lexicon, Weights weights) {
    this.lexicon = lexicon;
    this.weights = weights;
  }

  /** Learns the words of a whole edition. */
  public static Comparisons of(TopicOutlines outlines, Weights weights) {
    List<Statement> all = new ArrayList<>();
    Stream.concat(outlines.topics().stream(), Stream.of(outlines.unsorted()))
        .forEach(outline -> all.addAll(new Of(outline).statements));
    return new Comparisons(new Lexicon(all), weights);
  }

  /** What the notes teach of words. */
  public Lexicon lexicon() {
    return lexicon;
  }

  /** One topic's statements, compared. */
  public Topic topic(TopicOutline outline) {
    Of of = new Of(outline);
    return new Topic(
        of.statements, of.nodes, of.places, new Comparison(of.statements, lexicon, weights));
  }

  /**
   * A topic's statements, compared.
   *
   * @param statements in their authors' order
   * @param nodes the same as nodes
   * @param places a node's id to its place in the lists
   */
  public record Topic(
      List<Statement> statements,
      List<OutlineNode> nodes,
      Map<String, Integer> places,
      Comparison comparison) {}

  private static final class Of {
    private final List<Statement> statements = new ArrayList<>();
    private final List<OutlineNode> nodes = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();

    Of(TopicOutline outline) {
      outline.roots().forEach(root -> root.walk(this::add));
    }

    private void add(OutlineNode placed) {
      Node node = placed.node();
      if (node.kind().isStatement() && !node.text().isBlank()) {
        places.put(node.id(), statements.size());
        nodes.add(placed);
        statements.add(
            new Statement(
                node.id(),
                node.collection(),
                node.kind(),
                node.label(),
                placed.context(),
                node.text()));
      }
    }
  }
}
