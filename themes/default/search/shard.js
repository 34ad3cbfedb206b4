/* One file of the index: a Lunr index ({fieldVectors, invertedIndex, …}) of some terms, see src/docs/decisions/0011. It
   loads in lunr.Index.load, and gives there, for its terms, the references and scores that this one gives. */
(function (scope) {
  "use strict";
  var engine = scope.variorumSearchEngine = scope.variorumSearchEngine || {};

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

  function Shard(data, fields) {
    var terms = data.invertedIndex.map(function (entry) { return entry[0]; });
    var postings = lists();

    /* The postings by term. They are taken from the vectors, which hold each of them once, with its score: to list the
       keys of the inverted index and to look each up there takes several times as long. */
    function lists() {
      var places = [];
      data.invertedIndex.forEach(function (entry, place) { places[entry[1]._index] = place; });
      var found = terms.map(function () {
        return fields.map(function () { return { documents: [], scores: [] }; });
      });
      var vectors = data.fieldVectors;
      for (var k = 0; k < vectors.length; k++) {
        var slash = vectors[k][0].indexOf("/");
        var field = fields.indexOf(vectors[k][0].slice(0, slash));
        var document = Number(vectors[k][0].slice(slash + 1));
        var vector = vectors[k][1];
        for (var i = 0; i < vector.length; i += 2) {
          var list = found[places[vector[i]]][field];
          list.documents.push(document);
          list.scores.push(vector[i + 1]);
        }
      }
      return found;
    }

    /* For each field the documents that hold a term, and their scores; null where none does. */
    function find(term) {
      var place = placeOf(terms, term);
      return place >= 0 && terms[place] === term ? postings[place] : null;
    }

    /* Calls back with each term that begins so, and in how many fields of documents it stands. */
    function eachWithPrefix(prefix, give) {
      var place = placeOf(terms, prefix);
      if (place < 0 || terms[place] !== prefix) { place++; }
      for (; place < terms.length && terms[place].startsWith(prefix); place++) {
        give(terms[place], postings[place].reduce(function (sum, list) { return sum + list.documents.length; }, 0));
      }
    }

    return { postings: find, eachWithPrefix: eachWithPrefix };
  }

  engine.placeOf = placeOf;
  engine.Shard = Shard;
})(typeof self === "undefined" ? this : self);
