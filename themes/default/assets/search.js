/* Finds sections. Nothing is loaded before the first question, nothing is shown here: see search-box.js, search-page.js.

   Over http the index is fetched; a page opened as a file may not fetch, so there the same data come as scripts. */
(function (window, document) {
  "use strict";

  function script(address) {
    return new Promise(function (resolve, reject) {
      var element = document.createElement("script");
      element.src = address;
      element.onload = resolve;
      element.onerror = function () { reject(new Error("cannot load " + address)); };
      document.head.appendChild(element);
    });
  }

  function json(address) {
    return fetch(address).then(function (response) {
      if (!response.ok) { throw new Error("cannot load " + address + ": " + response.status); }
      return response.json();
    });
  }

  function load(at) {
    var data = window.location.protocol === "file:"
      ? Promise.all([script(at.indexScript), script(at.documentsScript)]).then(function () {
          return [window.variorumIndex, window.variorumDocuments];
        })
      : Promise.all([json(at.index), json(at.documents)]);
    return Promise.all([data, script(at.lunr)]).then(function (loaded) {
      return finder(window.lunr, loaded[0][0], loaded[0][1]);
    });
  }

  /* The words of a text as lunr cuts it; signs at their ends do not count, "*" never does. */
  function words(text) {
    return text.toLowerCase().split(/[\s\-*]+/)
      .map(function (word) { return word.replace(/^\W+|\W+$/g, ""); })
      .filter(function (word) { return word !== ""; });
  }

  function folded(document) {
    return (document.folds || []).map(function (fold) { return fold.text; });
  }

  function finder(lunr, index, documents) {
    var idx = lunr.Index.load(index);
    var byRef = new Map(documents.map(function (document) { return [String(document.ref), document]; }));

    function hits(ask) {
      var found = new Map();
      idx.query(ask).forEach(function (hit) {
        found.set(hit.ref, { score: hit.score, terms: Object.keys(hit.matchData.metadata) });
      });
      return found;
    }

    /* All words of the texts, sorted: a stemmed index alone cannot say that "encryptio" begins "encryption". */
    var vocabulary = Array.from(new Set(documents.flatMap(function (document) {
      return words([document.title, document.heading, document.body].concat(folded(document)).join(" "));
    }))).sort();

    /* The terms of those words of the texts that begin so. */
    function completions(word) {
      var low = 0;
      for (var high = vocabulary.length; low < high;) {
        var middle = (low + high) >> 1;
        if (vocabulary[middle] < word) { low = middle + 1; } else { high = middle; }
      }
      var terms = new Set();
      for (; low < vocabulary.length && terms.size < 40 && vocabulary[low].startsWith(word); low++) {
        idx.pipeline.runString(vocabulary[low]).forEach(function (term) { terms.add(term); });
      }
      return terms;
    }

    /* A word as it stands, stemmed, or as the beginning of one. */
    function begun(word) {
      return hits(function (query) {
        query.term(word, { boost: 10, usePipeline: true });
        query.term(word, { boost: 10, usePipeline: false });
        query.term(word, { boost: 1, usePipeline: false, wildcard: lunr.Query.wildcard.TRAILING });
        completions(word).forEach(function (term) { query.term(term, { boost: 1, usePipeline: false }); });
      });
    }

    function near(word) {
      return word.length < 4 ? new Map() : hits(function (query) {
        query.term(word, { editDistance: 1, usePipeline: true });
        query.term(word, { editDistance: 1, usePipeline: false });
      });
    }

    /* Adds up what was found word by word; only what every word found, where all must match. */
    function together(found, all) {
      var sums = new Map();
      found.forEach(function (one) {
        one.forEach(function (hit, ref) {
          var sum = sums.get(ref) || { score: 0, count: 0, terms: [], byWord: [] };
          sum.score += hit.score;
          sum.count += 1;
          sum.terms = sum.terms.concat(hit.terms);
          sum.byWord.push(hit.terms);
          sums.set(ref, sum);
        });
      });
      var results = [];
      sums.forEach(function (sum, ref) {
        if (byRef.has(ref) && (!all || sum.count === found.length)) {
          results.push({ document: byRef.get(ref), score: sum.score, count: sum.count, terms: sum.terms, byWord: sum.byWord });
        }
      });
      return results;
    }

    /* The best first: more words, then whose title or heading is the very question, then lunr's score. */
    function ranked(results, question) {
      function named(result) {
        var heading = result.document.heading.split(" › ").pop().toLowerCase();
        var title = result.document.title.toLowerCase();
        return heading === "" ? (title === question || title.split(" ").pop() === question ? 2 : 0) : heading === question ? 1 : 0;
      }
      return results.sort(function (a, b) {
        return b.count - a.count || named(b) - named(a) || b.score - a.score || a.document.ref - b.document.ref;
      });
    }

    /* { words, kind: "all" | "some" | "near", results: [{ document, terms }] }; never throws. */
    return function find(question) {
      var asked = Array.from(new Set(words(question))).slice(0, 12);
      var telling = asked.filter(function (word) { return lunr.stopWordFilter(word) !== undefined; });
      var used = telling.length ? telling : asked;
      var found = used.map(begun);
      var kind = "all";
      var results = together(found, true);
      if (!results.length && used.length > 1) {
        kind = "some";
        results = together(found, false);
      }
      if (!results.length) {
        kind = "near";
        results = together(used.map(near), false);
      }
      return { words: used, kind: kind, results: ranked(results, question.trim().toLowerCase()) };
    };
  }

  function letters(text) {
    return /[\p{L}\p{N}]/u.test(text);
  }

  /* Text with its hits in <mark>, out of text nodes only: what authors wrote is never read as HTML. */
  function marked(text, terms) {
    var out = document.createDocumentFragment();
    text.split(/([\p{L}\p{N}]+(?:[.:_'][\p{L}\p{N}]+)*)/u).forEach(function (piece) {
      var word = piece.toLowerCase();
      var hit = letters(piece) && terms.some(function (term) { return isHit(word, term); });
      var node = document.createTextNode(piece);
      if (hit) {
        var mark = document.createElement("mark");
        mark.appendChild(node);
        node = mark;
      }
      out.appendChild(node);
    });
    return out;
  }

  /* A term of the index is a stem: "polici" is in "policies"; but "s" is not in "storage". */
  function isHit(word, term) {
    if (term.length < 3) { return word === term; }
    return word.startsWith(term) || word.split(/[.:_']/).some(function (part) { return part.startsWith(term); });
  }

  /* The stretch of a text around its first hit, cut between words. */
  function snippet(text, terms, length) {
    var start = -1;
    var pattern = /[\p{L}\p{N}]+(?:[.:_'][\p{L}\p{N}]+)*/gu;
    for (var match = pattern.exec(text); match && start < 0; match = pattern.exec(text)) {
      var word = match[0].toLowerCase();
      if (terms.some(function (term) { return isHit(word, term); })) { start = match.index; }
    }
    var from = start < length / 3 ? 0 : text.lastIndexOf(" ", start - length / 4) + 1;
    var to = from + length >= text.length ? text.length : text.lastIndexOf(" ", from + length);
    if (to <= start || to <= from) { to = Math.min(text.length, from + length); }
    return (from > 0 ? "… " : "") + text.slice(from, to) + (to < text.length ? " …" : "");
  }

  function says(text, terms) {
    return (text.match(/[\p{L}\p{N}]+(?:[.:_'][\p{L}\p{N}]+)*/gu) || []).some(function (word) {
      return terms.some(function (term) { return isHit(word.toLowerCase(), term); });
    });
  }

  /* Where a result leads, and the text to show: a folded statement, where only such a one has a word that was asked for. */
  function place(result) {
    var page = result.document;
    var open = [page.title, page.heading, page.body].join(" ");
    var missing = result.byWord.filter(function (terms) { return !says(open, terms); });
    var best = { anchor: page.anchor, text: page.body, count: 0 };
    (missing.length ? page.folds || [] : []).forEach(function (fold) {
      var count = missing.filter(function (terms) { return says(fold.text, terms); }).length;
      if (count > best.count) { best = { anchor: fold.anchor, text: fold.text, count: count }; }
    });
    return best;
  }

  /* A result's lines: page, heading path, snippet. */
  function describe(link, result, root, length) {
    var page = result.document;
    var to = place(result);
    var title = document.createElement("span");
    title.className = "found-title";
    title.appendChild(marked(page.title, result.terms));
    link.href = root + page.page + (to.anchor ? "#" + to.anchor : "");
    link.appendChild(title);
    if (page.heading) {
      var heading = document.createElement("span");
      heading.className = "found-heading";
      heading.appendChild(document.createTextNode(" › "));
      heading.appendChild(marked(page.heading, result.terms));
      link.appendChild(heading);
    }
    if (to.text) {
      var line = document.createElement("span");
      line.className = "found-snippet";
      line.appendChild(marked(snippet(to.text, result.terms, length), result.terms));
      link.appendChild(line);
    }
    return link;
  }

  /* What is said of a number of results. */
  function summary(answer) {
    var count = answer.results.length;
    if (count === 0) { return "Nothing found"; }
    var text = count === 1 ? "1 section" : count + " sections";
    return answer.kind === "all" ? text : text + (answer.kind === "some" ? " with some of the words" : " with a similar word");
  }

  window.variorumSearch = { load: load, finder: finder, describe: describe, summary: summary, place: place };
})(window, document);
