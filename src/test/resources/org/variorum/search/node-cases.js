// Prints node-cases.json, which holds what Rhino computes otherwise than browsers:
//   node node-cases.js path/to/lunr.js > node-cases.json
// Last run with node 20 (V8 11.3, ICU with Unicode 17); all characters here are of Unicode 13, the version of JDK 17.

var fs = require('fs')
var vm = require('vm')

globalThis.lunr = require(require('path').resolve(process.argv[2]))
vm.runInThisContext(fs.readFileSync(__dirname + '/oracle.js', 'utf8'))

function input (fields, documents, extra) {
  return Object.assign(
    {
      fields: fields.map(function (field) { return typeof field === 'string' ? { name: field, boost: 1 } : field }),
      documents: documents.map(function (document) {
        return { ref: document[0], boost: document[2] || 1, values: document[1] }
      }),
      b: null, k1: null, searchPipeline: null, positions: false
    },
    extra
  )
}

var sigmas = [
  'aΣ', 'Σ', 'a.Σ', 'aΣ.b', 'aΣ.', 'ʰΣ', 'aΣʰ', 'a-Σ', 'aʰΣ', 'aΣʰb', '1Σ', 'aΣ1', 'a1Σ', 'a:Σ', 'aΣ:b', 'a\u00adΣ',
  'ΑΣ\'Α', 'ΑΣ_Α', 'Α_Σ', 'ΑΣ\u0301', 'ΣΣ', 'ΣΣΣ', 'ΑΣ ΑΣ', 'ⒶΣ', 'ªΣ', '中Σ', 'ΑΣ中', 'ΑΣ😀', '😀Σ', '𐐀Σ', 'ΑΣ𐐀', 'ᾼΣ',
  'ǅΣ', 'aΣ·b', 'aΣ’b', 'aΣ\u200bb', 'aΣ\ufeffb', 'aΣ^b', 'ΟΔΥΣΣΕΥΣ'
]
var texts = ['amazon s3 buckets', 'running s3', 'the buckets, the stores', null, 'amazon amazon s3']

function documents (refs, boosts) {
  return refs.map(function (ref, i) {
    return [ref, [texts[i % texts.length], texts[(i + 2) % texts.length]], boosts && boosts[i]]
  })
}

var cases = {
  'capital sigma': input(['text'], sigmas.map(function (sigma, i) { return ['r' + i, ['x' + sigma + 'x ' + sigma]] })),
  'capital sigma in tags': input(['text'], [['r', [sigmas.map(function (sigma) { return '(' + sigma + ')x' })]]]),
  'references up to the greatest array index': input(
    ['title', 'body'],
    documents(['b', '4294967295', '4294967294', '2147483648', '4294967293', '2147483647', '4294967296', '0', '-1'])
  ),
  'field names up to the greatest array index': input(
    ['title', '4294967295', '4294967294', '2147483648', '10', '4294967296'],
    [['1', texts.concat('more')], ['0', texts.concat('more')]]
  ),
  'only array indexes as field names': input(['4294967294', '7'], documents(['b', 'a'])),
  'great scores': input(
    [{ name: 'title', boost: 1e12 }, { name: 'body', boost: -1e15 }],
    documents(
      ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k'],
      [1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e200]
    )
  ),
  'scores beyond what a double can hold': input(
    [{ name: 'title', boost: 1e300 }, { name: 'body', boost: -1e300 }],
    documents(['a', 'b', 'c'], [1e300, 1e5, 1e7])
  ),
  'scores divided by zero': input(['title', 'body'], documents(['a', 'b', 'c', 'd', 'e']), { b: 0, k1: -1 })
}

console.log('[\n' + Object.keys(cases).map(function (name) {
  var json = JSON.stringify(cases[name])
  return JSON.stringify({ name: name, input: cases[name], index: index(json) })
}).join(',\n') + '\n]')
