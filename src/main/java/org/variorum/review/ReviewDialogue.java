package org.variorum.review;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.model.Decision;
import org.variorum.model.Diagnostics;
import org.variorum.model.Dispute;
import org.variorum.model.Node;
import org.variorum.model.StatementReference;

/** Asks an editor one question after the other, and saves each answer at once. */
public final class ReviewDialogue {
  private static final String PAIR_KEYS = "m s f a k u q ? > ";
  private static final List<String> PAIR_HELP =
      List.of(
          "  m  merge: b goes into a          s  swap: a goes into b",
          "  f  fold: b one click below a     a  apart: two facts, never merge them");
  private static final List<String> DISPUTE_HELP =
      List.of("  1, 2 …  this reading holds       w  write what is true instead");
  private static final List<String> COMMON_HELP =
      List.of(
          "  k  skip (or a blank)             u  undo the last answer",
          "  q  quit; all answers are saved   ?  this help",
          "  Words behind the key are the reason: 'a two kinds of tea'.");

  private final List<Question> questions;
  private final Statements statements;
  private final DecisionsStore store;
  private final ReviewTerminal terminal;
  private final Decision.Ruling ruling;
  private final Deque<Given> given = new ArrayDeque<>();
  private boolean quit;

  /**
   * An answer: to which question, what was saved, and what it does to the page; null for skipped.
   */
  private record Given(int question, Decision decision, PagePreview.Change change) {}

  /**
   * @param ruling who rules, and when; its reason is taken where the editor gives none
   */
  public ReviewDialogue(
      List<Question> questions,
      Statements statements,
      DecisionsStore store,
      ReviewTerminal terminal,
      Decision.Ruling ruling) {
    this.questions = List.copyOf(questions);
    this.statements = statements;
    this.store = store;
    this.terminal = terminal;
    this.ruling = ruling;
  }

  /** Asks until everything is answered or the editor quits. */
  public void run() throws IOException {
    int at = 0;
    while (!quit) {
      if (at == questions.size()) {
        at = atTheEnd();
      } else if (isSwallowed(questions.get(at))) {
        at++;
      } else {
        show(questions.get(at), at);
        at = ask(questions.get(at), at);
      }
    }
    long saved = given.stream().filter(each -> each.decision() != null).count();
    terminal.say(saved + (saved == 1 ? " answer" : " answers") + " saved in " + store.path());
    terminal.out().flush();
  }

  /** The last answer can be undone like any other. */
  private int atTheEnd() throws IOException {
    terminal.say("");
    terminal.say(questions.isEmpty() ? "there is nothing to ask" : "there is nothing more to ask");
    if (!given.isEmpty()
        && Answer.of(terminal.ask("u undo, Enter quit > ")).key().equals("u")
        && undo()) {
      return given.pop().question();
    }
    quit = true;
    return questions.size();
  }

  /** Asks one question until it has an answer; gives the number of the next. */
  private int ask(Question question, int at) throws IOException {
    while (true) {
      Answer answer = Answer.of(terminal.ask(keys(question)));
      switch (answer.key()) {
        case "q" -> {
          quit = true;
          return at;
        }
        case "k" -> {
          given.push(new Given(at, null, null));
          return at + 1;
        }
        case "u" -> {
          if (given.isEmpty()) {
            terminal.say("there is nothing to undo");
          } else if (undo()) {
            return given.pop().question();
          }
        }
        case "?" -> help(question);
        case Answer.NONE -> terminal.say("type a letter and Enter; ? shows what each does");
        default -> {
          if (take(question, answer, at)) {
            return at + 1;
          }
        }
      }
    }
  }

  private boolean take(Question question, Answer answer, int at) throws IOException {
    return question instanceof Question.OfPair pair
        ? takePair(pair, answer, at)
        : takeDispute((Question.OfDispute) question, answer, at);
  }

  private boolean takePair(Question.OfPair question, Answer answer, int at) throws IOException {
    Optional<Verdict> verdict = Verdict.ofKey(answer.key());
    if (verdict.isEmpty()) {
      return notUnderstood(answer);
    }
    Node a = question.pair().a();
    Node b = question.pair().b();
    Optional<List<StatementReference>> named = references(List.of(a, b));
    if (named.isEmpty()) {
      return false;
    }
    Decision decision =
        verdict.get().decision(named.get().get(0), named.get().get(1), because(answer.rest()));
    boolean swap = verdict.get() == Verdict.SWAP;
    PagePreview.Change change =
        verdict.get().joins()
            ? new PagePreview.Change(
                swap ? a.id() : b.id(), swap ? b.id() : a.id(), verdict.get() == Verdict.FOLD)
            : null;
    if (!save(decision, change, at)) {
      return false;
    }
    if (swap || verdict.get() == Verdict.FOLD) {
      terminal.say("  the page then");
      QuestionText.page(question, changes()).forEach(terminal::say);
    }
    return true;
  }

  private boolean takeDispute(Question.OfDispute question, Answer answer, int at)
      throws IOException {
    List<Dispute.Reading> readings = question.dispute().readings();
    boolean number = answer.key().matches("\\d{1,3}");
    int reading = number ? Integer.parseInt(answer.key()) : 0;
    if (!answer.key().equals("w") && (reading < 1 || reading > readings.size())) {
      return notUnderstood(answer);
    }
    Optional<List<StatementReference>> named = references(question.statements());
    if (named.isEmpty()) {
      return false;
    }
    String says = "";
    if (!number) {
      says = line("what is true instead? ");
      if (says.isEmpty()) {
        terminal.say("nothing was written");
        return false;
      }
    }
    String link = line("a link that proves it (Enter: none)? ");
    StatementReference holds =
        number ? statements.named(readings.get(reading - 1).said().get(0)) : null;
    return save(
        new Decision.Correct(named.get(), holds, says, link, because(answer.rest())), null, at);
  }

  private String line(String prompt) throws IOException {
    String line = terminal.ask(prompt);
    return line == null ? "" : line.strip();
  }

  private boolean notUnderstood(Answer answer) {
    terminal.say("'" + Plain.line(answer.key()) + "' is no answer here; ? shows what is");
    return false;
  }

  private Optional<List<StatementReference>> references(List<Node> nodes) {
    List<StatementReference> references = new ArrayList<>();
    for (Node node : nodes) {
      Optional<StatementReference> reference = statements.reference(node);
      if (reference.isEmpty()) {
        terminal.say(
            Statements.place(node)
                + " cannot be named: its author says the same again in the same place");
        return Optional.empty();
      }
      references.add(reference.get());
    }
    return Optional.of(references);
  }

  private Decision.Ruling because(String reason) {
    return reason.isBlank() ? ruling : new Decision.Ruling(reason, ruling.by(), ruling.date(), 0);
  }

  private boolean save(Decision decision, PagePreview.Change change, int at) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    Optional<List<Decision>> before = store.decisions(diagnostics);
    if (before.isPresent()) {
      Ruled.Judgement judgement =
          new Ruled(before.get(), statements, store.path()).add(decision, "");
      if (judgement.standing() != Ruled.Standing.NEW) {
        terminal.say(
            "this was not saved: "
                + (judgement.other() == null
                    ? "it would have no effect"
                    : judgement.other().place()
                        + " says "
                        + (judgement.standing() == Ruled.Standing.CONTRADICTION
                            ? "otherwise"
                            : "so already")));
        return false;
      }
    }
    boolean saved =
        before.isPresent() && store.add(List.of(decision), diagnostics) || told(diagnostics);
    if (saved) {
      given.push(new Given(at, decision, change));
      terminal.say("saved: " + decision.kind());
    }
    return saved;
  }

  private boolean undo() throws IOException {
    Decision last = given.peek().decision();
    if (last == null) {
      return true;
    }
    Diagnostics diagnostics = new Diagnostics();
    boolean done = store.remove(last, diagnostics) || told(diagnostics);
    if (done) {
      terminal.say("undone: " + last.kind());
    }
    return done;
  }

  private boolean told(Diagnostics diagnostics) {
    diagnostics.sorted().forEach(each -> terminal.say(each.text()));
    return false;
  }

  private void show(Question question, int at) {
    QuestionText text = new QuestionText(statements, terminal.marks());
    terminal.say("");
    terminal.say(QuestionText.head(question, at + 1, questions.size()));
    (question instanceof Question.OfPair pair
            ? text.of(pair, changes())
            : text.of((Question.OfDispute) question, changes()))
        .forEach(terminal::say);
  }

  private static String keys(Question question) {
    return question instanceof Question.OfDispute dispute
        ? "1-" + dispute.dispute().readings().size() + " w k u q ? > "
        : PAIR_KEYS;
  }

  private void help(Question question) {
    (question instanceof Question.OfPair ? PAIR_HELP : DISPUTE_HELP).forEach(terminal::say);
    COMMON_HELP.forEach(terminal::say);
  }

  /** What went into something else in this session is not asked about again. */
  private boolean isSwallowed(Question question) {
    Set<String> gone = new HashSet<>();
    changes().forEach(change -> gone.add(change.gone()));
    return question instanceof Question.OfPair
        && question.statements().stream().anyMatch(node -> gone.contains(node.id()));
  }

  private List<PagePreview.Change> changes() {
    List<PagePreview.Change> changes = new ArrayList<>();
    given
        .descendingIterator()
        .forEachRemaining(
            each -> {
              if (each.change() != null) {
                changes.add(each.change());
              }
            });
    return changes;
  }
}
