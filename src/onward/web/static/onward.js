"use strict";
// Keys and small comforts. Every page works without this file.
(() => {
  const places = { t: "/", a: "/applications", p: "/people", f: "/questions", n: "/numbers" };
  let going = false;
  const typing = (at) => at.closest("input, textarea, select, [contenteditable]") !== null;
  document.addEventListener("keydown", (event) => {
    if (event.repeat || event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
    const key = event.key.toLowerCase();
    if (going && places[key]) { window.location.assign(places[key]); return; }
    going = key === "g";
    if (key === "q") document.getElementById("quiet")?.click();
    if (key === "h") document.getElementById("person")?.click();
    const search = document.querySelector("input[type=search]");
    if (key === "/" && search) { event.preventDefault(); search.focus(); }
    const numbered = document.querySelector(`[data-key="${CSS.escape(key)}"]`);
    if (numbered) { event.preventDefault(); numbered.click(); }
  });
  for (const button of document.querySelectorAll("[data-copy]")) {
    button.hidden = false;
    button.addEventListener("click", async () => {
      const source = document.getElementById(button.dataset.copy);
      await navigator.clipboard.writeText(source.value ?? source.textContent);
      button.textContent = button.dataset.done;
    });
  }
})();
