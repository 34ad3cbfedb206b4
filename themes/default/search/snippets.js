/* What is shown of a section: the text around what was asked for, and marks. */
(function (scope) {
  "use strict";
  var engine = scope.variorumSearchEngine = scope.variorumSearchEngine || {};
  var namesIn = engine.namesIn;

  function holds(terms, name) {
    return engine.termsOf(name).some(function (term) { return terms.has(term); });
  }

  /* Text in pieces [text, marked]. */
  function marked(text, terms) {
    var pieces = [];
    var at = 0;
    namesIn(text).forEach(function (name) {
      if (!holds(terms, name.text)) { return; }
      if (name.start > at) { pieces.push([text.slice(at, name.start), false]); }
      pieces.push([text.slice(name.start, name.end), true]);
      at = name.end;
    });
    if (at < text.length || !pieces.length) { pieces.push([text.slice(at), false]); }
    return pieces;
  }

  /* The stretch of a text that holds the most of the words, cut between words. */
  function stretch(text, byWord, length) {
    if (text.length <= length) { return { text: text, before: false, after: false }; }
    var hits = [];
    namesIn(text).forEach(function (name) {
      byWord.forEach(function (terms, word) {
        if (holds(terms, name.text)) { hits.push({ start: name.start, end: name.end, word: word }); }
      });
    });
    var best = 0;
    var most = -1;
    hits.forEach(function (hit, i) {
      var words = new Set();
      for (var k = i; k < hits.length && hits[k].end - hit.start < length * 0.8; k++) { words.add(hits[k].word); }
      if (words.size > most) { most = words.size; best = hit.start; }
    });
    var from = best < length / 3 ? 0 : best - Math.floor(length / 5);
    if (from > 0) {
      var space = text.slice(from, best).search(/\s/);
      from = space < 0 ? best : from + space + 1;
    }
    var to = text.length;
    if (from + length < text.length) {
      to = text.lastIndexOf(" ", from + length);
      if (to <= best) { to = from + length; }
    }
    return { text: text.slice(from, to), before: from > 0, after: to < text.length };
  }

  function says(text, terms) {
    return namesIn(text).some(function (name) { return holds(terms, name.text); });
  }

  /* Where a section's answer stands: in a folded statement, where only such a one has a word that was asked for. */
  function place(text, title, byWord) {
    var open = title + "\n" + text[1].join("\n") + "\n" + text[2];
    var best = { anchor: text[0], text: text[2], count: 0 };
    if (!text[3].length) { return best; }
    var missing = byWord.filter(function (terms) { return !says(open, terms); });
    text[3].forEach(function (fold) {
      var count = missing.filter(function (terms) { return says(fold[1], terms); }).length;
      if (count > best.count) { best = { anchor: fold[0], text: fold[1], count: count }; }
    });
    return best;
  }

  /* A section as it is shown. text: [anchor, headings, text, folds, collections]; byWord: for each word the terms that
     may stand for it; every: all of these; length: of the snippet. */
  function hit(text, title, byWord, every, length) {
    var to = place(text, title, byWord);
    var cut = stretch(to.text, byWord, length);
    return {
      anchor: to.anchor,
      heading: text[1].map(function (heading) { return marked(heading, every); }),
      snippet: marked(cut.text, every),
      before: cut.before,
      after: cut.after
    };
  }

  engine.marked = marked;
  engine.hit = hit;
})(typeof self === "undefined" ? this : self);
