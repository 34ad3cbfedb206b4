/* Attempts for a question that no section answers as it stands: other spellings, then some of the words. */
(function (scope) {
  "use strict";
  var engine = scope.variorumSearchEngine = scope.variorumSearchEngine || {};

  /* file(name) gives a promise of a file's data; lists: the first term of each list of terms. */
  function Spelling(file, lists) {
    var all = lists.map(function (entry, i) { return i; });

    function read(word, numbers, pace) {
      return Promise.all(numbers.map(function (i) { return file("words-" + i); })).then(function (packed) {
        return pace.each(packed, engine.unpack);
      }).then(function (unpacked) { return engine.corrections(word, [].concat.apply([], unpacked), pace); });
    }

    /* What a word was meant to be: looked for in the lists of its first letter, then in all. */
    function meant(word, pace) {
      var first = word.toLowerCase()[0];
      var near = all.filter(function (i) {
        return lists[i] <= first + "\uffff" && (lists[i + 1] === undefined || lists[i + 1] >= first);
      });
      return read(word, near, pace).then(function (found) {
        return found.length || near.length === all.length ? found : read(word, all, pace);
      });
    }

    /* The same words, those that stand nowhere replaced by the nearest that do; changes gets [typed, used]. */
    function corrected(found, changes, pace) {
      return Promise.all(found.words.map(function (word) {
        if (found.unknown.indexOf(word) < 0 || word.text.length < 4) { return word; }
        return meant(word.text, pace).then(function (ways) {
          if (!ways.length) { return word; }
          changes.push([word.text, ways[0].join(" ")]);
          return { text: word.text, count: word.count, optional: false, ways: ways.map(function (way, i) {
            return { whole: false, units: way.map(function (term) { return { terms: [term], prefix: "", boost: i ? 0.5 : 1 }; }) };
          }) };
        });
      }));
    }

    return { corrected: corrected };
  }

  /* The parts of names as words of their own. */
  function loosened(words) {
    return [].concat.apply([], words.map(function (word) {
      var parts = word.ways.reduce(function (most, way) { return way.units.length > most.length ? way.units : most; }, []);
      return parts.length < 2 ? [word] : parts.map(function (part) {
        return { text: word.text, count: 1, optional: word.optional, ways: [{ units: [part], whole: false }] };
      }).concat([{ text: word.text, count: 1, optional: true, ways: word.ways }]);
    }));
  }

  engine.Spelling = Spelling;
  engine.loosened = loosened;
})(typeof self === "undefined" ? this : self);
