/* Lunr's stemmer: M. F. Porter, "An algorithm for suffix stripping", 1980, in lunr's form; for letters only. */
(function (scope) {
  "use strict";
  var engine = scope.variorumSearchEngine = scope.variorumSearchEngine || {};

  function suffixes(text) {
    return text.split(" ").map(function (rule) { return rule.split(">"); });
  }

  var STEP_2 = suffixes("ational>ate tional>tion enci>ence anci>ance izer>ize bli>ble alli>al entli>ent eli>e " +
    "ousli>ous ization>ize ation>ate ator>ate alism>al iveness>ive fulness>ful ousness>ous aliti>al iviti>ive " +
    "biliti>ble logi>log");
  var STEP_3 = suffixes("icate>ic ative> alize>al iciti>ic ical>ic ful> ness>");
  var STEP_4 = suffixes("al> ance> ence> er> ic> able> ible> ant> ement> ment> ent> ou> ism> ate> iti> ous> ive> ize>");

  function isVowel(letter) { return letter === "a" || letter === "e" || letter === "i" || letter === "o" || letter === "u"; }
  function has(word, ending) { return word.length > ending.length && word.endsWith(ending); }

  function measure(word) {
    var count = 0;
    var inVowels = false;
    for (var i = 0; i < word.length; i++) {
      var vowel = isVowel(word[i]) || word[i] === "y" && !inVowels;
      if (inVowels && !vowel) { count++; }
      inVowels = vowel;
    }
    return count;
  }

  function hasVowel(word) { return /[aeiouy]/.test(word); }

  function isShortSyllable(word) {
    var end = word.length;
    if (end < 3 || isVowel(word[0]) || "aeiouwxy".indexOf(word[end - 1]) >= 0) { return false; }
    for (var i = 1; i < end - 2; i++) {
      if (isVowel(word[i]) || word[i] === "y") { return false; }
    }
    return isVowel(word[end - 2]) || word[end - 2] === "y";
  }

  function replaced(word, rules, least) {
    for (var i = 0; i < rules.length; i++) {
      if (has(word, rules[i][0])) {
        var rest = word.slice(0, -rules[i][0].length);
        return { word: measure(rest) >= least ? rest + rules[i][1] : word, had: true };
      }
    }
    return { word: word, had: false };
  }

  function withoutPast(word) {
    if (has(word, "eed")) { return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word; }
    var ending = has(word, "ed") ? 2 : has(word, "ing") ? 3 : 0;
    if (ending === 0 || !hasVowel(word.slice(0, -ending))) { return word; }
    var rest = word.slice(0, -ending);
    if (/(at|bl|iz)$/.test(rest)) { return rest + "e"; }
    if (/([^aeiouylsz])\1$/.test(rest)) { return rest.slice(0, -1); }
    return isShortSyllable(rest) ? rest + "e" : rest;
  }

  function stem(word) {
    if (word.length < 3) { return word; }
    var y = word[0] === "y";
    if (y) { word = "Y" + word.slice(1); }
    if (has(word, "sses") || has(word, "ies")) {
      word = word.slice(0, -2);
    } else if (word.endsWith("s") && word.length > 2 && word[word.length - 2] !== "s") {
      word = word.slice(0, -1);
    }
    word = withoutPast(word);
    if (word.endsWith("y") && word.length > 2 && !isVowel(word[word.length - 2])) { word = word.slice(0, -1) + "i"; }
    word = replaced(word, STEP_2, 1).word;
    word = replaced(word, STEP_3, 1).word;
    var step4 = replaced(word, STEP_4, 2);
    word = step4.word;
    if (!step4.had && (has(word, "sion") || has(word, "tion")) && measure(word.slice(0, -3)) > 1) {
      word = word.slice(0, -3);
    }
    if (has(word, "e")) {
      var m = measure(word.slice(0, -1));
      if (m > 1 || m === 1 && !isShortSyllable(word.slice(0, -1))) { word = word.slice(0, -1); }
    }
    if (word.endsWith("ll") && measure(word) > 1) { word = word.slice(0, -1); }
    return y ? "y" + word.slice(1) : word;
  }

  /* Endings by which a half-typed or misspelt word may go on to one whose stem the index has. */
  var ENDINGS = ("e n on ion tion ation s es g ng ing ed d t nt ent ment ement y ty ity lity ility ability ies ng ings r er " +
    "rs ers or ors l al le ble able ze ize ized ization ive c ic ical ness ce nce ence ance te ate ates ated").split(" ");

  engine.stem = stem;
  engine.ENDINGS = ENDINGS;
})(typeof self === "undefined" ? this : self);
