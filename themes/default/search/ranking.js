/* Ranking: Lunr's scores, raised for where the words stand. */
(function (scope) {
  "use strict";
  var engine = scope.variorumSearchEngine = scope.variorumSearchEngine || {};
  var TITLE = engine.FIELDS.title;
  var HEADING = engine.FIELDS.heading;
  var NAMES = TITLE | HEADING | engine.FIELDS.trail;

  /* First the sections with the most of the words. Of those, by tier: the beginning of a page that has the question as its
     name; sections that have a technical name as it was asked for, whole; sections of the one page that the question
     names beside other words, and those whose heading or title says all of it; the others. */
  function isBefore(a, b) {
    return b.count - a.count || b.tier - a.tier || b.rank - a.rank || a.document - b.document;
  }

  /* How far a mask holds fields: a half-typed word counts less. */
  function share(mask, fields) { return mask & fields ? 1 : mask >> 4 & fields ? 0.7 : 0; }

  /* headings: for each section how many words its heading has, a digit to base 36. */
  function Ranking(pages, headings) {
    /* The sections among candidates by rank. found: {words, matches, asked}; scores: Lunr's, by section. */
    function ranked(found, scores, candidates, pace) {
      var words = found.words;
      var required = words.map(function (word, i) { return i; }).filter(function (i) { return !words[i].optional; });
      var beside = words.map(function (word, i) { return i; }).filter(function (i) { return words[i].optional; });
      var size = required.reduce(function (sum, i) { return sum + words[i].count; }, 0);
      var subjects = pages.namedIn(found.asked);
      var called = pages.called(found.asked);
      var sections = [];

      function rank(document) {
        var held = { named: 0, heading: 0, title: 0, matched: 0, cover: 0, whole: 0, beside: 0 };
        required.forEach(function (i) {
          var match = found.matches[i];
          var mask = match.mask[document];
          var count = words[i].count;
          if (!mask) { return; }
          held.matched += count;
          held.named += count * share(mask, NAMES);
          held.heading += count * share(mask, HEADING);
          held.title += count * share(mask, TITLE);
          held.cover += match.cover[document];
          held.whole = Math.max(held.whole, match.whole[document]);
        });
        beside.forEach(function (i) {
          var mask = found.matches[i].mask[document];
          held.beside += mask & HEADING ? 0.5 : mask ? 0.15 : 0;
        });
        var page = pages.of(document);
        var length = parseInt(headings[document], 36);
        var exact = 0;
        if (length === 0) {
          exact = held.title >= 0.7 * size ? 1.5 : 0;
        } else if (held.heading > 0) {
          // how much of the heading was asked for, and how much of the question the heading and the title say
          var asked = Math.min(1, held.cover / length);
          exact = asked * held.named / size * (held.heading === size && asked === 1 ? 1.6 : 1);
        }
        var isSubject = subjects.size === 1 && subjects.has(page);
        var subject = isSubject || subjects.size > 1 && held.heading >= size ? 0.8 : 0;
        var named = held.named / size;
        return { document: document, score: scores[document], count: held.matched,
          tier: held.matched < size ? 0 : length === 0 && called.indexOf(page) >= 0 ? 3 : held.whole ? 2 :
            isSubject || (length ? held.heading === size && held.cover >= length : held.title === size) ? 1 : 0,
          rank: scores[document] * (1 + 0.6 * named * named + 1.2 * exact + subject + held.beside) *
            (1 + 0.7 * held.whole) * held.matched / size };
      }

      return pace.ranges(candidates.length, 100, function (from, to) {
        for (var i = from; i < to; i++) { sections.push(rank(candidates[i])); }
      }).then(function () { return pace.sorted(sections, isBefore); });
    }

    return { ranked: ranked };
  }

  engine.Ranking = Ranking;
})(typeof self === "undefined" ? this : self);
