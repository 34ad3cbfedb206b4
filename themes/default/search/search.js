/* The search: question to answer. */
(function (scope) {
  "use strict";
  var engine = scope.variorumSearchEngine = scope.variorumSearchEngine || {};

  /* load(name) gives a promise of the data of a file of the manifest: "index-0", "words-0", "texts-0", "filters-0". */
  function Search(manifest, load) {
    var documents = manifest.documents;
    var index = engine.Index(manifest, load);
    var matches = engine.Matches(index, documents, manifest.fields.length);
    var abbreviations = engine.Abbreviations(manifest.abbreviations);
    var pages = engine.Pages(manifest.pages);
    var ranking = engine.Ranking(pages, manifest.headings);
    var spelling = engine.Spelling(file, manifest.lists);
    var answers = engine.Answers(manifest, pages, file);
    var files = new Map();
    var latest = 0;

    function file(name) {
      if (!files.has(name)) {
        var promise = load(name);
        files.set(name, promise);
        promise.catch(function () { files.delete(name); });
      }
      return files.get(name);
    }

    function unitsOf(words) {
      var units = [];
      words.forEach(function (word) { word.ways.forEach(function (way) { units.push.apply(units, way.units); }); });
      return units;
    }

    /* Where each of the words stands. asked: the question as engine.keyOf gives it; allowed: the filter. */
    function find(words, asked, allowed, pace) {
      return index.ready(unitsOf(words), pace).then(function () { return pace.each(words, matches.of); }).then(function (found) {
        var clauses = new Map();
        words.forEach(function (word, i) {
          word.terms = Array.from(found[i].clauses.keys());
          found[i].clauses.forEach(function (boost, term) {
            clauses.set(term, Math.max(clauses.get(term) || 0, word.optional ? boost / 4 : boost));
          });
        });
        return { words: words, matches: found, asked: asked, allowed: allowed,
          clauses: Array.from(clauses, function (entry) { return { term: entry[0], boost: entry[1] }; }),
          unknown: words.filter(function (word, i) { return !word.optional && !found[i].mask.some(Boolean); }) };
      });
    }

    /* The sections that hold all words, or any of them, the best first. */
    function ranked(found, needAll, pace) {
      var masks = found.matches.filter(function (match, i) { return !found.words[i].optional; })
        .map(function (match) { return match.mask; });
      var least = needAll ? masks.length : 1;
      var candidates = [];
      return pace.ranges(documents, 2000, function (from, to) {
        for (var document = from; document < to; document++) {
          var held = 0;
          for (var i = 0; i < masks.length; i++) { held += masks[i][document] ? 1 : 0; }
          if (held >= least && found.allowed(document)) { candidates.push(document); }
        }
      }).then(function () {
        if (!candidates.length) { return []; }
        return pages.ready(pace).then(function () {
          return pace.each([found.clauses], function (clauses) {
            return engine.score(clauses, index.postings, documents, manifest.fields.length);
          });
        }).then(function (scores) { return ranking.ranked(found, scores[0], candidates, pace); });
      });
    }

    function some(found, changes, pace) {
      return find(engine.loosened(found.words), found.asked, found.allowed, pace).then(function (loose) {
        return ranked(loose, false, pace).then(function (list) { return result(changes.length ? "near" : "some", loose, list, changes); });
      });
    }

    function near(found, names, pace) {
      var changes = [];
      return spelling.corrected(found, changes, pace).then(function (others) {
        return find(others, engine.keyOf(names.map(function (name) {
          var change = changes.find(function (each) { return each[0] === name; });
          return change ? change[1] : name;
        })), found.allowed, pace);
      }).then(function (again) {
        return ranked(again, true, pace).then(function (best) {
          return best.length ? result("near", again, best, changes) : some(again, changes, pace);
        });
      });
    }

    function filter(options) {
      if (!options.category && !options.collection) { return Promise.resolve(function () { return true; }); }
      return (options.collection ? file("filters-0") : Promise.resolve(null)).then(function (filters) {
        var category = options.category ? manifest.categories.indexOf(options.category) : -1;
        var collection = options.collection
          ? manifest.collections.findIndex(function (each) { return each[0] === options.collection; }) : -1;
        return function (document) {
          return (!options.category || manifest.pages[pages.of(document)][2] === category) &&
            (!options.collection || filters[1][filters[0][document]].indexOf(collection) >= 0);
        };
      });
    }

    function answered(text, options, pace) {
      var words = engine.Question(text, options.prefix !== false, abbreviations);
      if (!words.length) { return Promise.resolve(result("all", { words: [], clauses: [] }, [], [])); }
      var names = engine.namesIn(text).map(function (name) { return name.text; });
      return filter(options).then(function (allowed) { return find(words, engine.keyOf(names), allowed, pace); })
        .then(function (found) {
          return ranked(found, true, pace).then(function (best) {
            if (best.length) { return result("all", found, best, []); }
            return found.unknown.length ? near(found, names, pace) : some(found, [], pace);
          });
        });
    }

    function result(kind, found, list, changes) {
      return { kind: list.length ? kind : "all", changes: list.length ? changes : [], words: found.words, sections: list,
        clauses: found.clauses };
    }

    /* Sections by rank: {kind: "all" | "some" | "near", changes: [[typed, used]], words, sections: [{document, score}]}. */
    function sections(text, options) {
      return answered(text, options, engine.Pace(function () { return true; }));
    }

    /* An answer; null where another question was asked meanwhile. */
    function query(text, options) {
      var mine = ++latest;
      var pace = engine.Pace(function () { return mine === latest; });
      options = options || {};
      return answered(text.slice(0, 200), options, pace).then(function (found) { return answers.shown(found, options, pace); })
        .then(function (answer) { return mine === latest ? answer : null; }, function (error) {
          if (mine !== latest) { return null; }
          throw error;
        });
    }

    return { query: query, sections: sections, opened: { categories: manifest.categories, collections: manifest.collections } };
  }

  engine.Search = Search;
})(typeof self === "undefined" ? this : self);
