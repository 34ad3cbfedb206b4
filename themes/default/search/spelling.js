/* Spelling: the nearest terms to a word that stands nowhere. */
(function (scope) {
  "use strict";
  var engine = scope.variorumSearchEngine = scope.variorumSearchEngine || {};
  var stem = engine.stem;
  var term = engine.term;

  /* Unpacks a list of terms: how many letters each shares with the one before (base 36), how common it is (0 to 9,
     the logarithm of its documents), and its other letters. */
  function unpack(packed) {
    var list = [];
    var before = "";
    packed.split(" ").forEach(function (entry) {
      before = before.slice(0, parseInt(entry[0], 36)) + entry.slice(2);
      list.push({ term: before, common: Number(entry[1]) });
    });
    return list;
  }

  /* Is one word the other with a letter more, less or changed, or with two neighbours swapped? */
  function isOneAway(a, b) {
    if (a.length > b.length) { var c = a; a = b; b = c; }
    if (b.length - a.length > 1) { return false; }
    var i = 0;
    while (i < a.length && a[i] === b[i]) { i++; }
    if (a.length === b.length) {
      return a.slice(i + 1) === b.slice(i + 1) || a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
    }
    return a.slice(i) === b.slice(i + 1);
  }

  /* The first letter is rarely mistyped: where it is another, a short word is a word of its own ("cold" is not "hold" or
     "old"), unless it was left out or swapped with the second ("ambda", "alyer"). */
  function beginsAlike(a, b) {
    return a[0] === b[0] || a.length > 5 || b.length > a.length || a[0] === b[1] && a[1] === b[0];
  }

  /* The words that a stem may stand for, as far as they can be told from it. */
  function wordsOf(stemmed) {
    var words = [];
    engine.ENDINGS.forEach(function (ending) { words.push(stemmed + ending); });
    if (stemmed.endsWith("i")) { words.push(stemmed.slice(0, -1) + "y", stemmed + "es"); }
    if (stemmed.endsWith("bl")) { words.push(stemmed.slice(0, -1) + "ility"); }
    return words;
  }

  /* Is a word one away from a whole word whose stem is this term? "visibilty" is, from "visibl". */
  function isNearWordOf(lower, stemmed) {
    return stemmed[0] === lower[0] && stemmed[1] === lower[1] && stemmed.length < lower.length &&
      stemmed.length > lower.length - 8 && wordsOf(stemmed).some(function (word) {
        return Math.abs(word.length - lower.length) < 2 && isOneAway(lower, word) && stem(word) === stemmed;
      });
  }

  /* The terms of a list that a word may be a misspelling of, likeliest first: a promise of
     [[term] or [term, term], …]. */
  function corrections(word, list, pace) {
    var lower = word.toLowerCase();
    var own = term(lower);
    var found = [];
    var known = new Map();

    function isNear(other) {
      return other.length > 2 && beginsAlike(lower, other) && (isOneAway(lower, other) ||
        own !== lower && (isOneAway(own, other) || isNearWordOf(lower, other)));
    }

    return pace.ranges(list.length, 200, function (from, to) {
      for (var i = from; i < to; i++) {
        known.set(list[i].term, list[i].common);
        if (isNear(list[i].term)) {
          found.push({ terms: [list[i].term], cost: (list[i].term[0] === lower[0] ? 0 : 2) - list[i].common / 4 });
        }
      }
    }).then(function () {
      for (var i = 2; i <= lower.length - 2; i++) {
        var first = term(lower.slice(0, i));
        var second = term(lower.slice(i));
        if (known.has(first) && known.has(second) && (i > 2 || known.get(first) > 1)) {
          found.push({ terms: [first, second], cost: 1 - Math.min(known.get(first), known.get(second)) / 4 });
        }
      }
      found.sort(function (a, b) { return a.cost - b.cost || (a.terms[0] < b.terms[0] ? -1 : 1); });
      return found.slice(0, 3).map(function (each) { return each.terms; });
    });
  }

  engine.unpack = unpack;
  engine.corrections = corrections;
})(typeof self === "undefined" ? this : self);
