/* Work in short tasks: between them the page answers its reader, and a worker hears of the next question. */
(function (scope) {
  "use strict";
  var engine = scope.variorumSearchEngine = scope.variorumSearchEngine || {};
  var LONG = 8; // milliseconds; a frame has 16
  var channel = typeof MessageChannel === "undefined" ? null : new MessageChannel();
  var waiting = [];
  var started = 0;

  if (channel) {
    channel.port1.onmessage = function () {
      started = now();
      waiting.shift()();
    };
  }

  function now() { return typeof performance === "undefined" ? 0 : performance.now(); }

  /* Keeps a promise in a task of its own. */
  function pause() {
    if (!channel) { return Promise.resolve(); }
    return new Promise(function (resolve) {
      waiting.push(resolve);
      channel.port2.postMessage(0);
    });
  }

  /* isWanted() tells whether the result is still of use; where it is not, the promises below are rejected with OUTDATED. */
  function Pace(isWanted) {
    /* Calls work(from, to) for all of 0 to count, so many at once, and pauses where the task has become long. */
    function ranges(count, size, work) {
      var from = 0;
      function go() {
        while (from < count) {
          if (!isWanted()) { return Promise.reject(engine.OUTDATED); }
          if (now() - started > LONG) { return pause().then(go); }
          work(from, Math.min(count, from + size));
          from += size;
        }
        return Promise.resolve();
      }
      return go();
    }

    /* Calls work(item) for each of a list; gives the list of what it returned. */
    function each(list, work) {
      var results = [];
      return ranges(list.length, 1, function (i) { results.push(work(list[i], i)); }).then(function () { return results; });
    }

    /* A promise of the list, sorted. */
    function sorted(list, compare) {
      var runs = [];
      function join() {
        return runs.length < 2 ? Promise.resolve(runs[0] || [])
          : ranges(1, 1, function () { runs.push(merged(runs.shift(), runs.shift(), compare)); }).then(join);
      }
      return ranges(list.length, 500, function (from, to) { runs.push(list.slice(from, to).sort(compare)); }).then(join);
    }

    return { ranges: ranges, each: each, sorted: sorted };
  }

  function merged(a, b, compare) {
    var both = [];
    var i = 0;
    var k = 0;
    while (i < a.length && k < b.length) { both.push(compare(a[i], b[k]) <= 0 ? a[i++] : b[k++]); }
    return both.concat(a.slice(i), b.slice(k));
  }

  engine.OUTDATED = {};
  engine.Pace = Pace;
})(typeof self === "undefined" ? this : self);
