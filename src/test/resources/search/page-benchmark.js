// Watches a page while it is asked: what benchmark.begin() begins, benchmark.told() tells, in milliseconds.
//   results: from the beginning, or from the last letter where it was typed later, to the list of results
//   at: the same moment, since 1970; loaded: from the last script that was run, or the last letter, to the results
//   task: the longest task that the browser tells (from 50 on; 0: there was none)
//   gap: the longest time in which a timer of 4 ms did not come about
//   key: the longest time from a key to the frame that shows its letter
var benchmark = (function () {
  var channel = new MessageChannel()
  var painted = []
  channel.port1.onmessage = function () { painted.shift()(performance.now()) }
  var seen = {}
  var last = 0

  function begin () {
    performance.mark('benchmark')
    seen = { start: performance.now(), asked: 0, shown: 0, script: 0, task: 0, gap: 0, key: 0 }
  }
  begin()

  new PerformanceObserver(function (list) {
    list.getEntries().forEach(function (entry) {
      if (entry.startTime >= seen.start) seen.task = Math.max(seen.task, entry.duration)
    })
  }).observe({ type: 'longtask' })

  function tick () {
    var now = performance.now()
    if (last >= seen.start) seen.gap = Math.max(seen.gap, now - last - 4)
    last = now
    setTimeout(tick, 4)
  }
  tick()

  document.addEventListener('load', function (event) {
    if (event.target.localName === 'script') seen.script = performance.now()
  }, true)

  document.addEventListener('input', function (event) {
    var pressed = event.timeStamp
    seen.asked = performance.now()
    seen.shown = 0
    requestAnimationFrame(function () {
      painted.push(function (now) { seen.key = Math.max(seen.key, now - pressed) })
      channel.port2.postMessage(0)
    })
  }, true)

  document.addEventListener('DOMContentLoaded', function () {
    new MutationObserver(function () {
      if (!seen.shown && document.querySelector('[role=option]')) seen.shown = performance.now()
    }).observe(document.querySelector('#_results'), { childList: true })
  })

  return {
    begin: begin,
    hasResults: function () { return seen.shown > 0 },
    told: function () {
      return {
        results: seen.shown - seen.asked, at: performance.timeOrigin + seen.shown, asked: performance.timeOrigin + seen.asked,
        loaded: seen.shown - Math.max(seen.asked, Math.min(seen.script, seen.shown)), task: seen.task, gap: seen.gap, key: seen.key
      }
    }
  }
})()
