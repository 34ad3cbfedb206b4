/* What a reader sees of the search: a combobox with a list that it controls (WAI-ARIA Authoring Practices 1.2, "editable
   combobox with list autocomplete"), in the dialog of every page and on search.html. Loaded when search is opened.

   variorumSearchView(form, engine, { hits, snippet, onAnswer }) shows ten sections, at most so many of a page, and snippets
   of so many characters; more of them, and their texts, are loaded where they are asked for. */
(function (window, document) {
  "use strict";
  var FIRST = 10;
  var MORE = 3; // times as many
  var SLOW = 400; // milliseconds without an answer until that is said

  function element(name, className, text) {
    var made = document.createElement(name);
    if (className) { made.className = className; }
    if (text) { made.textContent = text; }
    return made;
  }

  /* Parts of text, [text, isHit], the hits in <mark>; what authors wrote is never read as HTML. */
  function marked(parent, parts) {
    parts.forEach(function (part) {
      parent.appendChild(part[1] ? element("mark", "", part[0]) : document.createTextNode(part[0]));
    });
    return parent;
  }

  /* A path of headings as one row of parts. */
  function path(headings) {
    return headings.reduce(function (parts, heading, number) {
      return parts.concat(number ? [[" › ", false]] : [], heading);
    }, []);
  }

  /* What is said of an answer. */
  function summary(answer) {
    if (answer.total === 0) { return "Nothing found"; }
    var text = answer.total === 1 ? "1 section" : answer.total + " sections";
    if (answer.kind === "all") { return text; }
    return text + (answer.kind === "some" ? " with some of the words"
      : " for " + answer.changes.map(function (change) { return change[1]; }).join(", ") + " instead");
  }

  window.variorumSearchView = function (form, engine, how) {
    var input = form.querySelector("[role=combobox]");
    var list = form.querySelector("[role=listbox]");
    var status = form.querySelector("[role=status]");
    var nothing = form.querySelector(".found-nothing");
    var more = form.querySelector(".found-more");
    var recent = window.variorumSearchRecent(form.dataset.root);
    var factor = 1;
    var options = [];
    var chosen = -1;
    var asked = 0;
    var answered = 0; // the question whose results stand in the list
    var entered = null; // Enter came before the answer: follow its first result

    function choose(number) {
      if (options[chosen]) { options[chosen].setAttribute("aria-selected", "false"); }
      chosen = number;
      if (options[chosen]) {
        options[chosen].setAttribute("aria-selected", "true");
        options[chosen].scrollIntoView({ block: "nearest" });
        input.setAttribute("aria-activedescendant", options[chosen].id);
      } else {
        input.removeAttribute("aria-activedescendant");
      }
    }

    function option(name) {
      var made = element(name, "found-section");
      made.setAttribute("role", "option");
      made.setAttribute("aria-selected", "false");
      made.id = "_option-" + options.length;
      made.tabIndex = -1;
      options.push(made);
      return made;
    }

    function section(page, hit, terms) {
      var link = option("a");
      link.href = form.dataset.root + page.path
        + (terms.length ? "?q=" + encodeURIComponent(terms.join(" ")) : "")
        + (hit.anchor ? "#" + hit.anchor : "");
      var heading = element("span", "found-heading");
      link.appendChild(marked(heading, hit.heading.length ? path(hit.heading) : [["Introduction", false]]));
      if (hit.collections.length) {
        heading.appendChild(element("span", "found-said",
          hit.collections.length + (hit.collections.length === 1 ? " collection" : " collections")));
      }
      if (hit.snippet.length && hit.snippet[0][0]) {
        link.appendChild(marked(element("span", "found-snippet"),
          [[hit.before ? "… " : "", false]].concat(hit.snippet, [[hit.after ? " …" : "", false]])));
      }
      return link;
    }

    function group(page, number, terms) {
      var box = element("div", "found-page");
      var title = marked(element("div", "found-title"), page.titleParts);
      title.id = "_found-" + number;
      box.setAttribute("role", "group");
      box.setAttribute("aria-labelledby", title.id);
      if (page.category) { title.appendChild(element("span", "found-category", page.category)); }
      box.appendChild(title);
      page.hits.forEach(function (hit) { box.appendChild(section(page, hit, terms)); });
      return box;
    }

    /* Of what was looked for, what looks like a typed word: to be marked on the page that is led to. */
    function typed(answer, text) {
      var words = text.toLowerCase().split(/[^\p{L}\p{N}]+/u).concat(answer.changes.map(function (change) { return change[1]; }));
      return answer.terms.filter(function (term) {
        return words.some(function (word) { return word && word.slice(0, 3) === term.slice(0, 3); });
      });
    }

    function show(groups) {
      choose(-1);
      list.replaceChildren.apply(list, groups);
      list.hidden = !options.length;
      input.setAttribute("aria-expanded", String(options.length > 0));
    }

    function display(answer, text) {
      var terms = typed(answer, text);
      options = [];
      show(answer.pages.map(function (page, number) { return group(page, number, terms); }));
      nothing.hidden = options.length > 0;
      more.hidden = options.length >= answer.total;
      status.textContent = summary(answer) + (answer.total === 0 && filtered() ? " with this filter" : "");
      if (how.onAnswer) { how.onAnswer(text); }
      if (entered && options.length && input.getClientRects().length) { follow(options[0], entered.elsewhere); }
      entered = null;
    }

    function pick(text, action) {
      var made = option("div");
      made.textContent = text;
      made.addEventListener("click", function () {
        action();
        input.focus();
      });
      return made;
    }

    /* What was looked for before, to be asked again. */
    function before(questions) {
      var box = element("div", "found-page found-before");
      box.setAttribute("role", "group");
      box.setAttribute("aria-label", "Recent searches");
      box.appendChild(element("div", "found-title", "Recent searches"));
      questions.forEach(function (question) {
        box.appendChild(pick(question, function () {
          input.value = question;
          askAnew();
        }));
      });
      box.appendChild(pick("Clear recent searches", function () {
        recent.clear();
        clear();
      })).classList.add("found-clear");
      return box;
    }

    function clear() {
      var questions = recent.list();
      answered = ++asked;
      entered = null;
      options = [];
      show(questions.length ? [before(questions)] : []);
      nothing.hidden = true;
      more.hidden = true;
      status.textContent = questions.length ? questions.length + (questions.length === 1 ? " recent search" : " recent searches") : "";
      if (how.onAnswer) { how.onAnswer(""); }
    }

    function filtered() {
      return Array.prototype.some.call(form.querySelectorAll("select"), function (select) { return select.value !== ""; });
    }

    /* Results of an earlier question answer nothing now. */
    function failed() {
      answered = asked;
      entered = null;
      options = [];
      show([]);
      nothing.hidden = true;
      more.hidden = true;
      status.textContent = "The search index could not be loaded.";
    }

    function ask() {
      var text = input.value;
      if (!text.trim()) { return clear(); }
      var mine = ++asked;
      entered = null;
      window.setTimeout(function () {
        if (mine === asked && answered !== mine) { status.textContent = "Searching …"; }
      }, SLOW);
      engine.query(text, {
        limit: FIRST * factor,
        hitsPerPage: how.hits * factor,
        snippet: how.snippet,
        category: form.elements.category ? form.elements.category.value : "",
        collection: form.elements.collection ? form.elements.collection.value : ""
      }).then(function (answer) {
        if (answer && mine === asked) {
          answered = mine;
          display(answer, text);
        }
      }, function () {
        if (mine === asked) { failed(); }
      });
    }

    function follow(link, elsewhere) {
      if (elsewhere && link.href) {
        recent.add(input.value);
        window.open(link.href, "_blank", "noopener");
      } else {
        link.click();
      }
    }

    var MOVES = {
      ArrowDown: function (at, count) { return at + 1 < count ? at + 1 : 0; },
      ArrowUp: function (at, count) { return at > 0 ? at - 1 : count - 1; },
      Home: function (at) { return at < 0 ? at : 0; },
      End: function (at, count) { return at < 0 ? at : count - 1; }
    };

    input.addEventListener("keydown", function (event) {
      var move = MOVES[event.key];
      if (move && options.length && !event.shiftKey && !event.ctrlKey && !event.metaKey && !event.altKey) {
        var next = move(chosen, options.length);
        if (next !== chosen) {
          event.preventDefault();
          choose(next);
        } else if (chosen >= 0) {
          event.preventDefault();
        }
      } else if (event.key === "Enter" && chosen < 0 && answered !== asked) {
        event.preventDefault();
        entered = { elsewhere: event.ctrlKey || event.metaKey };
      } else if (event.key === "Enter" && options.length && (chosen >= 0 || input.value.trim())) {
        event.preventDefault();
        follow(options[Math.max(chosen, 0)], event.ctrlKey || event.metaKey);
      }
    });
    function askAnew() {
      factor = 1;
      ask();
    }

    list.addEventListener("click", function (event) {
      if (event.target.closest("a")) { recent.add(input.value); }
    });
    more.addEventListener("click", function () {
      factor *= MORE;
      ask();
    });
    input.addEventListener("input", function () {
      choose(-1);
      askAnew();
    });
    form.querySelectorAll("select").forEach(function (select) { select.addEventListener("change", askAnew); });
    form.addEventListener("submit", function (event) { event.preventDefault(); });
    ask();
  };
})(window, document);
