/* Short forms and long forms of an edition: either finds the other. */
(function (scope) {
  "use strict";
  var engine = scope.variorumSearchEngine = scope.variorumSearchEngine || {};
  var namesIn = engine.namesIn;
  var term = engine.term;
  var unit = engine.unit;
  var isStopWord = engine.isStopWord;
  var CONNECTORS = engine.CONNECTORS;

  function Abbreviations(pairs) {
    var shorts = new Map();
    var longs = [];
    pairs.forEach(function (pair) {
      var short = pair[0].toLowerCase();
      var words = namesIn(pair[1]).map(function (name) { return name.text; })
        .filter(function (word) { return !isStopWord(word.toLowerCase()); });
      var known = shorts.get(short) || [];
      known.push(words);
      shorts.set(short, known);
      longs.push({ short: pair[0], terms: [].concat.apply([], words.map(spelling)) });
    });
    longs.sort(function (a, b) { return b.terms.length - a.terms.length || (a.short < b.short ? -1 : 1); });

    function spelling(word) {
      return word.split(CONNECTORS).map(function (part) { return term(part.toLowerCase()); });
    }

    function applied(words, names) {
      var out = [];
      for (var i = 0; i < words.length; i++) {
        var long = longAt(names, i);
        if (long) {
          out.push(joined(words.slice(i, i + long.count), long.short));
          i += long.count - 1;
          continue;
        }
        var lower = names[i].text.toLowerCase();
        var forms = shorts.get(lower) || shorts.get(lower.replace(/s$/, "")) || [];
        forms.forEach(function (form) {
          words[i].ways.push({ units: form.map(function (word) { return unit(word, false, 0.5); }), whole: false });
        });
        if (forms.length) { words[i].optional = false; }
        out.push(words[i]);
      }
      return out;
    }

    function longAt(names, from) {
      for (var k = 0; k < longs.length; k++) {
        var terms = longs[k].terms;
        var used = 0;
        var at = from;
        for (; at < names.length && used < terms.length; at++) {
          var lower = names[at].text.toLowerCase();
          if (used > 0 && isStopWord(lower)) { continue; }
          var own = spelling(names[at].text);
          if (!own.every(function (each, i) { return each === terms[used + i]; })) { break; }
          used += own.length;
        }
        if (used === terms.length && terms.length > 1) { return { short: longs[k].short, count: at - from }; }
      }
      return null;
    }

    function joined(words, short) {
      var telling = words.filter(function (word) { return !isStopWord(word.text.toLowerCase()); });
      var own = [].concat.apply([], telling.map(function (word) { return word.ways[0].units; }));
      return {
        text: words.map(function (word) { return word.text; }).join(" "),
        count: telling.length,
        ways: [{ units: own, whole: false }, { units: [unit(short, false)], whole: false }],
        optional: false
      };
    }

    return { applied: applied };
  }

  engine.Abbreviations = Abbreviations;
})(typeof self === "undefined" ? this : self);
