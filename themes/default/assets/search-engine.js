/* The engine of the search: what a question means, which files answer it, and in what order.

   Runs in a worker over http and in the page from a file; it is the same file. It loads what a question needs and
   nothing else, and draws nothing: see search.js.

   The index files are Lunr indexes ({fieldVectors, invertedIndex, …}, see src/docs/decisions/0011): each loads in
   lunr.Index.load, and gives there, for the terms of a question, the references and scores that score() below gives. */
(function (scope) {
  "use strict";

  /* ---- Analysis: text to terms, as org.variorum.search.TechnicalAnalysis does it ---- */

  var STOP_WORDS = new Set(("a able about across after all almost also am among an and any are as at be because been " +
    "but by can cannot could dear did do does either else ever every for from get got had has have he her hers him " +
    "his how however i if in into is it its just least let like likely may me might most must my neither no nor not " +
    "of off often on only or other our own rather said say says she should since so some than that the their them " +
    "then there these they this tis to too twas us wants was we were what when where which while who whom why will " +
    "with would yet you your").split(" "));

  function isDigit(code) { return code >= 48 && code <= 57; }
  function isUpper(code) { return code >= 65 && code <= 90; }
  function isLower(code) { return code >= 97 && code <= 122; }
  function isLetter(code) { return isUpper(code) || isLower(code); }

  function isWordUnit(code) {
    if (code < 0x80) { return isDigit(code) || isLetter(code); }
    if (code < 0xC0) { return code === 0xAA || code === 0xB5 || code === 0xBA; }
    return code !== 0xD7 && code !== 0xF7 && code !== 0x1680 && code !== 0x180E &&
      !(code >= 0x2000 && code < 0x2C00) && !(code >= 0x2E00 && code < 0x2E80) && !(code >= 0x3000 && code < 0x3040) &&
      !(code >= 0xFE00 && code < 0xFE70) && code !== 0xFEFF && !(code >= 0xFF00 && code < 0xFF10) &&
      !(code >= 0xFF1A && code < 0xFF21) && !(code >= 0xFF3B && code < 0xFF41) && !(code >= 0xFF5B && code < 0xFF66) &&
      code < 0xFFF0;
  }

  /* . : _ - @ */
  function isConnector(code) { return code === 46 || code === 58 || code === 95 || code === 45 || code === 64; }

  function belongs(text, at) {
    var code = text.charCodeAt(at);
    return isWordUnit(code) || isConnector(code) ||
      code === 44 && at > 0 && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
  }

  /* The names in a text, with the places where they begin and end: [{text, start, end}]. */
  function namesIn(text) {
    var names = [];
    for (var at = 0; at < text.length; at++) {
      var from = at;
      while (at < text.length && belongs(text, at)) { at++; }
      if (at > from) { addName(names, text, from, at); }
    }
    return names;
  }

  function addName(names, text, from, to) {
    var start = from;
    var end = to;
    while (start < end && isConnector(text.charCodeAt(start))) { start++; }
    while (end > start && isConnector(text.charCodeAt(end - 1))) { end--; }
    if (start === end) { return; }
    var before = start > 0 ? text.charAt(start - 1) : "";
    if (end - start === 1 && (before === "'" || before === "\u2019") && isLetter(text.charCodeAt(start))) { return; }
    var hyphens = start - from;
    var flag = (hyphens === 1 || hyphens === 2) && text.charAt(from) === "-" && text.charAt(start - 1) === "-" &&
      isLetter(text.charCodeAt(start));
    names.push({ text: text.slice(flag ? from : start, end), start: flag ? from : start, end: end });
  }

  /* Where the case of letters, or a digit, begins another word: "DBInstance" gives DB, Instance. */
  function camelWords(word) {
    var words = [];
    var start = 0;
    for (var at = 1; at < word.length; at++) {
      if (beginsWord(word, start, at)) {
        words.push(word.slice(start, at));
        start = at;
      }
    }
    words.push(word.slice(start));
    return words;
  }

  function beginsWord(word, start, at) {
    var before = word.charCodeAt(at - 1);
    var code = word.charCodeAt(at);
    if (isUpper(code)) {
      var after = at + 1 < word.length ? word.charCodeAt(at + 1) : 32;
      var lowerFollows = isLower(after) && !(after === 115 && at + 2 === word.length);
      return isLower(before) || isDigit(before) && (lowerFollows || all(word, start, at, isDigit)) ||
        isUpper(before) && lowerFollows;
    }
    if (isDigit(code)) { return at - start >= 3 && all(word, at - 3, at, isLetter); }
    return isLower(code) && all(word, start, at, isDigit);
  }

  function all(word, from, to, is) {
    for (var i = from; i < to; i++) {
      if (!is(word.charCodeAt(i))) { return false; }
    }
    return from < to;
  }

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

  /* ---- Lunr's stemmer: M. F. Porter, "An algorithm for suffix stripping", 1980, in lunr's form; for letters only ---- */

  function suffixes(text) {
    return text.split(" ").map(function (rule) { return rule.split(">"); });
  }

  var STEP_2 = suffixes("ational>ate tional>tion enci>ence anci>ance izer>ize bli>ble alli>al entli>ent eli>e " +
    "ousli>ous ization>ize ation>ate ator>ate alism>al iveness>ive fulness>ful ousness>ous aliti>al iviti>ive " +
    "biliti>ble logi>log");
  var STEP_3 = suffixes("icate>ic ative> alize>al iciti>ic ical>ic ful> ness>");
  var STEP_4 = suffixes("al> ance> ence> er> ic> able> ible> ant> ement> ment> ent> ou> ism> ate> iti> ous> ive> ize>");

  function isVowel(letter) { return letter === "a" || letter === "e" || letter === "i" || letter === "o" || letter === "u"; }
  function has(word, ending) { return word.length > ending.length && word.endsWith(ending); }

  function measure(word) {
    var count = 0;
    var inVowels = false;
    for (var i = 0; i < word.length; i++) {
      var vowel = isVowel(word[i]) || word[i] === "y" && !inVowels;
      if (inVowels && !vowel) { count++; }
      inVowels = vowel;
    }
    return count;
  }

  function hasVowel(word) { return /[aeiouy]/.test(word); }

  function isShortSyllable(word) {
    var end = word.length;
    if (end < 3 || isVowel(word[0]) || "aeiouwxy".indexOf(word[end - 1]) >= 0) { return false; }
    for (var i = 1; i < end - 2; i++) {
      if (isVowel(word[i]) || word[i] === "y") { return false; }
    }
    return isVowel(word[end - 2]) || word[end - 2] === "y";
  }

  function replaced(word, rules, least) {
    for (var i = 0; i < rules.length; i++) {
      if (has(word, rules[i][0])) {
        var rest = word.slice(0, -rules[i][0].length);
        return { word: measure(rest) >= least ? rest + rules[i][1] : word, had: true };
      }
    }
    return { word: word, had: false };
  }

  function withoutPast(word) {
    if (has(word, "eed")) { return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word; }
    var ending = has(word, "ed") ? 2 : has(word, "ing") ? 3 : 0;
    if (ending === 0 || !hasVowel(word.slice(0, -ending))) { return word; }
    var rest = word.slice(0, -ending);
    if (/(at|bl|iz)$/.test(rest)) { return rest + "e"; }
    if (/([^aeiouylsz])\1$/.test(rest)) { return rest.slice(0, -1); }
    return isShortSyllable(rest) ? rest + "e" : rest;
  }

  function stem(word) {
    if (word.length < 3) { return word; }
    var y = word[0] === "y";
    if (y) { word = "Y" + word.slice(1); }
    if (has(word, "sses") || has(word, "ies")) {
      word = word.slice(0, -2);
    } else if (word.endsWith("s") && word.length > 2 && word[word.length - 2] !== "s") {
      word = word.slice(0, -1);
    }
    word = withoutPast(word);
    if (word.endsWith("y") && word.length > 2 && !isVowel(word[word.length - 2])) { word = word.slice(0, -1) + "i"; }
    word = replaced(word, STEP_2, 1).word;
    word = replaced(word, STEP_3, 1).word;
    var step4 = replaced(word, STEP_4, 2);
    word = step4.word;
    if (!step4.had && (has(word, "sion") || has(word, "tion")) && measure(word.slice(0, -3)) > 1) {
      word = word.slice(0, -3);
    }
    if (has(word, "e")) {
      var m = measure(word.slice(0, -1));
      if (m > 1 || m === 1 && !isShortSyllable(word.slice(0, -1))) { word = word.slice(0, -1); }
    }
    if (word.endsWith("ll") && measure(word) > 1) { word = word.slice(0, -1); }
    return y ? "y" + word.slice(1) : word;
  }

  /* ---- The question: words, each with the ways in which a section may hold it ---- */

  /* Words of questions that tell nothing of what is asked for; they never exclude a section. */
  var FILLERS = new Set(("am anyone anything between compare compared difference different differences do does doing " +
    "example examples explain find give happens help know long many mean meaning means much need needs please really " +
    "show someone something tell thing things up use used uses using versus vs want way ways without work works").split(" "));

  /* Words that ask for a figure; a page often has the figure without the word. They do not exclude either. */
  var FIGURES = new Set("amount amounts count max maximum min minimum number numbers size sizes total".split(" "));

  /* Words that say the same in a question. */
  var SAME = [["max", "maximum", "limit", "limits", "quota", "quotas", "most"], ["min", "minimum", "least"],
    ["cost", "costs", "price", "prices", "pricing", "charge", "charged", "paid"], ["big", "large", "size"],
    ["delete", "remove"], ["error", "errors", "exception", "failure"]];

  /* Endings by which a half-typed word may go on to one whose stem the index has. */
  var ENDINGS = ("e n on ion tion ation s es g ng ing ed d t nt ent ment ement y ty ity lity ility ability ies ng ings r er " +
    "rs ers or ors l al le ble able ze ize ized ization ive c ic ical ness ce nce ence ance te ate ates ated").split(" ");

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
      optional: !ACRONYM.test(name) && (STOP_WORDS.has(lower) || FILLERS.has(lower) || FIGURES.has(lower)) ||
        prefix && lower.length === 1
    };
  }

  function Question(text, prefix, abbreviations) {
    var names = namesIn(text).slice(0, 16);
    var open = prefix && !/\s$/.test(text);
    var words = names.map(function (name, i) { return wordOf(name.text, open && i === names.length - 1); });
    words = abbreviations.applied(words, names);
    if (/\bhow (many|much|long|big|large|often)\b/i.test(text) || words.some(function (word) { return FIGURES.has(word.text.toLowerCase()); })) {
      // a figure is asked for: a section that speaks of limits comes before one that does not
      words.push({ text: "limit", count: 1, ways: wordOf("limit", false).ways, optional: true });
    }
    if (words.every(function (word) { return word.optional; })) {
      words.forEach(function (word) { word.optional = false; });
    }
    return words;
  }

  /* Short forms and long forms of an edition: either finds the other. */
  function Abbreviations(pairs) {
    var shorts = new Map();
    var longs = [];
    pairs.forEach(function (pair) {
      var short = pair[0].toLowerCase();
      var words = namesIn(pair[1]).map(function (name) { return name.text; })
        .filter(function (word) { return !STOP_WORDS.has(word.toLowerCase()); });
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
          if (used > 0 && STOP_WORDS.has(lower)) { continue; }
          var own = spelling(names[at].text);
          if (!own.every(function (each, i) { return each === terms[used + i]; })) { break; }
          used += own.length;
        }
        if (used === terms.length && terms.length > 1) { return { short: longs[k].short, count: at - from }; }
      }
      return null;
    }

    function joined(words, short) {
      var telling = words.filter(function (word) { return !STOP_WORDS.has(word.text.toLowerCase()); });
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

  scope.variorumAnalysis = { namesIn: namesIn, termsOf: termsOf, analyse: analyse, stem: stem, camelWords: camelWords,
    term: term, isStopWord: function (word) { return STOP_WORDS.has(word); },
    Question: Question, Abbreviations: Abbreviations, ENDINGS: ENDINGS };
})(typeof self === "undefined" ? this : self);

/* ---- The index: terms by range, each range a Lunr index of its own ---- */
(function (scope) {
  "use strict";
  var analysis = scope.variorumAnalysis;
  var EXPANSIONS = 24;
  var SHARDS_OF_A_PREFIX = 3;

  /* The place of the last of the sorted keys that is not behind a key; -1 where all are. */
  function placeOf(keys, key) {
    var low = 0;
    var high = keys.length;
    while (low < high) {
      var middle = (low + high) >> 1;
      if (keys[middle] <= key) { low = middle + 1; } else { high = middle; }
    }
    return low - 1;
  }

  /* One Lunr index: the fields of its manifest, the terms of its range. */
  function Shard(data, fields) {
    var terms = data.invertedIndex;
    var vectors = null;
    var read = new Map();

    function find(term) {
      var low = 0;
      var high = terms.length - 1;
      while (low <= high) {
        var middle = (low + high) >> 1;
        if (terms[middle][0] === term) { return middle; }
        if (terms[middle][0] < term) { low = middle + 1; } else { high = middle - 1; }
      }
      return -1 - low;
    }

    /* For each field the documents that hold a term, and their scores; null where none does. */
    function postings(term) {
      if (read.has(term)) { return read.get(term); }
      var at = find(term);
      var found = null;
      if (at >= 0) {
        if (!vectors) { vectors = new Map(data.fieldVectors); }
        var posting = terms[at][1];
        found = fields.map(function (field) {
          var refs = Object.keys(posting[field]);
          return { documents: refs, scores: refs.map(function (ref) {
            return scoreIn(vectors.get(field + "/" + ref), posting._index);
          }) };
        });
      }
      read.set(term, found);
      return found;
    }

    function scoreIn(vector, index) {
      for (var i = 0; i < vector.length; i += 2) {
        if (vector[i] === index) { return vector[i + 1]; }
      }
      return 0;
    }

    /* Calls back with each term that begins so, and how many documents hold it. */
    function eachWithPrefix(prefix, give) {
      var at = find(prefix);
      for (at = at < 0 ? -1 - at : at; at < terms.length && terms[at][0].startsWith(prefix); at++) {
        var posting = terms[at][1];
        var count = 0;
        fields.forEach(function (field) { count += Object.keys(posting[field]).length; });
        give(terms[at][0], count);
      }
    }

    return { postings: postings, eachWithPrefix: eachWithPrefix };
  }

  /* All shards of a manifest; load(name) gives a promise of a file's data. */
  function Index(manifest, load) {
    var loaded = new Map();

    function shardOf(term) { return Math.max(0, placeOf(manifest.terms, term)); }

    /* The shards in which a unit's terms are, its prefix's first ones included. */
    function shardsOf(unit) {
      var shards = new Set();
      unit.terms.forEach(function (term) { shards.add(shardOf(term)); });
      if (unit.prefix.length > 1) {
        var first = shardOf(unit.prefix);
        var last = Math.min(shardOf(unit.prefix + "\uffff"), first + SHARDS_OF_A_PREFIX - 1);
        for (var i = first; i <= last; i++) { shards.add(i); }
        completions(unit.prefix).forEach(function (term) {
          if (shards.size < SHARDS_OF_A_PREFIX + 1) { shards.add(shardOf(term)); }
        });
      }
      return shards;
    }

    function ready(units) {
      var shards = new Set();
      units.forEach(function (unit) { shardsOf(unit).forEach(function (shard) { shards.add(shard); }); });
      return Promise.all(Array.from(shards).filter(function (shard) { return !loaded.has(shard); }).map(function (shard) {
        return load("index-" + shard).then(function (data) { loaded.set(shard, Shard(data, manifest.fields)); });
      }));
    }

    function postings(term) {
      var shard = loaded.get(shardOf(term));
      return shard ? shard.postings(term) : null;
    }

    /* The terms by which a half-typed word may go on: those that begin so, and stems of words that do. */
    function expansions(prefix) {
      var counts = new Map();
      if (prefix.length < 2) { return []; }
      var first = shardOf(prefix);
      for (var i = first; i < first + SHARDS_OF_A_PREFIX; i++) {
        if (loaded.has(i)) { loaded.get(i).eachWithPrefix(prefix, function (term, count) { counts.set(term, count); }); }
      }
      completions(prefix).forEach(function (term) {
        if (postings(term)) { counts.set(term, 1e6); }
      });
      return Array.from(counts.keys()).sort(function (a, b) { return counts.get(b) - counts.get(a) || (a < b ? -1 : 1); })
        .slice(0, EXPANSIONS);
    }

    return { ready: ready, postings: postings, expansions: expansions };
  }

  function completions(prefix) {
    if (!/^[a-z]{4,}$/.test(prefix)) { return []; }
    var terms = new Set();
    analysis.ENDINGS.forEach(function (ending) {
      var term = analysis.stem(prefix + ending);
      if (!term.startsWith(prefix)) { terms.add(term); }
    });
    return Array.from(terms);
  }

  /* The score that lunr's Index.query gives each document for clauses of terms with boosts, any of which may match:
     for every field the product of the question's vector, made of the boosts, and the document's, by the length of
     the question's; all fields summed up. The terms are taken in their order, as lunr does. */
  function score(clauses, postings, documents, fields) {
    var scores = new Float64Array(documents);
    var squares = 0;
    var present = clauses.slice().sort(function (a, b) { return a.term < b.term ? -1 : 1; })
      .map(function (clause) { return { boost: clause.boost, postings: postings(clause.term) }; })
      .filter(function (clause) { return clause.postings; });
    present.forEach(function (clause) { squares += clause.boost * clause.boost; });
    var length = Math.sqrt(squares);
    for (var field = 0; field < fields; field++) {
      var products = new Float64Array(documents);
      present.forEach(function (clause) {
        var list = clause.postings[field];
        for (var i = 0; i < list.documents.length; i++) { products[list.documents[i]] += clause.boost * list.scores[i]; }
      });
      for (var document = 0; document < documents; document++) {
        if (products[document] !== 0) { scores[document] += products[document] / length; }
      }
    }
    return scores;
  }

  /* ---- Spelling: the nearest terms to a word that stands nowhere ---- */

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

  /* The words that a stem may stand for, as far as they can be told from it. */
  function wordsOf(stemmed) {
    var words = [];
    analysis.ENDINGS.forEach(function (ending) { words.push(stemmed + ending); });
    if (stemmed.endsWith("i")) { words.push(stemmed.slice(0, -1) + "y", stemmed + "es"); }
    if (stemmed.endsWith("bl")) { words.push(stemmed.slice(0, -1) + "ility"); }
    return words;
  }

  /* Is a word one away from a whole word whose stem is this term? "visibilty" is, from "visibl". */
  function isNearWordOf(lower, stemmed) {
    return stemmed[0] === lower[0] && stemmed[1] === lower[1] && stemmed.length < lower.length &&
      stemmed.length > lower.length - 8 && wordsOf(stemmed).some(function (word) {
        return Math.abs(word.length - lower.length) < 2 && isOneAway(lower, word) && analysis.stem(word) === stemmed;
      });
  }

  /* The terms that a word may be a misspelling of, likeliest first: [[term] or [term, term], …]. */
  function corrections(word, list) {
    var lower = word.toLowerCase();
    var own = analysis.term(lower);
    var found = [];
    var known = new Map();
    list.forEach(function (entry) {
      known.set(entry.term, entry.common);
      var plain = isOneAway(lower, entry.term);
      if (entry.term.length > 2 &&
          (plain || own !== lower && isOneAway(own, entry.term) || own !== lower && isNearWordOf(lower, entry.term))) {
        found.push({ terms: [entry.term], cost: (entry.term[0] === lower[0] ? 0 : 2) - entry.common / 4 });
      }
    });
    for (var i = 2; i <= lower.length - 2; i++) {
      var first = analysis.term(lower.slice(0, i));
      var second = analysis.term(lower.slice(i));
      if (known.has(first) && known.has(second) && (i > 2 || known.get(first) > 1)) {
        found.push({ terms: [first, second], cost: 1 - Math.min(known.get(first), known.get(second)) / 4 });
      }
    }
    found.sort(function (a, b) { return a.cost - b.cost || (a.terms[0] < b.terms[0] ? -1 : 1); });
    return found.slice(0, 3).map(function (each) { return each.terms; });
  }

  scope.variorumIndex = { Index: Index, Shard: Shard, score: score, placeOf: placeOf, unpack: unpack, isOneAway: isOneAway,
    corrections: corrections };
})(typeof self === "undefined" ? this : self);

/* ---- The search: question to answer ---- */
(function (scope) {
  "use strict";
  var analysis = scope.variorumAnalysis;
  var index = scope.variorumIndex;
  var TITLE = 1;
  var TRAIL = 2;
  var HEADING = 4;
  var NAMES = TITLE | TRAIL | HEADING;
  var BODY = 8;

  /* load(name) gives a promise of the data of a file of the manifest: "index-0", "words-0", "texts-0", "filters-0". */
  function Search(manifest, load) {
    var documents = manifest.documents;
    var fields = manifest.fields.length;
    var terms = index.Index(manifest, load);
    var abbreviations = analysis.Abbreviations(manifest.abbreviations);
    var firstOfPage = manifest.pages.map(function (page) { return page[3]; });
    var pagesByName = new Map();
    manifest.pages.forEach(function (page, number) {
      page[4].forEach(function (name) {
        var pages = pagesByName.get(key(name)) || [];
        pages.push(number);
        pagesByName.set(key(name), pages);
      });
    });
    var files = new Map();
    var latest = 0;

    function key(name) { return keyOf(analysis.namesIn(name).map(function (each) { return each.text; })); }

    function keyOf(names) {
      return [].concat.apply([], names.map(function (name) { return name.replace(/^--?/, "").toLowerCase().split(/[.:_@,-]+/); }))
        .map(analysis.term).join(" ");
    }

    function file(name) {
      if (!files.has(name)) {
        var promise = load(name);
        files.set(name, promise);
        promise.catch(function () { files.delete(name); });
      }
      return files.get(name);
    }

    function pageOf(document) { return index.placeOf(firstOfPage, document); }

    /* How many words the heading of a section has. */
    function headingWords(document) { return parseInt(manifest.headings[document], 36); }

    /* ---- Matching ---- */

    /* Where each document holds a unit: the fields as bits, in the upper four bits those of half-typed words only. */
    function hold(unit, clauses) {
      var mask = new Uint8Array(documents);
      var exact = false;
      unit.terms.forEach(function (term) {
        exact = add(mask, term, 0) || exact;
        clause(clauses, term, unit.boost);
      });
      if (unit.prefix) {
        terms.expansions(unit.prefix).forEach(function (term) {
          if (unit.terms.indexOf(term) < 0) {
            add(mask, term, 4);
            clause(clauses, term, (exact ? 0.2 : 0.7) * unit.boost);
          }
        });
      }
      return mask;
    }

    function clause(clauses, term, boost) {
      if (!terms.postings(term)) { return; }
      clauses.set(term, Math.max(clauses.get(term) || 0, boost));
    }

    function add(mask, term, shift) {
      var postings = terms.postings(term);
      if (!postings) { return false; }
      for (var field = 0; field < fields; field++) {
        var list = postings[field].documents;
        for (var i = 0; i < list.length; i++) { mask[list[i]] |= 1 << field + shift; }
      }
      return true;
    }

    /* For each document: mask, the fields that hold the word; cover, how many words of its heading the word stands
       for; whole, whether it has the very name. */
    function match(word, clauses) {
      var found = { mask: new Uint8Array(documents), cover: new Uint8Array(documents), whole: new Uint8Array(documents) };
      word.ways.forEach(function (way) {
        var masks = way.units.map(function (unit) { return hold(unit, clauses); });
        for (var document = 0; document < documents; document++) {
          var exact = 15;
          var begun = 15;
          for (var i = 0; i < masks.length; i++) {
            var mask = masks[i][document];
            if (!mask) { break; }
            exact &= mask;
            begun &= mask | mask >> 4;
          }
          if (i < masks.length) { continue; }
          found.mask[document] |= exact || (begun || BODY) << 4;
          if (begun & HEADING) { found.cover[document] = Math.max(found.cover[document], masks.length); }
          if (way.whole && exact) { found.whole[document] = 1; }
        }
      });
      return found;
    }

    /* ---- Ranking ---- */

    /* The pages that a question names: its words, or some in a row, are a page's title or other name. */
    function namedPages(asked) {
      var words = asked.split(" ");
      var named = new Set();
      for (var from = 0; from < words.length; from++) {
        for (var to = from + 1; to <= words.length; to++) {
          (pagesByName.get(words.slice(from, to).join(" ")) || []).forEach(function (page) { named.add(page); });
        }
      }
      return named;
    }

    function rank(found, scores, candidates) {
      var words = found.words;
      var required = words.map(function (word, i) { return i; }).filter(function (i) { return !words[i].optional; });
      var size = required.reduce(function (sum, i) { return sum + words[i].count; }, 0);
      var subjects = namedPages(found.asked);
      return candidates.map(function (document) {
        var named = 0;
        var inHeading = 0;
        var inTitle = 0;
        var matched = 0;
        var cover = 0;
        var whole = 0;
        required.forEach(function (i) {
          var match = found.matches[i];
          var mask = match.mask[document];
          var count = words[i].count;
          if (!mask) { return; }
          matched += count;
          named += mask & NAMES ? count : mask >> 4 & NAMES ? 0.7 * count : 0;
          inHeading += mask & HEADING ? count : mask >> 4 & HEADING ? 0.7 * count : 0;
          inTitle += mask & TITLE ? count : mask >> 4 & TITLE ? 0.7 * count : 0;
          cover += match.cover[document];
          whole = Math.max(whole, match.whole[document]);
        });
        var beside = words.reduce(function (sum, word, i) {
          var mask = word.optional ? found.matches[i].mask[document] : 0;
          return sum + (mask & HEADING ? 0.5 : mask ? 0.15 : 0);
        }, 0);
        var page = pageOf(document);
        var length = headingWords(document);
        var tier = 0;
        var exact = 0;
        if (length === 0) {
          tier = pagesByName.has(found.asked) && pagesByName.get(found.asked).indexOf(page) >= 0 ? 2 : 0;
          exact = inTitle >= 0.7 * size ? 1.5 : 0;
        } else if (inHeading > 0) {
          // how much of the heading was asked for, and how much of the question the heading and the title say
          var asked = Math.min(1, cover / length);
          exact = asked * named / size * (inHeading === size && asked === 1 ? 1.6 : 1);
        }
        var subject = subjects.size === 1 && subjects.has(page) || subjects.size > 1 && inHeading >= size ? 0.8 : 0;
        var share = named / size;
        return { document: document, score: scores[document], count: matched, tier: tier,
          rank: scores[document] * (1 + 0.6 * share * share + 1.2 * exact + subject + beside) * (1 + 0.7 * whole) * matched / size };
      }).sort(function (a, b) {
        return b.count - a.count || b.tier - a.tier || b.rank - a.rank || a.document - b.document;
      });
    }

    /* ---- Answering ---- */

    function unitsOf(words) {
      var units = [];
      words.forEach(function (word) { word.ways.forEach(function (way) { units.push.apply(units, way.units); }); });
      return units;
    }

    function find(words, asked, allowed) {
      return terms.ready(unitsOf(words)).then(function () {
        var clauses = new Map();
        var matches = words.map(function (word) {
          var own = new Map();
          var found = match(word, own);
          word.terms = Array.from(own.keys());
          own.forEach(function (boost, term) {
            var weight = word.optional ? boost / 4 : boost;
            clauses.set(term, Math.max(clauses.get(term) || 0, weight));
          });
          return found;
        });
        var list = Array.from(clauses, function (entry) { return { term: entry[0], boost: entry[1] }; });
        return { words: words, matches: matches, asked: asked, allowed: allowed, clauses: list,
          unknown: words.filter(function (word, i) { return !word.optional && !matches[i].mask.some(Boolean); }) };
      });
    }

    /* The sections that hold all words, or any of them, the best first. */
    function ranked(found, needAll) {
      var candidates = [];
      for (var document = 0; document < documents; document++) {
        var held = found.words.map(function (word, i) { return word.optional || found.matches[i].mask[document] > 0; });
        var some = found.words.some(function (word, i) { return !word.optional && found.matches[i].mask[document] > 0; });
        if (some && (!needAll || held.every(Boolean)) && found.allowed(document)) { candidates.push(document); }
      }
      if (!candidates.length) { return candidates; }
      var scores = index.score(found.clauses, terms.postings, documents, fields);
      return rank(found, scores, candidates);
    }

    /* The lists of terms that may hold what a word was meant to be: those of its first letter, then all. */
    function spelled(word) {
      var first = word.toLowerCase()[0];
      var near = manifest.lists.map(function (entry, i) { return i; }).filter(function (i) {
        var next = manifest.lists[i + 1];
        return manifest.lists[i] <= first + "\uffff" && (next === undefined || next >= first);
      });
      return read(near).then(function (found) {
        return found.length || near.length === manifest.lists.length ? found
          : read(manifest.lists.map(function (entry, i) { return i; }));
      });

      function read(numbers) {
        return Promise.all(numbers.map(function (i) { return file("words-" + i); })).then(function (lists) {
          return index.corrections(word, [].concat.apply([], lists.map(index.unpack)));
        });
      }
    }

    /* The same words, those that stand nowhere replaced by the nearest that do. */
    function corrected(found, changes) {
      return Promise.all(found.words.map(function (word) {
        if (found.unknown.indexOf(word) < 0 || word.text.length < 4) { return word; }
        return spelled(word.text).then(function (ways) {
          if (!ways.length) { return word; }
          changes.push([word.text, ways[0].join(" ")]);
          return { text: word.text, count: word.count, optional: false, ways: ways.map(function (way, i) {
            return { whole: false, units: way.map(function (term) { return { terms: [term], prefix: "", boost: i ? 0.5 : 1 }; }) };
          }) };
        });
      }));
    }

    /* For the last attempt: the parts of names as words of their own. */
    function loosened(words) {
      return [].concat.apply([], words.map(function (word) {
        var parts = word.ways.reduce(function (most, way) { return way.units.length > most.length ? way.units : most; }, []);
        return parts.length < 2 ? [word] : parts.map(function (part) {
          return { text: word.text, count: 1, optional: word.optional, ways: [{ units: [part], whole: false }] };
        }).concat([{ text: word.text, count: 1, optional: true, ways: word.ways }]);
      }));
    }

    function some(found, changes) {
      return find(loosened(found.words), found.asked, found.allowed).then(function (loose) {
        return answer(changes.length ? "near" : "some", loose, ranked(loose, false), changes);
      });
    }

    function filter(options) {
      if (!options.category && !options.collection) { return Promise.resolve(function () { return true; }); }
      return (options.collection ? file("filters-0") : Promise.resolve(null)).then(function (filters) {
        var category = options.category ? manifest.categories.indexOf(options.category) : -1;
        var collection = options.collection
          ? manifest.collections.findIndex(function (each) { return each[0] === options.collection; }) : -1;
        return function (document) {
          return (!options.category || manifest.pages[pageOf(document)][2] === category) &&
            (!options.collection || filters[1][filters[0][document]].indexOf(collection) >= 0);
        };
      });
    }

    /* Sections by rank: {kind: "all" | "some" | "near", changes: [[typed, used]], words, sections: [{document, score}]}. */
    function sections(text, options) {
      var names = analysis.namesIn(text);
      var words = analysis.Question(text, options.prefix !== false, abbreviations);
      if (!words.length) { return Promise.resolve({ kind: "all", changes: [], words: [], sections: [], clauses: [] }); }
      return filter(options).then(function (allowed) {
        return find(words, keyOf(names.map(function (name) { return name.text; })), allowed);
      }).then(function (found) {
        var best = ranked(found, true);
        if (best.length) { return answer("all", found, best, []); }
        if (!found.unknown.length) { return some(found, []); }
        var changes = [];
        return corrected(found, changes).then(function (others) {
          return find(others, keyOf(names.map(function (name) {
            var change = changes.find(function (each) { return each[0] === name.text; });
            return change ? change[1] : name.text;
          })), found.allowed);
        }).then(function (again) {
          best = ranked(again, true);
          return best.length ? answer("near", again, best, changes) : some(again, changes);
        });
      });
    }

    function answer(kind, found, list, changes) {
      return { kind: list.length ? kind : "all", changes: list.length ? changes : [], words: found.words, sections: list,
        clauses: found.clauses };
    }

    /* ---- What is shown ---- */

    function textOf(document) {
      var shard = index.placeOf(manifest.texts, document);
      return file("texts-" + shard).then(function (texts) { return texts[document - manifest.texts[shard]]; });
    }

    function holds(terms, name) {
      return analysis.termsOf(name).some(function (term) { return terms.has(term); });
    }

    /* Text in pieces [text, marked]. */
    function marked(text, terms) {
      var pieces = [];
      var at = 0;
      analysis.namesIn(text).forEach(function (name) {
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
      analysis.namesIn(text).forEach(function (name) {
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
      return analysis.namesIn(text).some(function (name) { return holds(terms, name.text); });
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

    function hit(section, text, byWord, every, length) {
      var page = manifest.pages[pageOf(section.document)];
      var to = place(text, page[1], byWord);
      var cut = stretch(to.text, byWord, length);
      return {
        anchor: to.anchor,
        heading: text[1].map(function (heading) { return marked(heading, every); }),
        snippet: marked(cut.text, every),
        before: cut.before,
        after: cut.after,
        collections: text[4].map(function (each) { return manifest.collections[each][1]; }),
        score: section.score
      };
    }

    /* Groups the best sections by page and fetches their texts. */
    function display(found, options) {
      var pages = new Map();
      var shown = 0;
      var limit = options.limit || 10;
      var byPage = options.hitsPerPage || 3;
      found.sections.forEach(function (section) {
        var number = pageOf(section.document);
        var page = pages.get(number);
        if (!page && shown < limit) { pages.set(number, page = { number: number, sections: [], more: 0 }); }
        if (page) {
          if (page.sections.length < byPage && shown < limit) { page.sections.push(section); shown++; } else { page.more++; }
        }
      });
      var byWord = found.words.filter(function (word) { return !word.optional; })
        .map(function (word) { return new Set(word.terms); });
      var every = new Set();
      found.words.forEach(function (word) {
        if (!word.optional) { word.terms.forEach(function (term) { every.add(term); }); }
      });
      var length = options.snippet || 160;
      return Promise.all(Array.from(pages.values(), function (page) {
        var entry = manifest.pages[page.number];
        return Promise.all(page.sections.map(function (section) {
          return textOf(section.document).then(function (text) { return hit(section, text, byWord, every, length); });
        })).then(function (hits) {
          return { path: entry[0], title: entry[1], titleParts: marked(entry[1], every),
            category: manifest.categories[entry[2]] || "", score: page.sections[0].score, hits: hits, more: page.more };
        });
      })).then(function (list) {
        return { total: found.sections.length, kind: found.kind, changes: found.changes, pages: list,
          terms: Array.from(every) };
      });
    }

    /* An answer; null where another question was asked meanwhile. */
    function query(text, options) {
      var mine = ++latest;
      options = options || {};
      return sections(text.slice(0, 200), options).then(function (found) {
        return mine === latest ? display(found, options) : null;
      }).then(function (answer) { return mine === latest ? answer : null; });
    }

    return { query: query, sections: sections,
      opened: { categories: manifest.categories, collections: manifest.collections } };
  }

  scope.variorumSearchEngine = { Search: Search };

  /* ---- In a worker: one message a question, one an answer ---- */

  if (typeof WorkerGlobalScope !== "undefined" && scope instanceof WorkerGlobalScope) {
    var search = null;
    var fetched = function (address) {
      return fetch(address).then(function (response) {
        if (!response.ok) { throw new Error("cannot load " + address + ": " + response.status); }
        return response.json();
      });
    };
    scope.onmessage = function (event) {
      var message = event.data;
      if (message.manifest) {
        var base = message.manifest.slice(0, message.manifest.lastIndexOf("/") + 1);
        search = fetched(message.manifest).then(function (manifest) {
          return Search(manifest, function (name) { return fetched(base + fileName(manifest, name, "json")); });
        });
      }
      search.then(function (engine) {
        return message.text === undefined ? engine.opened : engine.query(message.text, message.options);
      }).then(function (answer) {
        scope.postMessage({ id: message.id, answer: answer });
      }, function (error) {
        scope.postMessage({ id: message.id, error: String(error.message || error) });
      });
    };
  }

  /* The name of a file: its own, and the hash of its content that the manifest tells. */
  function fileName(manifest, name, ending) {
    var dash = name.lastIndexOf("-");
    var hash = manifest.hashes[name.slice(0, dash)][Number(name.slice(dash + 1))];
    return name + "." + hash + "." + ending;
  }
  scope.variorumSearchEngine.fileName = fileName;
})(typeof self === "undefined" ? this : self);
