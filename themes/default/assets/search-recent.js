/* The last questions that led to a result. They stay on this device, in its localStorage, and the reader can clear them;
   where there is no storage, or it throws, they last as long as the page.

     var recent = variorumSearchRecent(root);   // the way to the site's root: each site of a host has its own
     recent.add("s3 encryption");
     recent.list();                             // the latest first, at most eight
     recent.clear(); */
(function (window, document) {
  "use strict";
  var MOST = 8;

  window.variorumSearchRecent = function (root) {
    var key = "variorum-recent " + new URL(root || "./", document.baseURI).pathname;
    var unstored = [];

    function list() {
      try {
        var stored = JSON.parse(window.localStorage.getItem(key));
        return Array.isArray(stored) ? stored.filter(function (each) { return typeof each === "string"; }).slice(0, MOST) : [];
      } catch (e) {
        return unstored;
      }
    }

    function keep(questions) {
      unstored = questions;
      try {
        if (questions.length) {
          window.localStorage.setItem(key, JSON.stringify(questions));
        } else {
          window.localStorage.removeItem(key);
        }
      } catch (e) {
        // no storage, or a full one
      }
    }

    return {
      list: list,
      add: function (question) {
        var text = question.trim();
        if (text) {
          keep([text].concat(list().filter(function (each) { return each.toLowerCase() !== text.toLowerCase(); })).slice(0, MOST));
        }
      },
      clear: function () { keep([]); }
    };
  };
})(window, document);
