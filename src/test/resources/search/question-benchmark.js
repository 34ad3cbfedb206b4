// The search engine on node over the files of a site's search: what questions of two words load, and how long they take
// once the bytes are there.
//   node question-benchmark.js path/to/search-engine.js folder-of-files questions.txt
// Prints kilobytes (gzip) and milliseconds, for each the median and the most: of engine, manifest and data until the
// first ten results; of the time from bytes to results, reading the JSON included; of a further letter's question.

var fs = require('fs')
var vm = require('vm')
var zlib = require('zlib')
var path = require('path')

var source = fs.readFileSync(process.argv[2], 'utf8')
var folder = process.argv[3]
vm.runInThisContext(source)
var sizes = new Map()

function bytes (name) { return fs.readFileSync(path.join(folder, name + '.json'), 'utf8') }
function size (name) {
  if (!sizes.has(name)) sizes.set(name, zlib.gzipSync(bytes(name), { level: 6 }).length)
  return sizes.get(name)
}
function ms (start) { return Number(process.hrtime.bigint() - start) / 1e6 }

async function run () {
  var engine = zlib.gzipSync(source).length
  var kilobytes = []
  var first = []
  var again = []
  for (var question of fs.readFileSync(process.argv[4], 'utf8').trim().split('\n')) {
    var loaded = []
    var texts = new Map()
    var manifest = JSON.parse(bytes('manifest'))
    var ask = function (load) { return variorumSearchEngine.Search(manifest, load) }
    // once to see what is loaded, then with the bytes at hand
    await ask(function (name) { loaded.push(name); texts.set(name, bytes(name)); return Promise.resolve(JSON.parse(texts.get(name))) }).query(question)
    kilobytes.push((engine + size('manifest') + loaded.reduce(function (sum, name) { return sum + size(name) }, 0)) / 1000)
    var start = process.hrtime.bigint()
    manifest = JSON.parse(bytes('manifest'))
    var search = ask(function (name) {
      return Promise.resolve(JSON.parse(texts.has(name) ? texts.get(name) : bytes(name)))
    })
    await search.query(question)
    first.push(ms(start))
    start = process.hrtime.bigint()
    await search.query(question + ' ')
    again.push(ms(start))
  }
  console.log([kilobytes, first, again].map(function (list) {
    list.sort(function (a, b) { return a - b })
    return list[list.length >> 1].toFixed(1) + ' ' + list[list.length - 1].toFixed(1)
  }).join(' '))
}
run()
