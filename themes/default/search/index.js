/* The whole index: which files have the terms of a question, and the scores of sections over all of them. */
(function (scope) {
  "use strict";
  var engine = scope.variorumSearchEngine = scope.variorumSearchEngine || {};
  var placeOf = engine.placeOf;
  var EXPANSIONS = 24;
  var SHARDS_OF_A_PREFIX = 3;

  /* All shards of a manifest; load(name) gives a promise of a file's data. */
  function Index(manifest, load) {
    var asked = new Map();
    var loaded = new Map();

    function shardOf(term) { return Math.max(0, placeOf(manifest.terms, term)); }

    /* How many files to load for a half-typed word: where many hold words that begin so, most are not meant, and the first
       has to do until more is typed. */
    function filesOf(prefix) {
      var count = shardOf(prefix + "\uffff") - shardOf(prefix) + 1;
      return count > SHARDS_OF_A_PREFIX ? 1 : count;
    }

    /* The shards in which a unit's terms are, and those of its prefix. */
    function shardsOf(unit) {
      var shards = new Set();
      unit.terms.forEach(function (term) { shards.add(shardOf(term)); });
      if (unit.prefix.length > 1) {
        var first = shardOf(unit.prefix);
        for (var i = first; i < first + filesOf(unit.prefix); i++) { shards.add(i); }
        completions(unit.prefix).forEach(function (term) {
          if (shards.size < SHARDS_OF_A_PREFIX + 1) { shards.add(shardOf(term)); }
        });
      }
      return shards;
    }

    function fetched(shard) {
      if (!asked.has(shard)) {
        var promise = load("index-" + shard);
        asked.set(shard, promise);
        promise.catch(function () { asked.delete(shard); });
      }
      return asked.get(shard);
    }

    /* Loads what units need. */
    function ready(units, pace) {
      var shards = new Set();
      units.forEach(function (unit) { shardsOf(unit).forEach(function (shard) { shards.add(shard); }); });
      return Promise.all(Array.from(shards).filter(function (shard) { return !loaded.has(shard); }).map(function (shard) {
        return fetched(shard).then(function (data) {
          return pace.each([data], function () {
            if (!loaded.has(shard)) { loaded.set(shard, engine.Shard(data, manifest.fields)); }
            asked.delete(shard);
          });
        });
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
      for (var i = first; i < first + filesOf(prefix); i++) {
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
    engine.ENDINGS.forEach(function (ending) {
      var term = engine.stem(prefix + ending);
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

  engine.Index = Index;
  engine.score = score;
})(typeof self === "undefined" ? this : self);
