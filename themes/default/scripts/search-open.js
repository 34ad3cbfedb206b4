/* Opens the search: by its button, "/", Ctrl-K or Cmd-K. What it needs is loaded then, and not before. */
(function (document) {
  "use strict";
  var opener = document.querySelector("a.search-open");
  var dialog = document.getElementById("_search");
  var form = document.querySelector("form.search");
  if (!form) { return; }
  var input = form.querySelector("[role=combobox]");
  var status = form.querySelector("[role=status]");
  var loading = null;
  var before = null;
  var how = { hits: 3, snippet: 160 };

  function script(address) {
    return new Promise(function (resolve, reject) {
      var element = document.createElement("script");
      element.src = address;
      element.onload = resolve;
      element.onerror = function () { reject(new Error("cannot load " + address)); };
      document.head.appendChild(element);
    });
  }

  function load() {
    if (!loading) { status.textContent = "Loading …"; }
    loading = loading || Promise.all(["client", "recent", "view"].map(function (name) {
      return script(form.dataset[name]);
    })).then(function () {
      return window.VariorumSearch.open(form.dataset);
    }).then(function (engine) {
      status.textContent = "";
      window.variorumSearchView(form, engine, how);
    });
    loading.catch(function () {
      loading = null;
      status.textContent = "The search could not be loaded.";
    });
  }

  function open() {
    if (!dialog) {
      input.focus();
      input.select();
    } else if (!dialog.open) {
      before = document.activeElement;
      dialog.showModal();
      input.focus();
      input.select();
      load();
    }
  }

  // Whoever types on after it failed tries again.
  input.addEventListener("input", function () {
    if (!loading) { load(); }
  });

  document.addEventListener("keydown", function (event) {
    var typing = event.target.closest && event.target.closest("input, textarea, select, [contenteditable]");
    var slash = event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
    var k = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === "k";
    if (slash || k) {
      event.preventDefault();
      open();
    }
  });

  if (dialog) {
    opener.addEventListener("click", function (event) {
      if (event.ctrlKey || event.metaKey || event.shiftKey) { return; }
      event.preventDefault();
      open();
    });
    // What leads to a place on this very page closes the dialog too.
    dialog.addEventListener("click", function (event) {
      if (event.target === dialog || event.target.closest("a, .search-close")) { dialog.close(); }
    });
    dialog.addEventListener("close", function () {
      if (before && before.focus) { before.focus({ preventScroll: true }); }
    });
    return;
  }

  // The page of search: its address tells the question.
  var fields = ["q", "category", "collection"];
  try {
    var asked = new URLSearchParams(location.search);
    fields.forEach(function (name) {
      if (form.elements[name] && asked.get(name)) { form.elements[name].value = asked.get(name).slice(0, 200); }
    });
  } catch (e) {
    // a broken address asks nothing
  }
  how = { hits: 8, snippet: 260, onAnswer: function () {
    var told = new URLSearchParams();
    fields.forEach(function (name) {
      if (form.elements[name] && form.elements[name].value) { told.set(name, form.elements[name].value); }
    });
    try {
      history.replaceState(null, "", location.pathname + (String(told) ? "?" + told : ""));
    } catch (e) {
      // not allowed to a file in every browser
    }
  } };
  load();
  input.focus();
})(document);
