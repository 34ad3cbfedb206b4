package org.variorum.review;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.variorum.merge.Candidates;
import org.variorum.merge.Merger;
import org.variorum.model.Catalogue;
import org.variorum.model.Decision;
import org.variorum.model.Dispute;
import org.variorum.model.MergedTopic;
import org.variorum.model.MergedTopics;
import org.variorum.model.Node;
import org.variorum.model.NoteTexts;
import org.variorum.model.Notes;
import org.variorum.model.Rulings;
import org.variorum.model.Topic;
import org.variorum.model.TopicOutlines;
import org.variorum.topic.TopicClassifier;

/** One topic, tea, with two authors' notes on it, to be reviewed in a test. */
record Reviewed(
    Path folder, Notes notes, MergedTopic topic, Statements statements, Candidates candidates) {
  static final Decision.Ruling RULING = new Decision.Ruling("", "Ed", "2026-01-31", 0);

  /** The texts stand below a heading that names the topic. */
  static Reviewed of(Path folder, String ann, String ben) {
    Notes notes =
        new NoteTexts(folder.resolve("notes"))
            .add("ann/tea.md", "# Tea\n\n" + ann)
            .add("ben/tea.md", "# Tea\n\n" + ben)
            .read();
    Catalogue catalogue = new Catalogue(List.of(Topic.proposed("tea", "Tea")));
    TopicOutlines outlines = new TopicClassifier(catalogue, Map.of()).classify(notes);
    MergedTopics merged = Merger.certain(Rulings.NONE).merge(outlines);
    return new Reviewed(
        folder,
        notes,
        merged.topics().get(0),
        new Statements(notes, merged),
        Candidates.of(outlines));
  }

  Node node(String text) {
    return NoteTexts.node(notes, text);
  }

  Path file() {
    return folder.resolve("decisions.yml");
  }

  String decisions() throws IOException {
    return Files.exists(file()) ? Files.readString(file()) : "";
  }

  /** The question which of some statements holds. */
  Question dispute(String about, String... texts) {
    List<Dispute.Reading> readings =
        List.of(texts).stream().map(text -> new Dispute.Reading("", List.of(node(text)))).toList();
    return new Question.OfDispute(topic, new Dispute(about, readings, null));
  }

  /** What is said when an editor is asked all this and types that. */
  String asked(List<Question> questions, String typed) throws IOException {
    StringWriter out = new StringWriter();
    ReviewTerminal terminal =
        ReviewTerminal.of(
            new BufferedReader(new StringReader(typed)), new PrintWriter(out), false, false);
    new ReviewDialogue(
            questions, statements, new DecisionsStore(file(), statements), terminal, RULING)
        .run();
    return out.toString().replace("\r\n", "\n").replace(folder + "/", "");
  }

  /** All open questions. */
  List<Question> open() {
    return new ReviewQueue(statements, new Ruled(List.of(), statements, ""), candidates)
        .open(List.of(topic), 5);
  }
}
