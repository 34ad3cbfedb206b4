package org.variorum.compare;

/**
 * What is measured of two statements, the one that might go and the one that might stand for it.
 * Each has the words in which a report speaks for or against the pair.
 */
enum Feature {
  SAID("its words stand in the other", "its words are not in the other"),
  SAID_IN_CONTEXT(
      "its words stand in or above the other", "its words stand neither in nor above the other"),
  WHOLE("the other says little more", "the other says much more"),
  DICE("they share most words", "they share few words"),
  RAREST_MISSING("a rare word of it is not in the other", "no rare word of it is missing"),
  RAREST_SHARED("they share a rare word", "they share only common words"),
  FIRST_SAID_BACK("the other begins with a word of it", "it lacks the other's first word"),
  FIGURES_AGREE("their figures agree", "no figure binds them"),
  FIGURES_MISSING("figures are missing in the other", "no figure is missing"),
  FIGURES_CONFLICT("their figures differ", "no figures differ"),
  DENIES("it denies, the other does not", "neither denies alone"),
  MUST("only one obliges", "both oblige or neither"),
  MAY("only one allows", "both allow or neither"),
  OPPOSITE("they speak of opposites", "they speak of no opposites"),
  NEAREST_SAID("what stands above it is said of the other", "it stands below something else"),
  NEAREST_SAID_BACK(
      "what stands above the other is said of it", "the other stands below something else"),
  NO_CONTEXT("nothing stands above it", "it has a context"),
  SAME_COLLECTION("one author wrote both", "two authors wrote them"),
  SAME_PARENT("one author wrote them side by side", "they do not stand side by side"),
  LENGTH("it says much", "it says little"),
  LABEL_BACK("the other is a label", "the other is no label"),
  PLACE("no other statement is nearer to it", "others are nearer to it"),
  PLACE_BACK("it is nearest to the other", "others are nearer to the other"),
  FIRST("it is the nearest of all", "it is not the nearest"),
  LEAD("by far the nearest to it", "hardly nearer than others"),
  LEAD_BACK("by far the nearest to the other", "not the nearest to the other"),
  LEAD_BACK_CLEAR("clearly nearest to the other", "not clearly nearest to the other"),
  SENTENCE("one sentence of the other has its words", "no sentence of the other has its words"),
  SUBJECT_SAID("they speak of one thing", "they speak of different things"),
  SUBJECT_NEAREST(
      "the other's subject stands above it", "the other's subject does not stand above it"),
  TINY_NEAREST("a few words under one heading", "a few words under different headings"),
  SIBLINGS_SAID(
      "its neighbours stand in the other too", "its neighbours do not stand in the other"),
  SIBLINGS_SAID_BACK(
      "the other's neighbours stand in it too", "the other's neighbours do not stand in it"),
  NEIGHBOURS("their neighbours are alike", "their neighbours differ"),
  PARENTS("they stand below statements alike", "they stand below different statements"),
  CHILDREN("what stands below them is alike", "what stands below them differs"),
  MISSING("much of it is not in the other", "little of it is missing in the other"),
  EXTRA("the other adds much", "the other adds little"),
  HALF_SAID("half of it or more is missing", "most of it is said"),
  HALF_SAID_IN_CONTEXT(
      "half of it is missing even above the other", "most of it is said in or above the other"),
  SAID_BELOW_ONE("said, and below the same", "not said, or below something else");

  private final String above;
  private final String below;

  Feature(String above, String below) {
    this.above = above;
    this.below = below;
  }

  /** What it means when its value is above, or below, the usual. */
  String words(boolean more) {
    return more ? above : below;
  }
}
