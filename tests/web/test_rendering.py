"""Templates: all compile, none says anything that the content security policy forbids."""

import dataclasses
import importlib
import pkgutil
import re
from pathlib import Path

import pytest
from jinja2 import UndefinedError

import web.pages
from web.rendering import FOLDER, Page, environment

TEMPLATES = sorted(
    path.relative_to(FOLDER / "templates").as_posix() for path in (FOLDER / "templates").rglob("*.html")
)
SOURCES = {name: (FOLDER / "templates" / name).read_text("utf-8") for name in TEMPLATES}


def pages() -> list[type[Page]]:
    for module in pkgutil.iter_modules(web.pages.__path__):
        importlib.import_module(f"web.pages.{module.name}")
    return Page.__subclasses__()


@pytest.mark.parametrize("name", TEMPLATES)
def test_every_template_compiles(name: str) -> None:
    environment().get_template(name)


@pytest.mark.parametrize("name", TEMPLATES)
def test_no_template_holds_inline_script_or_style(name: str) -> None:
    source = SOURCES[name]
    assert re.findall(r"""<style|\sstyle=|\son[a-z]+=|javascript:""", source) == []
    assert [tag for tag in re.findall(r"<script[^>]*>", source) if 'src="/static/' not in tag] == []


@pytest.mark.parametrize("name", TEMPLATES)
def test_no_template_loads_anything_from_elsewhere_or_trusts_a_text(name: str) -> None:
    assert re.findall(r"""(?:src|href|action)=["'](?:https?:)?//""", SOURCES[name]) == []
    assert re.findall(r"\|\s*safe|autoescape|Markup", SOURCES[name]) == []


def test_every_form_that_changes_something_carries_its_token() -> None:
    missing = [
        name
        for name, source in SOURCES.items()
        for form in re.findall(r"<form[^>]*method=\"post\".*?</form>", source, flags=re.S)
        if "csrf(" not in form and 'action="/connexion"' not in form
    ]
    assert missing == []


def test_every_page_is_a_frozen_context_with_a_template_that_exists() -> None:
    found = pages()
    assert len(found) >= 8
    for page in found:
        assert page.__dataclass_params__.frozen, page  # type: ignore[attr-defined]
        assert page.template in TEMPLATES


def test_every_template_is_used() -> None:
    everything = "\n".join(SOURCES.values())
    entries = {page.template for page in pages()}
    unused = [name for name in TEMPLATES if name not in entries and f'"{name}"' not in everything]
    assert unused == []


def test_an_unknown_name_is_an_error_and_text_is_escaped() -> None:
    with pytest.raises(UndefinedError):
        environment().from_string("{{ page.titel }}").render(page=Page(title="x"))
    shown = environment().from_string("{{ text }}").render(text="<script>alert('x')</script>")
    assert shown == "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;"


def test_pages_get_french_spaces() -> None:
    shown = environment().from_string("{{ text }}").render(text="Quoi ? Oui : « dix »")
    assert shown == "Quoi\u00a0? Oui\u00a0: «\u00a0dix\u00a0»"


def test_no_html_is_written_in_python() -> None:
    tag = re.compile(r"</?(?:a|b|br|div|form|h\d|li|p|span|strong|table|td|tr|ul)\b[^>\n]*>")
    found = {
        str(path.relative_to(FOLDER.parent)): tag.findall(path.read_text("utf-8"))
        for package in ("web", "api")
        for path in (FOLDER.parent / package).rglob("*.py")
    }
    assert {path: tags for path, tags in found.items() if tags} == {}


def test_pages_are_dataclasses_all_the_way() -> None:
    for page in pages():
        for item in dataclasses.fields(page):
            assert "Any" not in str(item.type), (page, item.name)


def test_static_files_load_nothing_from_elsewhere() -> None:
    for path in sorted((FOLDER / "static").iterdir()):
        text = path.read_text("utf-8").replace("http://www.w3.org/2000/svg", "")
        assert "://" not in text, path.name
        assert len(text.splitlines()) <= 520, path.name


def test_every_static_file_that_a_template_names_exists() -> None:
    named = set(re.findall(r"/static/([\w.-]+)", "\n".join(SOURCES.values())))
    assert named == {path.name for path in Path(FOLDER / "static").iterdir()}
