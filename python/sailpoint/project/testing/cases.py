"""Test files: the given inputs, and the expected values."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from sailpoint.project.document import Document
from sailpoint.project.errors import Fault, InvalidProjectError, collecting
from sailpoint.project.nearest import suggestion

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sailpoint.project.project import Project

__all__ = ["SNAPSHOT", "Case", "TestFile", "read_test", "read_tests"]

SNAPSHOT = "snapshot"

_FILE_KEYS = ("profile", "transform", "now", "given", "stub", "exact", "tests", "cases")
_TEST_KEYS = ("name", "now", "given", "expect", "exact", "stub")
_GIVEN_KEYS = ("accounts", "identity")
_PAIR = 2


@dataclass(frozen=True)
class Case:
    """A test: inputs, and expected values by attribute; a transform's case has the attribute `value`.

    Attributes:
        name: Its name.
        line: Its line in the file.
        now: The current time.
        accounts: Account attributes by source; None for an attribute that the account lacks.
        identity: Identity attributes.
        rules: Values of rules.
        expect: Expected values, None for no value, `{error: TEXT}` for a failure; or None for a snapshot.
        exact: True if attributes that are not expected must have no value.
        input: The input of a transform's case.
    """

    name: str
    line: int
    now: str | None = None
    accounts: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    identity: Mapping[str, Any] = field(default_factory=dict)
    rules: Mapping[str, str] = field(default_factory=dict)
    expect: Mapping[str, Any] | None = None
    exact: bool = False
    input: str | None = None


@dataclass(frozen=True)
class TestFile:
    """A file of tests of a profile's mappings, or of a transform."""

    file: str
    profile: str | None
    transform: str | None
    cases: tuple[Case, ...]


def read_tests(project: Project) -> list[TestFile]:
    """All tests of a project.

    Raises:
        InvalidProjectError: Test files are not valid; the error lists all faults.
    """
    texts, faults = project.folder.read_all(project.folder.files("tests", ".test.yaml"))
    faults += project.folder.strays("tests", ".test.yaml")
    found: list[TestFile] = []
    for file, text in texts.items():
        with collecting(faults):
            found.append(read_test(project, file, text))
    if faults:
        raise InvalidProjectError(faults)
    return found


def read_test(project: Project, file: str, text: str) -> TestFile:
    """One file of tests.

    Raises:
        InvalidProjectError: The file is not valid.
    """
    faults: list[Fault] = []
    document = Document.of(file, text, faults)
    members = document.members(_FILE_KEYS)
    profile = document.text_of(members, "profile")
    transform = document.text_of(members, "transform")
    if (profile is None) == (transform is None) and not faults:
        document.fault([], "must have either `profile` or `transform`")
    for kind, name, known in (
        ("profile", profile, project.content.profiles),
        ("transform", transform, project.content.transforms),
    ):
        if name is not None and name not in known:
            document.fault([kind], f"there is no {kind} {name!r}{suggestion(name, known)}")
    cases = [*_tests(document, members), *_pairs(document, members)]
    if profile is not None and profile in project.content.profiles:
        _check_attributes(document, members.get("tests"), project.content.profiles[profile].mappings)
    if faults:
        raise InvalidProjectError(faults)
    return TestFile(file, profile, transform, tuple(cases))


def _tests(document: Document, members: Mapping[str, Any]) -> list[Case]:
    given = members.get("tests")
    if given is None:
        return []
    if not isinstance(given, list):
        document.fault(["tests"], "must be a list of tests")
        return []
    made: list[Case] = []
    names: set[str] = set()
    for index, test in enumerate(given):
        path: list[str | int] = ["tests", index]
        if not isinstance(test, dict) or not isinstance(test.get("name"), str):
            document.fault(path, "must be a mapping with a `name`")
            continue
        for key in test:
            if key not in _TEST_KEYS:
                document.fault([*path, key], f"unknown key{suggestion(key, _TEST_KEYS)}")
        if test["name"] in names:
            document.fault([*path, "name"], "another test has this name")
        names.add(test["name"])
        made.append(_case(document, members, test, path))
    return made


def _case(document: Document, members: Mapping[str, Any], test: Mapping[str, Any], path: list[str | int]) -> Case:
    common = _given(document, members.get("given"), ["given"])
    own = _given(document, test.get("given"), [*path, "given"])
    accounts = {**common["accounts"]}
    for source, attributes in own["accounts"].items():
        accounts[source] = {**accounts.get(source, {}), **attributes}
    stub = {**_rules(document, members, []), **_rules(document, test, path)}
    expect = test.get("expect")
    if expect != SNAPSHOT and not isinstance(expect, dict):
        document.fault(path, "`expect` must be a mapping of attributes to values, or `snapshot`")
        expect = {}
    return Case(
        test["name"],
        document.root.line_of(path),
        test.get("now", members.get("now")),
        accounts,
        {**common["identity"], **own["identity"]},
        stub,
        None if expect == SNAPSHOT else expect,
        bool(test.get("exact", members.get("exact", False))),
    )


def _pairs(document: Document, members: Mapping[str, Any]) -> list[Case]:
    """The cases of a transform: pairs of an input and a value."""
    given = members.get("cases")
    made: list[Case] = []
    for index, pair in enumerate(given if isinstance(given, list) else []):
        path: list[str | int] = ["cases", index]
        texts = isinstance(pair, list) and len(pair) == _PAIR
        if not texts or not all(each is None or isinstance(each, (str, dict)) for each in pair):
            document.fault(path, "must be [input, value], both text or ~: quote numbers")
            continue
        common = _given(document, members.get("given"), ["given"])
        made.append(
            Case(
                f"{pair[0]!r}",
                document.root.line_of(path),
                members.get("now"),
                common["accounts"],
                common["identity"],
                _rules(document, members, []),
                {"value": pair[1]},
                input=pair[0],
            )
        )
    if given is not None and not isinstance(given, list):
        document.fault(["cases"], "must be a list of [input, value]")
    return made


def _given(document: Document, given: Any, path: Sequence[str | int]) -> dict[str, Any]:
    empty: dict[str, Any] = {"accounts": {}, "identity": {}}
    if given is None:
        return empty
    if not isinstance(given, dict):
        document.fault(path, "must be a mapping with `accounts` or `identity`")
        return empty
    for key in given:
        if key not in _GIVEN_KEYS:
            document.fault([*path, key], f"unknown key{suggestion(key, _GIVEN_KEYS)}")
    accounts, identity = given.get("accounts") or {}, given.get("identity") or {}
    if not isinstance(accounts, dict) or not all(isinstance(each, dict) for each in accounts.values()):
        document.fault([*path, "accounts"], "must be a mapping of sources to account attributes")
        accounts = {}
    if not isinstance(identity, dict):
        document.fault([*path, "identity"], "must be a mapping of identity attributes")
        identity = {}
    return {"accounts": accounts, "identity": identity}


def _rules(document: Document, members: Mapping[str, Any], path: Sequence[str | int]) -> dict[str, str]:
    stub = members.get("stub")
    rules = stub.get("rules") if isinstance(stub, dict) else None
    if stub is None:
        return {}
    if not isinstance(rules, dict) or not all(isinstance(each, str) for each in rules.values()):
        document.fault([*path, "stub"], "must be {rules: {NAME: text}}")
        return {}
    return rules


def _check_attributes(document: Document, tests: Any, mappings: Mapping[str, Any]) -> None:
    for index, test in enumerate(tests if isinstance(tests, list) else ()):
        expect = test.get("expect") if isinstance(test, dict) else None
        for attribute in expect if isinstance(expect, dict) else ():
            if attribute not in mappings:
                nearest = suggestion(attribute, mappings)
                document.fault(["tests", index, "expect", attribute], f"the profile does not map it{nearest}")
