// lunr.js on node: for every line of JSON (see oracle.js) the index that lunr builds, a line each.
//   node node-oracle.js path/to/lunr.js path/to/oracle.js < inputs > indexes

var fs = require('fs')
var vm = require('vm')

globalThis.lunr = require(require('path').resolve(process.argv[2]))
vm.runInThisContext(fs.readFileSync(process.argv[3], 'utf8'))

fs.readFileSync(0, 'utf8').split('\n').forEach(function (line) {
  if (line !== '') console.log(index(line))
})
