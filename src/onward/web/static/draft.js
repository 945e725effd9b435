"use strict";
// Judges the letter while it is typed: after a pause the text goes to this same page, and its points come back.
(() => {
  const editor = document.getElementById("editor");
  if (!editor) return;
  const PAUSE = 700; // milliseconds
  const PARTS = ["summary", "state", "points", "preview", "facts", "out"];
  const begun = JSON.stringify([editor.subject.value, editor.body.value]);
  const isChanged = () => JSON.stringify([editor.subject.value, editor.body.value]) !== begun;
  let waiting = 0;
  let latest = 0;
  let leaving = false;

  const put = (id, fresh) => {
    const place = document.getElementById(id);
    if (!place || !fresh || place.contains(document.activeElement)) return;
    const open = place.querySelector("details")?.open;
    if (place.innerHTML.trim() !== fresh.innerHTML.trim()) place.replaceChildren(...fresh.childNodes);
    if (open) place.querySelector("details").open = true;
  };

  const judge = async () => {
    const number = ++latest;
    const fields = new URLSearchParams(new FormData(editor));
    fields.set("do", "check");
    fields.set("part", "yes");
    try {
      const answer = await fetch(editor.action, { method: "POST", body: fields });
      if (!answer.ok) throw new Error(String(answer.status));
      const found = new DOMParser().parseFromString(await answer.text(), "text/html");
      if (number !== latest) return;
      for (const id of PARTS) put(id, found.getElementById(id));
      document.getElementById("no-answer").hidden = true;
    } catch {
      if (number === latest) document.getElementById("no-answer").hidden = false;
    }
  };

  editor.addEventListener("input", () => {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(judge, PAUSE);
  });
  for (const form of document.querySelectorAll("form[method=post]")) {
    form.addEventListener("submit", (event) => {
      const asks = form.dataset.replaces;
      if (asks && isChanged() && !window.confirm(asks)) { event.preventDefault(); return; }
      leaving = form === editor || Boolean(asks);
    });
  }
  window.addEventListener("beforeunload", (event) => {
    if (!leaving && isChanged()) event.preventDefault();
  });
})();
