// Reads a chosen file into the text field of its form: nothing is sent before the form is.

const box = document.querySelector("[data-file]");

if (box) {
  const input = box.querySelector("input");
  const text = box.closest("form").querySelector("textarea");
  box.hidden = false;
  input.addEventListener("change", async () => {
    const file = input.files[0];
    if (file) text.value = (await file.text()).replace(/^\ufeff/, "");
  });
}
