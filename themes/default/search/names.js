/* The engine of the search: what a question means, which files answer it, and in what order. Its parts are joined to
   search-engine.js, in the order of theme.yml. It runs in a worker over http and in the page from a file; it loads what a
   question needs and nothing else, and draws nothing: see search.js.

   This part: the names in a text, and the words of camel case, as org.variorum.search has them. */
(function (scope) {
  "use strict";
  var engine = scope.variorumSearchEngine = scope.variorumSearchEngine || {};

  function isDigit(code) { return code >= 48 && code <= 57; }
  function isUpper(code) { return code >= 65 && code <= 90; }
  function isLower(code) { return code >= 97 && code <= 122; }
  function isLetter(code) { return isUpper(code) || isLower(code); }

  function isWordUnit(code) {
    if (code < 0x80) { return isDigit(code) || isLetter(code); }
    if (code < 0xC0) { return code === 0xAA || code === 0xB5 || code === 0xBA; }
    return code !== 0xD7 && code !== 0xF7 && code !== 0x1680 && code !== 0x180E &&
      !(code >= 0x2000 && code < 0x2C00) && !(code >= 0x2E00 && code < 0x2E80) && !(code >= 0x3000 && code < 0x3040) &&
      !(code >= 0xFE00 && code < 0xFE70) && code !== 0xFEFF && !(code >= 0xFF00 && code < 0xFF10) &&
      !(code >= 0xFF1A && code < 0xFF21) && !(code >= 0xFF3B && code < 0xFF41) && !(code >= 0xFF5B && code < 0xFF66) &&
      code < 0xFFF0;
  }

  /* . : _ - @ */
  function isConnector(code) { return code === 46 || code === 58 || code === 95 || code === 45 || code === 64; }

  function belongs(text, at) {
    var code = text.charCodeAt(at);
    return isWordUnit(code) || isConnector(code) ||
      code === 44 && at > 0 && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
  }

  /* The names in a text, with the places where they begin and end: [{text, start, end}]. */
  function namesIn(text) {
    var names = [];
    for (var at = 0; at < text.length; at++) {
      var from = at;
      while (at < text.length && belongs(text, at)) { at++; }
      if (at > from) { addName(names, text, from, at); }
    }
    return names;
  }

  function addName(names, text, from, to) {
    var start = from;
    var end = to;
    while (start < end && isConnector(text.charCodeAt(start))) { start++; }
    while (end > start && isConnector(text.charCodeAt(end - 1))) { end--; }
    if (start === end) { return; }
    var before = start > 0 ? text.charAt(start - 1) : "";
    if (end - start === 1 && (before === "'" || before === "\u2019") && isLetter(text.charCodeAt(start))) { return; }
    var hyphens = start - from;
    var flag = (hyphens === 1 || hyphens === 2) && text.charAt(from) === "-" && text.charAt(start - 1) === "-" &&
      isLetter(text.charCodeAt(start));
    names.push({ text: text.slice(flag ? from : start, end), start: flag ? from : start, end: end });
  }

  /* Where the case of letters, or a digit, begins another word: "DBInstance" gives DB, Instance. */
  function camelWords(word) {
    var words = [];
    var start = 0;
    for (var at = 1; at < word.length; at++) {
      if (beginsWord(word, start, at)) {
        words.push(word.slice(start, at));
        start = at;
      }
    }
    words.push(word.slice(start));
    return words;
  }

  function beginsWord(word, start, at) {
    var before = word.charCodeAt(at - 1);
    var code = word.charCodeAt(at);
    if (isUpper(code)) {
      var after = at + 1 < word.length ? word.charCodeAt(at + 1) : 32;
      var lowerFollows = isLower(after) && !(after === 115 && at + 2 === word.length);
      return isLower(before) || isDigit(before) && (lowerFollows || all(word, start, at, isDigit)) ||
        isUpper(before) && lowerFollows;
    }
    if (isDigit(code)) { return at - start >= 3 && all(word, at - 3, at, isLetter); }
    return isLower(code) && all(word, start, at, isDigit);
  }

  function all(word, from, to, is) {
    for (var i = from; i < to; i++) {
      if (!is(word.charCodeAt(i))) { return false; }
    }
    return from < to;
  }

  engine.namesIn = namesIn;
  engine.camelWords = camelWords;
})(typeof self === "undefined" ? this : self);
