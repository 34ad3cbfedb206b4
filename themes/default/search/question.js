/* The question: words, each with the ways in which a section may hold it. */
(function (scope) {
  "use strict";
  var engine = scope.variorumSearchEngine = scope.variorumSearchEngine || {};
  var namesIn = engine.namesIn;
  var camelWords = engine.camelWords;
  var term = engine.term;
  var isTelling = engine.isTelling;
  var isStopWord = engine.isStopWord;
  var CONNECTORS = engine.CONNECTORS;
  var ACRONYM = engine.ACRONYM;

  /* Words of questions that tell nothing of what is asked for; they never exclude a section. */
  var FILLERS = new Set(("am anyone anything between compare compared difference different differences do does doing " +
    "example examples explain find give happens help know long many mean meaning means much need needs please really " +
    "show someone something tell thing things up use used uses using versus vs want way ways without work works").split(" "));

  /* Words that ask for a figure; a page often has the figure without the word. They do not exclude either. */
  var FIGURES = new Set("amount amounts count max maximum min minimum number numbers size sizes total".split(" "));

  /* What tells of a fault: the codes of HTTP, names of exceptions. */
  var FAULT = /^[45]\d\d$|[a-z](Exception|Error|Fault)$|^(error|exception)s?$/i;

  /* Words that say the same in a question. */
  var SAME = [["max", "maximum", "limit", "limits", "quota", "quotas", "most"], ["min", "minimum", "least"],
    ["cost", "costs", "price", "prices", "pricing", "charge", "charged", "paid"], ["big", "large", "size"],
    ["delete", "remove"], ["error", "errors", "exception", "failure"]];

  /* What must stand in a section: any of the terms of a word, or of a half-typed one's continuations. */
  function unit(word, prefix, boost) {
    var lower = word.toLowerCase();
    return { terms: Array.from(new Set([lower, term(word), term(lower)])), prefix: prefix ? lower : "", boost: boost || 1 };
  }

  function exactly(name, prefix, boost) {
    var lower = name.toLowerCase();
    return { terms: [lower], prefix: prefix ? lower : "", boost: boost };
  }

  function units(words, prefix) {
    return words.filter(isTelling).map(function (word, i, list) { return unit(word, prefix && i === list.length - 1); });
  }

  /* A word of the question: the ways in which a section may hold it, each a list of units that must all be there.
     A way is whole where it is the very name that was asked for. */
  function wordOf(name, prefix) {
    var core = name.replace(/^--?/, "");
    var parts = core.split(CONNECTORS);
    var camel = [].concat.apply([], parts.map(camelWords));
    var ways = [];
    var lower = name.toLowerCase();
    function way(list, whole) {
      if (list.length) { ways.push({ units: list, whole: whole }); }
    }
    if (core !== name) { way([exactly(name, prefix, 3)], true); }
    if (parts.length > 1) {
      way([exactly(core, prefix, 2)], core === name);
      way([unit(parts.join(""), false)], false);
      way(units(parts, prefix), false);
    } else {
      way([unit(core, prefix)], core === name && camel.length > 1);
    }
    if (camel.length > parts.length && camel.length <= 8) { way(units(camel, prefix), false); }
    SAME.forEach(function (group) {
      if (group.indexOf(lower) >= 0) {
        group.forEach(function (other) { if (other !== lower) { way([unit(other, false, 0.4)], false); } });
      }
    });
    return {
      text: name,
      count: Math.max(1, parts.filter(isTelling).length),
      ways: ways,
      optional: !ACRONYM.test(name) && (isStopWord(lower) || FILLERS.has(lower) || FIGURES.has(lower)) ||
        prefix && lower.length === 1
    };
  }

  /* A word that was not asked for, in favour of sections that have any of these. */
  function hint(words) {
    return { text: words[0], count: 1, optional: true, ways: words.map(function (word, i) {
      return { units: [unit(word, false, i ? 0.4 : 1)], whole: false };
    }) };
  }

  /* The words of a question. Where a figure is asked for, a section that speaks of limits comes before one that does not;
     where a fault is, one that speaks of errors. */
  function Question(text, prefix, abbreviations) {
    var names = namesIn(text).slice(0, 16);
    var open = prefix && !/\s$/.test(text);
    var words = names.map(function (name, i) { return wordOf(name.text, open && i === names.length - 1); });
    words = abbreviations.applied(words, names);
    if (/\bhow (many|much|long|big|large|often)\b/i.test(text) || words.some(function (word) { return FIGURES.has(word.text.toLowerCase()); })) {
      words.push(hint(["limit", "limits", "quota", "quotas", "max", "maximum", "most"]));
    }
    if (names.some(function (name) { return FAULT.test(name.text); })) {
      words.push(hint(["error", "status", "troubleshooting", "exception", "failure"]));
    }
    if (words.every(function (word) { return word.optional; })) {
      words.forEach(function (word) { word.optional = false; });
    }
    return words;
  }

  engine.unit = unit;
  engine.Question = Question;
})(typeof self === "undefined" ? this : self);
