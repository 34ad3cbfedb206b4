/* The box in the header: a combobox (WAI-ARIA 1.2) whose list shows the best sections while one types. */
(function (document) {
  "use strict";
  var form = document.querySelector("form.search");
  if (!form) { return; }
  var input = form.querySelector("input");
  var list = form.querySelector("[role=listbox]");
  var status = form.querySelector("[role=status]");
  var SHOWN = 10;
  var opened = null;
  var options = [];
  var chosen = -1;
  var timer = 0;
  var before = null;

  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-controls", list.id);
  input.setAttribute("aria-expanded", "false");

  function ready() {
    opened = opened || window.variorumSearch.open(form.dataset);
    opened.catch(function () {
      opened = null; // the next key tries again
    });
    return opened;
  }

  function show(open) {
    list.hidden = !open;
    input.setAttribute("aria-expanded", String(open));
    if (!open) { choose(-1); }
  }

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

  function option(fill) {
    var link = document.createElement("a");
    link.setAttribute("role", "option");
    link.setAttribute("aria-selected", "false");
    link.id = "_option-" + options.length;
    link.tabIndex = -1;
    fill(link);
    options.push(link);
    list.appendChild(link);
  }

  function display(answer, question) {
    list.replaceChildren();
    options = [];
    choose(-1);
    window.variorumSearch.results(answer).forEach(function (result) {
      option(function (link) { window.variorumSearch.describe(link, result, form.dataset.root); });
    });
    if (answer.total > options.length) {
      option(function (link) {
        link.className = "all";
        link.href = form.action + "?q=" + encodeURIComponent(question);
        link.textContent = "All " + answer.total + " sections";
      });
    }
    status.textContent = window.variorumSearch.summary(answer);
    list.dataset.summary = answer.kind === "all" && options.length ? "" : status.textContent;
    show(true);
  }

  function close() {
    clearTimeout(timer);
    status.textContent = "";
    show(false);
  }

  /* Resolves when the list answers what stands in the box. */
  function search() {
    var question = input.value;
    if (question.trim() === "") {
      close();
      return Promise.resolve();
    }
    return ready().then(function (search) {
      return search.query(question, { limit: SHOWN, snippet: 140 });
    }).then(function (answer) {
      if (answer && question === input.value && document.activeElement === input) { display(answer, question); }
    }).catch(function () {
      list.replaceChildren();
      options = [];
      status.textContent = list.dataset.summary = "The search index could not be loaded";
      show(true);
    });
  }

  input.addEventListener("focus", function () {
    ready();
    if (input.value && list.hidden) { search(); }
  });
  input.addEventListener("input", function () {
    clearTimeout(timer);
    timer = setTimeout(search, 60);
  });

  input.addEventListener("keydown", function (event) {
    if (event.isComposing) { return; }
    if (event.key === "Escape") {
      event.preventDefault();
      var open = !list.hidden;
      close();
      if (!open || !input.value) { leave(); }
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && options.length) {
      event.preventDefault();
      if (list.hidden) { show(true); }
      var step = event.key === "ArrowDown" ? 1 : -1;
      var places = options.length + 1; // the box itself is one of them
      choose((chosen + 1 + step + places) % places - 1);
    }
  });

  form.addEventListener("submit", function (event) {
    event.preventDefault();
    clearTimeout(timer);
    if (chosen >= 0) {
      options[chosen].click();
    } else {
      search().then(function () {
        if (options.length && !list.hidden) { options[0].click(); }
      });
    }
  });

  list.addEventListener("click", function (event) {
    if (event.target.closest("a") && !event.ctrlKey && !event.metaKey && !event.shiftKey) { close(); }
  });
  list.addEventListener("mousedown", function (event) {
    event.preventDefault(); // the box keeps the focus
  });
  input.addEventListener("blur", close);

  function leave() {
    input.blur();
    if (before && before !== document.body && document.contains(before)) { before.focus({ preventScroll: true }); }
  }

  document.addEventListener("keydown", function (event) {
    var typing = event.target.closest && event.target.closest("input, textarea, select, [contenteditable]");
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      before = document.activeElement;
      input.focus();
      input.select();
    }
  });
})(document);
