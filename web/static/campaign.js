// Sends a sound file as the notice or as the second question; the answer of a refusal stands beside the field.

for (const box of document.querySelectorAll("[data-sound]")) {
  const [input, button, error] = [box.querySelector("input"), box.querySelector("button"), box.querySelector("[role=alert]")];
  const say = (text) => {
    error.textContent = text;
    error.hidden = !text;
    input.toggleAttribute("aria-invalid", Boolean(text));
    if (text) input.setAttribute("aria-invalid", "true");
  };
  box.hidden = false;
  button.addEventListener("click", async () => {
    const file = input.files[0];
    if (!file) {
      say("Choisissez d'abord un fichier.");
      return;
    }
    button.disabled = true;
    try {
      const answer = await fetch(box.dataset.sound, {
        method: "PUT",
        body: file,
        headers: { "Content-Type": "application/octet-stream", "X-CSRF-Token": box.dataset.token },
      });
      if (answer.ok) {
        window.location.assign(box.dataset.done);
        return;
      }
      say((await answer.json()).message);
    } catch {
      say("L'envoi n'a pas abouti. Vérifiez votre connexion, puis recommencez.");
    }
    button.disabled = false;
  });
}
