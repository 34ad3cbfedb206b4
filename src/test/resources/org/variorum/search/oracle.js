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
