/* Matching: which sections hold a word of the question, and where. */
(function (scope) {
  "use strict";
  var engine = scope.variorumSearchEngine = scope.variorumSearchEngine || {};
  var HEADING = 4;
  var BODY = 8;
  var KEPT = 12;

  /* The fields of the index as bits; in the upper four bits those of half-typed words only. */
  engine.FIELDS = { title: 1, trail: 2, heading: HEADING, body: BODY };

  function Matches(index, documents, fields) {
    var kept = new Map();

    /* Where each document holds a unit. */
    function hold(unit, clauses) {
      var mask = new Uint8Array(documents);
      var exact = false;
      unit.terms.forEach(function (term) {
        exact = add(mask, term, 0) || exact;
        clause(clauses, term, unit.boost);
      });
      if (unit.prefix) {
        index.expansions(unit.prefix).forEach(function (term) {
          if (unit.terms.indexOf(term) < 0) {
            add(mask, term, 4);
            clause(clauses, term, (exact ? 0.2 : 0.7) * unit.boost);
          }
        });
      }
      return mask;
    }

    function clause(clauses, term, boost) {
      if (!index.postings(term)) { return; }
      clauses.set(term, Math.max(clauses.get(term) || 0, boost));
    }

    function add(mask, term, shift) {
      var postings = index.postings(term);
      if (!postings) { return false; }
      for (var field = 0; field < fields; field++) {
        var list = postings[field].documents;
        for (var i = 0; i < list.length; i++) { mask[list[i]] |= 1 << field + shift; }
      }
      return true;
    }

    /* For each document: mask, the fields that hold the word; cover, how many words of its heading the word stands
       for; whole, whether it has the very name. And clauses: the boost of each of its terms. */
    function match(word) {
      var found = { mask: new Uint8Array(documents), cover: new Uint8Array(documents), whole: new Uint8Array(documents),
        clauses: new Map() };
      word.ways.forEach(function (way) { hasWay(found, way, way.units.map(function (unit) { return hold(unit, found.clauses); })); });
      return found;
    }

    function hasWay(found, way, masks) {
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
    }

    /* Of a word whose files are loaded. The last few are kept: while one types, all words but the last stay. */
    function of(word) {
      var key = JSON.stringify(word.ways);
      var found = kept.get(key) || match(word);
      kept.delete(key);
      kept.set(key, found);
      if (kept.size > KEPT) { kept.delete(kept.keys().next().value); }
      return found;
    }

    return { of: of };
  }

  engine.Matches = Matches;
})(typeof self === "undefined" ? this : self);
