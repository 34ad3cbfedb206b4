// What the tests ask of lunr.js; every function takes and returns strings of JSON.
// In: {fields: [{name, boost}], documents: [{ref, boost, values: [string | [string] | null]}], b, k1, searchPipeline,
// positions}, the values in the order of the fields; what is null is left at Lunr's default.

function lunrIndex (input) {
  return lunr(function () {
    var builder = this
    builder.ref('ref')
    if (input.b !== null) builder.b(input.b)
    if (input.k1 !== null) builder.k1(input.k1)
    if (input.positions) builder.metadataWhitelist = ['position']
    if (input.searchPipeline !== null) {
      builder.searchPipeline.reset()
      input.searchPipeline.forEach(function (label) {
        builder.searchPipeline.add(lunr.Pipeline.registeredFunctions[label])
      })
    }
    input.fields.forEach(function (field, i) {
      builder.field(field.name, { boost: field.boost, extractor: function (document) { return document.values[i] } })
    })
    input.documents.forEach(function (document) {
      builder.add(document, { boost: document.boost })
    })
  })
}

function index (json) {
  return JSON.stringify(lunrIndex(JSON.parse(json)))
}

function stems (json) {
  return JSON.stringify(JSON.parse(json).map(function (word) {
    return lunr.stemmer(new lunr.Token (word)).toString()
  }))
}

// The search results of an index that was loaded from JSON, and of Lunr's own index, for each query.
function answers (json) {
  var request = JSON.parse(json)
  var own = lunrIndex(request.input)
  var loaded = lunr.Index.load(JSON.parse(request.index))
  return JSON.stringify(request.queries.map(function (query) {
    return { query: query, own: hits(own, query), loaded: hits(loaded, query) }
  }))
}

function hits (index, query) {
  return index.search(query).map(function (result) { return [result.ref, result.score] })
}

function rounded (json) {
  return JSON.stringify(JSON.parse(json).map(function (number) {
    return JSON.stringify(Math.round(number * 1000) / 1000)
  }))
}

// The index that Lunr builds of terms: lists of strings, which no function changes but the tokenizer's lower case.
function indexOfTerms (json) {
  var input = JSON.parse(json)
  return JSON.stringify(lunr(function () {
    var builder = this
    builder.ref('ref')
    builder.pipeline.reset()
    builder.searchPipeline.reset()
    input.fields.forEach(function (field, i) {
      builder.field(field.name, { boost: field.boost, extractor: function (document) { return document.values[i] } })
    })
    input.documents.forEach(function (document) { builder.add(document) })
  }))
}

// For each list of clauses, {term, boost}: what Lunr finds in the whole index, and what search-engine.js finds in the
// shards; for each term alone, what Lunr finds in the whole index and in the shard of that term. Hits by reference.
function sharded (json) {
  var request = JSON.parse(json)
  var data = JSON.parse(request.whole)
  var whole = lunr.Index.load(data)
  var shards = request.shards.map(function (shard) { return JSON.parse(shard) })
  var firsts = request.firsts
  var loaded = shards.map(function (shard) { return lunr.Index.load(shard) })
  var own = shards.map(function (shard) { return variorumSearchEngine.Shard(shard, data.fields) })

  function of (term) { return Math.max(0, variorumSearchEngine.placeOf(firsts, term)) }
  function ask (index, clauses) {
    return index.query(function (query) {
      clauses.forEach(function (clause) { query.term(clause.term, { boost: clause.boost, usePipeline: false }) })
    }).map(function (hit) { return [Number(hit.ref), hit.score] }).sort(function (a, b) { return a[0] - b[0] })
  }
  function ours (clauses) {
    var scores = variorumSearchEngine.score(
      clauses, function (term) { return own[of(term)].postings(term) }, request.documents, data.fields.length)
    var found = []
    for (var i = 0; i < scores.length; i++) if (scores[i] !== 0) found.push([i, scores[i]])
    return found
  }

  return JSON.stringify(request.questions.map(function (clauses) {
    return {
      whole: ask(whole, clauses),
      ours: ours(clauses),
      alone: clauses.map(function (clause) { return ask(whole, [clause]) }),
      inShard: clauses.map(function (clause) { return ask(loaded[of(clause.term)], [clause]) })
    }
  }))
}

function analyse (json) {
  return JSON.stringify(JSON.parse(json).map(function (text) { return variorumSearchEngine.analyse(text) }))
}

function engineStems (json) {
  return JSON.stringify(JSON.parse(json).map(variorumSearchEngine.stem))
}
