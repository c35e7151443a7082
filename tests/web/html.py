"""Reads a page as a browser does: elements with their attributes and text."""

from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any

VOID = {"br", "hr", "img", "input", "link", "meta", "rect", "path"}


@dataclass
class Element:
    """One element; `text` is what it and its children say, with single spaces."""

    tag: str
    attributes: dict[str, str]
    pieces: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        return " ".join("".join(self.pieces).split())

    @property
    def classes(self) -> set[str]:
        return set(self.attributes.get("class", "").split())

    def __getitem__(self, name: str) -> str:
        return self.attributes[name]


class Document(HTMLParser):
    """A parsed page."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[Element] = []
        self._open: list[Element] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs})
        self.elements.append(element)
        if tag not in VOID:
            self._open.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append(Element(tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        for index in range(len(self._open) - 1, -1, -1):
            if self._open[index].tag == tag:
                del self._open[index:]
                return

    def handle_data(self, data: str) -> None:
        for element in self._open:
            element.pieces.append(data)

    def all(self, tag: str | None = None, *, cls: str | None = None, **attributes: str) -> list[Element]:
        """The elements with this tag, class and attributes (`data_card` for `data-card`)."""
        wanted = {name.rstrip("_").replace("_", "-"): value for name, value in attributes.items()}
        return [
            element
            for element in self.elements
            if (tag is None or element.tag == tag)
            and (cls is None or cls in element.classes)
            and all(element.attributes.get(name) == value for name, value in wanted.items())
        ]

    def one(self, tag: str | None = None, *, cls: str | None = None, **attributes: str) -> Element:
        found = self.all(tag, cls=cls, **attributes)
        assert len(found) == 1, f"{len(found)} elements for {tag} {cls} {attributes}"
        return found[0]

    @property
    def text(self) -> str:
        return self.one("body").text

    def form(self, form_id: str) -> dict[str, Any]:
        """What a browser would submit of a form that nobody touched."""
        start = self.elements.index(self.one("form", id=form_id)) + 1
        inside = []
        for element in self.elements[start:]:
            if element.tag in {"form", "datalist"}:
                break
            inside.append(element)
        found = {each["name"]: each["value"] for each in inside if _is_text(each)}
        for each in inside:
            if each.attributes.get("type") == "checkbox" and "checked" in each.attributes:
                found.setdefault(each["name"], []).append(each["value"])
            elif each.tag == "textarea":
                found[each["name"]] = "".join(each.pieces).removeprefix("\n")
        return found | _chosen(inside)


def _is_text(element: Element) -> bool:
    given = element.attributes
    return element.tag == "input" and "name" in given and given.get("type") != "checkbox"


def _chosen(elements: list[Element]) -> dict[str, str]:
    """The selected option of each list, else its first one."""
    found: dict[str, str] = {}
    name = ""
    for element in elements:
        if element.tag == "select":
            name = element["name"]
        elif element.tag == "option" and ("selected" in element.attributes or name not in found):
            found[name] = element["value"]
    return found
