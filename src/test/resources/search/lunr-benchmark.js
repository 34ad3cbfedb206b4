// lunr.js on node: builds and writes the index of documents, one a line of JSON, as {title, heading, body}.
//   node lunr-benchmark.js path/to/lunr.js documents.jsonl index.json
// Prints seconds of building and writing, seconds of the processor, and megabytes that the process held at most.

var fs = require('fs')
var lunr = require(require('path').resolve(process.argv[2]))
var documents = fs.readFileSync(process.argv[3], 'utf8').trim().split('\n').map(function (line) { return JSON.parse(line) })

var before = process.cpuUsage()
var start = process.hrtime.bigint()
var index = lunr(function () {
  var builder = this
  builder.ref('ref')
  builder.field('title', { boost: 4 })
  builder.field('heading', { boost: 3 })
  builder.field('body')
  documents.forEach(function (document) { builder.add(document) })
})
fs.writeFileSync(process.argv[4], JSON.stringify(index))
var seconds = Number(process.hrtime.bigint() - start) / 1e9
var used = process.cpuUsage(before)
console.log(seconds.toFixed(2) + ' ' + ((used.user + used.system) / 1e6).toFixed(2) + ' ' + Math.round(process.resourceUsage().maxRSS / 1024))
