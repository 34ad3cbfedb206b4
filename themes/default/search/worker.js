/* In a worker: one message a question, one an answer. */
(function (scope) {
  "use strict";
  var engine = scope.variorumSearchEngine = scope.variorumSearchEngine || {};

  /* The name of a file: its own, and the hash of its content that the manifest tells. */
  engine.fileName = function (manifest, name, ending) {
    var dash = name.lastIndexOf("-");
    var hash = manifest.hashes[name.slice(0, dash)][Number(name.slice(dash + 1))];
    return name + "." + hash + "." + ending;
  };

  if (typeof WorkerGlobalScope === "undefined" || !(scope instanceof WorkerGlobalScope)) { return; }

  var search = null;

  function fetched(address) {
    return fetch(address).then(function (response) {
      if (!response.ok) { throw new Error("cannot load " + address + ": " + response.status); }
      return response.json();
    });
  }

  function opened(address) {
    var base = address.slice(0, address.lastIndexOf("/") + 1);
    return fetched(address).then(function (manifest) {
      return engine.Search(manifest, function (name) { return fetched(base + engine.fileName(manifest, name, "json")); });
    });
  }

  scope.onmessage = function (event) {
    var message = event.data;
    if (message.manifest) { search = opened(message.manifest); }
    search.then(function (found) {
      return message.text === undefined ? found.opened : found.query(message.text, message.options);
    }).then(function (answer) {
      scope.postMessage({ id: message.id, answer: answer });
    }, function (error) {
      scope.postMessage({ id: message.id, error: String(error.message || error) });
    });
  };
})(typeof self === "undefined" ? this : self);
