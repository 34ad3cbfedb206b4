/* Analysis: names to terms, as org.variorum.search.TechnicalAnalysis makes them. */
(function (scope) {
  "use strict";
  var engine = scope.variorumSearchEngine = scope.variorumSearchEngine || {};
  var namesIn = engine.namesIn;
  var camelWords = engine.camelWords;
  var stem = engine.stem;

  var STOP_WORDS = new Set(("a able about across after all almost also am among an and any are as at be because been " +
    "but by can cannot could dear did do does either else ever every for from get got had has have he her hers him " +
    "his how however i if in into is it its just least let like likely may me might most must my neither no nor not " +
    "of off often on only or other our own rather said say says she should since so some than that the their them " +
    "then there these they this tis to too twas us wants was we were what when where which while who whom why will " +
    "with would yet you your").split(" "));

  var CONNECTORS = /[.:_@,-]+/;
  var ACRONYM = /^[A-Z]{2,}$/;
  var ACRONYMS = /^[A-Z]{2,}s$/;
  var PLAIN = /^[a-z]{4,}$/;
  var cache = new Map();

  /* All terms of a name, as the index has them. */
  function termsOf(name) {
    var known = cache.get(name);
    if (known) { return known; }
    var terms = new Set();
    var core = name;
    if (name.charAt(0) === "-") {
      terms.add(name.toLowerCase());
      core = name.replace(/^--?/, "");
    }
    var parts = core.split(CONNECTORS);
    if (parts.length === 1) {
      addWord(terms, core);
    } else {
      terms.add(core.toLowerCase());
      parts.forEach(function (part) { addWord(terms, part); });
      if (parts.length <= 3) { terms.add(term(parts.join(""))); }
    }
    known = Array.from(terms);
    if (cache.size > 20000) { cache.clear(); }
    cache.set(name, known);
    return known;
  }

  function addWord(terms, word) {
    if (isTelling(word)) { terms.add(term(word)); }
    var words = camelWords(word);
    if (words.length > 1 && words.length <= 8) {
      words.forEach(function (each) {
        if (isTelling(each)) { terms.add(term(each)); }
      });
    }
  }

  function isTelling(word) { return ACRONYM.test(word) || !STOP_WORDS.has(word.toLowerCase()); }

  function term(word) {
    if (ACRONYM.test(word)) { return word.toLowerCase(); }
    if (ACRONYMS.test(word)) { return word.slice(0, -1).toLowerCase(); }
    var lower = word.toLowerCase();
    return PLAIN.test(lower) ? stem(lower) : lower;
  }

  function analyse(text) {
    var terms = [];
    namesIn(text).forEach(function (name) { terms.push.apply(terms, termsOf(name.text)); });
    return terms;
  }

  function isStopWord(word) { return STOP_WORDS.has(word); }

  engine.termsOf = termsOf;
  engine.analyse = analyse;
  engine.term = term;
  engine.isTelling = isTelling;
  engine.isStopWord = isStopWord;
  engine.CONNECTORS = CONNECTORS;
  engine.ACRONYM = ACRONYM;
})(typeof self === "undefined" ? this : self);
