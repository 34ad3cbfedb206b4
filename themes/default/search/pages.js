/* The pages of the site: which of them sections belong to, and which of them a question names. */
(function (scope) {
  "use strict";
  var engine = scope.variorumSearchEngine = scope.variorumSearchEngine || {};

  /* The names of a text as one string of terms: two texts with the same say the same. */
  function keyOf(names) {
    return [].concat.apply([], names.map(function (name) {
      return name.replace(/^--?/, "").toLowerCase().split(engine.CONNECTORS);
    })).map(engine.term).join(" ");
  }

  function Pages(list) {
    var first = list.map(function (page) { return page[3]; });
    var byName = new Map();
    var read = 0;

    /* Reads the pages' names, which takes a while where there are thousands. */
    function ready(pace) {
      return pace.ranges(list.length - read, 20, function () {
        for (var to = Math.min(list.length, read + 20); read < to; read++) { list[read][4].forEach(add); }
      });
    }

    function add(name) {
      var key = keyOf(engine.namesIn(name).map(function (each) { return each.text; }));
      if (!byName.has(key)) { byName.set(key, []); }
      byName.get(key).push(read);
    }

    /* The number of the page of a section. */
    function of(document) { return engine.placeOf(first, document); }

    /* The pages that have exactly this name. */
    function called(key) { return byName.get(key) || []; }

    /* The pages that a question names: its words, or some in a row, are a page's title or other name. */
    function namedIn(key) {
      var words = key.split(" ");
      var named = new Set();
      for (var from = 0; from < words.length; from++) {
        for (var to = from + 1; to <= words.length; to++) {
          called(words.slice(from, to).join(" ")).forEach(function (page) { named.add(page); });
        }
      }
      return named;
    }

    return { ready: ready, of: of, called: called, namedIn: namedIn };
  }

  engine.keyOf = keyOf;
  engine.Pages = Pages;
})(typeof self === "undefined" ? this : self);
