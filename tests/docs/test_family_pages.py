"""The pages of the API families have the facts that the crate has."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

import sailpoint
from sailpoint import _versions
from sailpoint._core import method_names, names_of, operation_facts

PROJECT = Path(__file__).parents[2]
sys.path.insert(0, str(PROJECT / "tools" / "docs"))

import api_pages  # noqa: E402 - the documentation's tools are not a package
from family_pages import path_of  # noqa: E402
from schema_files import python_type  # noqa: E402

if TYPE_CHECKING:
    from family_pages import Version
    from schema_files import Family, Operation, Parameter

PAGES = api_pages.pages()
VERSIONS = api_pages.versions()
FAMILIES = [(version, family) for version in VERSIONS for family in version.families]
EXPERIMENTAL = "x_sail_point_experimental"


@pytest.mark.parametrize(("version", "family"), FAMILIES, ids=lambda it: it.name)
def test_a_family_s_page_has_the_facts_of_each_operation(version: Version, family: Family) -> None:
    text = PAGES[path_of(family, version)]
    sections = dict(re.findall(r"^## (\w+) \{#\w+\}$(.*?)(?=^## |\Z)", text, re.DOTALL | re.MULTILINE))

    for operation in family.operations.values():
        compare(operation, facts_of(version, operation.name))
        assert f"| [{operation.name}]" in text
    own = [each.name for each in family.operations.values() if not each.is_same]
    if not own:
        assert path_of(family, version).count("/") == 1
        return
    assert list(sections) == own
    for method, section in sections.items():
        facts = facts_of(version, method)
        assert facts["api"] == family.name
        assert f"`{facts['verb']} {facts['path']}`" in section
        assert f"({facts['page']})" in section
        assert facts["summary"] in section
        assert facts["notes"] in section
        assert f"| errors | {', '.join(map(str, facts['rejections']))} |" in section or not facts["rejections"]
        assert ("Experimental:" in section) == facts["experimental"]
        assert ("Deprecated:" in section) == facts["deprecated"]
        assert version.base is None or version.base.name in section, method


def facts_of(version: Version, method: str) -> dict[str, Any]:
    """The crate's facts of an operation."""
    facts = operation_facts(version.name, method)
    assert facts is not None
    return facts


def compare(read: Operation, facts: dict[str, Any]) -> None:
    """Compare an operation read from the files with the crate's."""
    assert read.filters == [(field, " ".join(compares)) for field, compares in facts["filters"]], read.name
    assert read.sorters == facts["sorters"]
    assert read.scopes == facts["scopes"]
    assert read.application == facts["application"]
    assert [int(response.split()[0]) for response in read.responses] == [status for status, *_ in facts["responses"]]
    assert [each.python for each in read.parameters] == [each["name"] for each in facts["arguments"]]
    for parameter, argument in zip(read.parameters, facts["arguments"], strict=True):
        assert described(parameter) == described_argument(argument), f"{read.name}.{parameter.python}"


def described(parameter: Parameter) -> tuple[Any, ...]:
    """The facts of a parameter that both have."""
    bounds = None
    if parameter.bounds is not None and parameter.place == "query":
        least, most = parameter.bounds
        bounds = (int(least or -(2**63)), int(most or 2**63 - 1))
    if parameter.place in ("body", "form"):
        return (parameter.place, parameter.required, parameter.doc)
    values = [] if parameter.type[0].isupper() else parameter.values
    default = parameter.default or None
    return (parameter.place, parameter.required, parameter.doc, values, default, bounds, " csv" in parameter.rest)


def described_argument(argument: dict[str, Any]) -> tuple[Any, ...]:
    """The facts of an argument that both have."""
    base = (argument["place"], argument["required"], argument["doc"])
    if argument["place"] in ("body", "form"):
        return base
    choices = [] if argument["type"][0].isupper() else argument["choices"]
    return (*base, choices, argument["default"], argument["range"], argument["several"])


def test_every_operation_and_family_has_its_place() -> None:
    assert {version.name for version in VERSIONS} == set(_versions.__all__)
    for version in VERSIONS:
        assert {family.name for family in version.families} == set(names_of(version.name, "api"))
        names = sorted(each for family in version.families for each in family.operations)
        assert names == sorted(name for name, _ in method_names(version.name))
        counted = f"The {len(names)} operations of the {version.name} API in {len(version.families)} families"
        assert counted in PAGES["api/index.md"]


@pytest.mark.parametrize("path", [path for path in PAGES if path != "api/index.md"])
def test_the_example_of_each_operation_can_be_called(path: str) -> None:
    examples = re.findall(r"```python\n(.*?)```", PAGES[path], re.DOTALL)

    version = getattr(sailpoint, path.split("/")[1] if path.count("/") > 1 else "v2024")
    for example in examples:
        compile(example, path, "exec")
        imported = re.search(r"import (.*)", example)
        assert imported is not None
        assert all(hasattr(version, name) for name in imported[1].split(", "))


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("[Role]", "list[Role]"),
        ("[str?]", "list[str]"),
        ("{int}", "dict[str, int]"),
        ("(A B)", "str"),
        ("datetime", "datetime | str"),
        ("object", "dict[str, Any]"),
    ],
)
def test_types_are_shown_in_python_s_notation(written: str, shown: str) -> None:
    assert python_type(written) == shown


def test_the_readme_says_how_much_is_covered() -> None:
    readme = (PROJECT / "README.md").read_text(encoding="utf-8")
    found = re.search(r"official SDK 1\.3\.8 has, ([\d,]+) in total", readme)

    assert found is not None
    total = sum(len(method_names(version)) for version in _versions.__all__)
    assert int(found[1].replace(",", "")) == total


def test_the_site_has_the_pages_in_its_navigation() -> None:
    class Loader(yaml.SafeLoader):
        """Reads mkdocs.yml, whose tags name Python objects."""

    settings = yaml.load((PROJECT / "mkdocs.yml").read_text(encoding="utf-8"), Loader)  # noqa: S506 - it is safe

    assert settings["hooks"] == ["tools/docs/api_pages.py"]
    assert "search" in settings["plugins"]
    navigation = api_pages.on_config(settings)["nav"]
    assert next(each[api_pages.SECTION] for each in navigation if api_pages.SECTION in each) == [
        *(path for path in PAGES if path.count("/") == 1),
        *(
            {version.name: [path for path in PAGES if path.startswith(f"api/{version.name}/")]}
            for version in VERSIONS[1:]
        ),
    ]
