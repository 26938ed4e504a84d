"""Lint of transforms, in Python and on the command line."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from sailpoint.sandbox import lint

if TYPE_CHECKING:
    from pathlib import Path

    from commands import Commands

MAIL = {"type": "accountAttribute", "attributes": {"sourceName": "HR", "attributeName": "mail"}}
GOOD: dict[str, Any] = {"type": "lower", "attributes": {"input": MAIL}}
BAD: dict[str, Any] = {"type": "concat", "attributes": {"values": [GOOD, {"type": "uper", "attributes": {}}]}}
ODD: dict[str, Any] = {"type": "dateFormat", "attributes": {"input": MAIL, "outputFormat": "yyyy-mm-dd"}}


def test_a_transform_without_mistakes_has_no_findings() -> None:
    assert lint(GOOD) == []
    assert str(lint(GOOD)) == "no findings"


def test_a_finding_has_path_severity_code_and_message() -> None:
    (finding,) = lint(BAD)

    assert finding.path == ("attributes", "values", 1)
    assert (finding.severity, finding.code) == ("error", "unknown-operation")
    assert finding.pointer == "/attributes/values/1"
    assert str(lint(BAD)) == (
        "error at /attributes/values/1: There is no transform of the type uper. Did you mean upper? [unknown-operation]"
    )
    assert lint(BAD).errors == [finding]
    assert lint(ODD).errors == []


def test_a_notebook_shows_the_findings_escaped() -> None:
    html = lint({"type": "<b>", "attributes": {}})._repr_html_()

    assert "&lt;b&gt;" in html
    assert "<b>" not in html


def test_references_are_looked_up_in_the_stored_transforms() -> None:
    reference = {"type": "reference", "attributes": {"id": "Mail"}}

    assert [finding.code for finding in lint(reference)] == ["unresolved-reference"]
    assert lint(reference, transforms=[{"name": "Mail", **GOOD}]) == []


def test_a_mapping_should_not_read_identity_attributes() -> None:
    read = {"type": "identityAttribute", "attributes": {"name": "uid"}}

    assert lint(read) == []
    assert [finding.code for finding in lint(read, mapping=True)] == ["identity-attribute"]


def write(file: Path, document: Any) -> str:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(document), encoding="utf-8")
    return str(file)


def test_the_command_lists_findings_and_fails_for_errors(command: Commands, tmp_path: Path) -> None:
    good, bad, odd = (write(tmp_path / f"{number}.json", each) for number, each in enumerate((GOOD, BAD, ODD)))

    ended = command("transforms", "lint", good, bad, odd)

    assert ended.status == 1
    assert [(row["file"], row["path"], row["severity"], row["code"]) for row in json.loads(ended.out)] == [
        (bad, "/attributes/values/1", "error", "unknown-operation"),
        (odd, "/attributes/outputFormat", "warning", "date-format"),
    ]
    assert "3 transforms: 1 error, 1 warning" in ended.err


def test_the_command_fails_for_warnings_only_if_asked_to(command: Commands, tmp_path: Path) -> None:
    odd = write(tmp_path / "odd.json", ODD)

    assert command("transforms", "lint", odd).status == 0
    assert command("transforms", "lint", odd, "--strict").status == 1


def test_the_command_prints_tables_and_csv(command: Commands, tmp_path: Path) -> None:
    bad = write(tmp_path / "bad.json", BAD)

    table = command("transforms", "lint", bad, "-o", "table").out
    csv = command("transforms", "lint", bad, "-o", "csv", "--columns", "code,path").out

    assert table.splitlines()[0].split() == ["FILE", "PATH", "SEVERITY", "CODE", "MESSAGE"]
    assert csv.splitlines() == ["code,path", "unknown-operation,/attributes/values/1"]
    assert command("transforms", "lint", write(tmp_path / "good.json", GOOD), "-o", "table").out == ""


def test_the_command_reads_lists_exports_profiles_and_directories(command: Commands, tmp_path: Path) -> None:
    mapping = {"identityAttributeName": "uid", "transformDefinition": {"type": "uper", "attributes": {}}}
    profile = {"name": "A", "identityAttributeConfig": {"enabled": True, "attributeTransforms": [mapping]}}
    exported = {"objects": [{"self": {"type": "TRANSFORM"}, "object": {"name": "T", **BAD}}, {"object": profile}]}
    write(tmp_path / "all" / "list.json", [GOOD, BAD])
    write(tmp_path / "all" / "deeper" / "export.json", exported)
    write(tmp_path / "all" / "other.json", {"anything": 1})
    write(tmp_path / "all" / ".hidden" / "bad.json", BAD)

    ended = command("transforms", "lint", str(tmp_path / "all"))

    at_mapping = "/objects/1/object/identityAttributeConfig/attributeTransforms/0/transformDefinition"
    assert [row["path"] for row in json.loads(ended.out)] == [
        "/objects/0/object/attributes/values/1",
        at_mapping,
        "/1/attributes/values/1",
    ]
    assert "4 transforms: 3 errors" in ended.err


def test_the_command_looks_up_references_in_all_files(command: Commands, tmp_path: Path) -> None:
    user = write(tmp_path / "user.json", {"type": "reference", "attributes": {"id": "Mail"}})
    mail = write(tmp_path / "stored" / "mail.json", {"name": "Mail", **GOOD})

    assert "unresolved-reference" in command("transforms", "lint", user).out
    assert command("transforms", "lint", user, mail).json == []
    assert command("transforms", "lint", user, "--transforms", str(tmp_path / "stored")).json == []
    assert command("transforms", "eval", user, "--stored", mail, "--account", "HR.mail=A@x").json == "a@x"


def test_the_command_rejects_a_file_without_transforms(command: Commands, tmp_path: Path) -> None:
    ended = command("transforms", "lint", write(tmp_path / "other.json", {"a": 1}))

    assert ended.status == 2
    assert "other.json has no transforms: it must be a transform" in ended.err


@pytest.mark.parametrize(
    ("value", "problem"),
    [
        (r'"\ud800"', "it has a lone surrogate, which is not a character"),
        ("1e999", "1e999 is beyond the range of numbers"),
    ],
)
def test_the_command_rejects_values_that_cannot_be_sent(
    value: str, problem: str, command: Commands, tmp_path: Path
) -> None:
    file = tmp_path / "odd.json"
    file.write_text(f'{{"type": "static", "attributes": {{"value": {value}}}}}', "utf-8")

    ended = command("transforms", "lint", str(file))

    assert (ended.status, ended.err) == (2, f"sailpoint: {file} is not valid JSON: {problem}\n")


def test_the_command_reads_characters_that_are_two_escapes(command: Commands, tmp_path: Path) -> None:
    file = tmp_path / "smile.json"
    file.write_text(r'{"type": "static", "attributes": {"value": "\ud83d\ude00"}}', "utf-8")

    assert command("transforms", "lint", str(file)).json == []
