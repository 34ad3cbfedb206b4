/* The search of a page. Nothing is loaded before it is opened; over http the engine works in a worker, and a page opened
   as a file, which may neither fetch nor have a worker, loads engine and data as scripts. Both give the same answers.

     VariorumSearch.open({
       engine: "assets/search-engine.….js",          // addresses as templates/search-data.peb writes them
       manifest: "assets/search/manifest.….json",
       manifestScript: "assets/search/manifest.….js"
     }).then(function (search) {
       return search.query("s3 encryption", { limit: 10 });
     }).then(function (answer) { … });               // null where another question was asked meanwhile

   Options of query, all of them optional:
     prefix        is the last word still being typed? (true); a blank behind it says that it is not
     limit         sections to show in all (10)
     hitsPerPage   sections to show of one page (3)
     snippet       length of a snippet in characters (160)
     category      only pages of this category; categories are in search.categories
     collection    only sections in which this collection says something: a name of search.collections, [[name, title], …]

   An answer:
     { total,                          // sections found
       kind,                           // "all": they hold all words; "some": any of them; "near": after a correction
       changes: [[typed, used], …],    // corrections, where kind is "near"
       terms: […],                     // what was looked for, as variorumSearchEngine.termsOf gives it: to mark a page
       pages: [{ path,                 // below the site's root
                 title, titleParts,    // parts are [[text, isHit], …], here and below
                 category, score,
                 more,                 // sections of this page that are not shown
                 hits: [{ anchor,      // "" for the page's beginning
                          heading,     // parts of each heading of the path, none for the beginning
                          snippet, before, after,   // parts; is there text before and after?
                          collections, // titles of those that say something in the section
                          score }] }] }

   open and query reject with an Error whose message names the file that could not be loaded; the next open tries again.
   search.close() ends the worker. */
(function (window, document) {
  "use strict";

  var waiting = {};

  /* What every data file loaded as a script calls, with its data as JSON. It is read in a task of its own. */
  window.variorumSearchData = function (name, json) {
    if (waiting[name]) { setTimeout(function () { waiting[name](JSON.parse(json)); }); }
  };

  function script(address) {
    return new Promise(function (resolve, reject) {
      var element = document.createElement("script");
      element.src = address;
      element.onload = resolve;
      element.onerror = function () { reject(new Error("cannot load " + address)); };
      document.head.appendChild(element);
    });
  }

  function data(name, address) {
    return new Promise(function (resolve, reject) {
      waiting[name] = resolve;
      script(address).catch(reject);
    });
  }

  function absolute(address) { return new URL(address, document.baseURI).href; }

  function inPage(at) {
    var base = at.manifestScript.slice(0, at.manifestScript.lastIndexOf("/") + 1);
    return script(at.engine).then(function () {
      return data("manifest", at.manifestScript);
    }).then(function (manifest) {
      var engine = window.variorumSearchEngine;
      var search = engine.Search(manifest, function (name) {
        return data(name, base + engine.fileName(manifest, name, "js"));
      });
      return { query: search.query, categories: manifest.categories, collections: manifest.collections, close: function () {} };
    });
  }

  function inWorker(at) {
    return new Promise(function (resolve, reject) {
      var worker = new Worker(at.engine);
      var asked = new Map();
      var count = 0;

      function ask(message) {
        return new Promise(function (answered, failed) {
          message.id = ++count;
          asked.set(message.id, { answered: answered, failed: failed });
          worker.postMessage(message);
        });
      }

      worker.onmessage = function (event) {
        var one = asked.get(event.data.id);
        asked.delete(event.data.id);
        if (event.data.error) { one.failed(new Error(event.data.error)); } else { one.answered(event.data.answer); }
      };
      worker.onerror = function () { reject(new Error("cannot load " + at.engine)); };
      ask({ manifest: absolute(at.manifest) }).then(function (opened) {
        resolve({
          query: function (text, options) { return ask({ text: text, options: options }); },
          categories: opened.categories,
          collections: opened.collections,
          close: function () { worker.terminate(); }
        });
      }).catch(function (error) {
        worker.terminate();
        reject(error);
      });
    });
  }

  var opened = null;

  function open(at) {
    if (!opened) {
      opened = (window.location.protocol === "file:" ? inPage : inWorker)(at);
      opened.catch(function () { opened = null; });
    }
    return opened;
  }

  window.VariorumSearch = { open: open };
})(window, document);
