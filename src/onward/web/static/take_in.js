"use strict";
// Progress without loading the page again, and files by drag and drop. The page works without this file.
(() => {
  const list = document.getElementById("sources");
  const told = document.getElementById("told");
  if (!list) return;
  const PAUSE = 700; // milliseconds
  let waiting = false;
  list.dataset.live = "";

  const put = (html) => {
    const fresh = new DOMParser().parseFromString(html, "text/html").getElementById("sources");
    if (!fresh) return false;
    const focused = list.contains(document.activeElement);
    list.replaceChildren(...fresh.childNodes);
    list.dataset.turn = fresh.dataset.turn;
    if (fresh.hasAttribute("aria-labelledby")) list.setAttribute("aria-labelledby", fresh.getAttribute("aria-labelledby"));
    if (focused) list.focus();
    return true;
  };

  const look = async () => {
    waiting = false;
    const answer = await fetch(list.dataset.state);
    if (!answer.ok) return;
    const state = await answer.json();
    for (const job of state.jobs) {
      const line = document.getElementById(`source-${job.number}`);
      const label = line?.querySelector("[data-state]");
      const bar = line?.querySelector("progress");
      if (label) label.textContent = job.state;
      if (bar && job.percent !== null) bar.value = job.percent;
      if (line && !bar && job.percent !== null) list.dataset.turn = ""; // it has begun: its bar comes with the page
    }
    if (state.turn !== list.dataset.turn) {
      put(await (await fetch(list.dataset.page)).text());
      told.textContent = state.said;
    }
    if (state.busy) soon();
    else if (list.querySelector(".plainly")) put(await (await fetch(list.dataset.page)).text());
  };

  const soon = () => {
    if (waiting) return;
    waiting = true;
    window.setTimeout(() => look().catch(() => soon()), PAUSE);
  };

  if (list.hasAttribute("data-busy")) soon();

  const form = document.getElementById("files-form");
  if (!form) return;
  const input = form.querySelector("input[type=file]");
  const drop = document.getElementById("drop");

  const tell = (text) => {
    told.textContent = text;
    told.scrollIntoView({ block: "nearest" });
  };

  const said = (html) => {
    const error = new DOMParser().parseFromString(html, "text/html").querySelector("#files-more.error");
    return error ? error.textContent : form.dataset.failed;
  };

  const send = async () => {
    const body = new FormData(form);
    form.setAttribute("aria-busy", "true");
    told.textContent = form.dataset.sending;
    try {
      const answer = await fetch(form.action, { method: "POST", body });
      const html = await answer.text();
      if (answer.ok && put(html)) {
        form.reset();
        told.textContent = "";
        list.scrollIntoView({ block: "nearest" });
        await look();
      } else {
        tell(said(html));
      }
    } catch {
      tell(form.dataset.failed);
    }
    form.removeAttribute("aria-busy");
  };

  form.addEventListener("submit", (event) => {
    if (!input.files.length) return; // the page says what is missing
    event.preventDefault();
    const size = [...input.files].reduce((sum, file) => sum + file.size, 0);
    if (size > Number(form.dataset.most)) tell(form.dataset.large);
    else send();
  });

  // A file that misses the place would open in this tab, and the page would be gone.
  const withFiles = (event) => [...(event.dataTransfer?.types ?? [])].includes("Files");
  for (const kind of ["dragover", "drop"]) {
    document.addEventListener(kind, (event) => { if (withFiles(event)) event.preventDefault(); });
  }
  drop.addEventListener("dragover", () => drop.classList.add("over"));
  drop.addEventListener("dragleave", () => drop.classList.remove("over"));
  drop.addEventListener("drop", (event) => {
    drop.classList.remove("over");
    const entries = [...event.dataTransfer.items].map((item) => item.webkitGetAsEntry?.());
    if (entries.some((entry) => entry?.isDirectory)) {
      tell(form.dataset.folder);
      return;
    }
    if (!event.dataTransfer.files.length) return;
    input.files = event.dataTransfer.files;
    form.requestSubmit();
  });
})();
