/* Answers: the best sections, by page, with their texts. */
(function (scope) {
  "use strict";
  var engine = scope.variorumSearchEngine = scope.variorumSearchEngine || {};

  /* file(name) gives a promise of a file's data. */
  function Answers(manifest, pages, file) {
    function textOf(document) {
      var place = engine.placeOf(manifest.texts, document);
      return file("texts-" + place).then(function (texts) { return texts[document - manifest.texts[place]]; });
    }

    /* The best sections by page, at most limit in all and byPage of one: [{number, sections, more}]. */
    function grouped(sections, limit, byPage) {
      var groups = new Map();
      var shown = 0;
      sections.forEach(function (section) {
        var number = pages.of(section.document);
        var page = groups.get(number);
        if (!page && shown < limit) { groups.set(number, page = { number: number, sections: [], more: 0 }); }
        if (page) {
          if (page.sections.length < byPage && shown < limit) { page.sections.push(section); shown++; } else { page.more++; }
        }
      });
      return Array.from(groups.values());
    }

    /* What search.js documents. Only the texts of the sections that are shown are loaded. */
    function shown(found, options, pace) {
      var required = found.words.filter(function (word) { return !word.optional; });
      var byWord = required.map(function (word) { return new Set(word.terms); });
      var every = new Set();
      required.forEach(function (word) { word.terms.forEach(function (term) { every.add(term); }); });
      var list = grouped(found.sections, options.limit || 10, options.hitsPerPage || 3);

      function hit(section, title, text) {
        var made = engine.hit(text, title, byWord, every, options.snippet || 160);
        made.collections = text[4].map(function (each) { return manifest.collections[each][1]; });
        made.score = section.score;
        return made;
      }

      return Promise.all(list.map(function (page) {
        var entry = manifest.pages[page.number];
        return Promise.all(page.sections.map(function (section) { return textOf(section.document); })).then(function (texts) {
          return pace.each(texts, function (text, i) { return hit(page.sections[i], entry[1], text); });
        }).then(function (hits) {
          return { path: entry[0], title: entry[1], titleParts: engine.marked(entry[1], every),
            category: manifest.categories[entry[2]] || "", score: page.sections[0].score, hits: hits, more: page.more };
        });
      })).then(function (shownPages) {
        return { total: found.sections.length, kind: found.kind, changes: found.changes, pages: shownPages,
          terms: Array.from(every) };
      });
    }

    return { shown: shown };
  }

  engine.Answers = Answers;
})(typeof self === "undefined" ? this : self);
