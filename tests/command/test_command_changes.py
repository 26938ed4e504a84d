"""Commands that show, check and make changes: diff, dry runs, mappings, export to a directory, and `--set`."""

from __future__ import annotations

import argparse
import json
from typing import TYPE_CHECKING, Any

import pytest

import inputs
from sailpoint._command.parser import parser

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from commands import Commands
    from sailpoint.sandbox import Sandbox


def now(tenant: Sandbox, name: str) -> dict[str, Any]:
    return next(profile for profile in tenant.profiles if profile["name"] == name)


def mapping(tenant: Sandbox, attribute: str) -> Any:
    mappings = now(tenant, "Partners")["identityAttributeConfig"]["attributeTransforms"]
    return next((each for each in mappings if each["identityAttributeName"] == attribute), None)


# Differences.


@pytest.mark.usefixtures("shared")
def test_a_diff_of_two_profiles_names_attributes_and_ignores_ids(command: Commands) -> None:
    found = command("profiles", "diff", "Employees", "Partners").json

    priority = next(each for each in found if each["where"] == "priority")
    assert (priority["profile"], priority["before"], priority["after"]) == ("Employees -> Partners", 10, 50)
    email = next(each for each in found if each["where"] == "mapping email: attributes.sourceName")
    assert (email["before"], email["after"]) == ("Employees", "Okta")
    assert not [each for each in found if each["where"].endswith(("Id", ".id"))]


def test_a_diff_with_a_file_shows_the_changes_since_the_backup(
    command: Commands, tenant: Sandbox, tmp_path: Path
) -> None:
    for name, arguments in (("a.json", ["export", "Partners", "--file"]), ("b.yaml", ["export", "Partners", "--file"])):
        assert command("profiles", *arguments, str(tmp_path / name)).status == 0
    (tmp_path / "c.json").write_text(command("profiles", "get", "Partners").out)
    command("profiles", "update", "Partners", "--set", "priority=3")

    for name in ("a.json", "b.yaml", "c.json"):
        ended = command("profiles", "diff", str(tmp_path / name), "Partners", "-o", "table")
        assert ended.rows[1][1:] == ["change", "priority", "50", "3"]
    assert command("profiles", "diff", str(tmp_path / "a.json"), str(tmp_path / "b.yaml")).err == "no differences\n"
    assert now(tenant, "Partners")["priority"] == 3


@pytest.mark.usefixtures("shared")
def test_exit_code_says_whether_there_are_differences(command: Commands) -> None:
    assert command("profiles", "diff", "Employees", "Partners", "--exit-code").status == 1
    same = command("profiles", "diff", "Employees", "Employees", "--exit-code")
    assert (same.status, same.json) == (0, [])


@pytest.mark.usefixtures("shared")
@pytest.mark.parametrize("names", [[], ["Employees"], ["Employees", "Partners", "Executives"]])
def test_a_diff_needs_two_profiles_or_two_tenants(command: Commands, names: list[str]) -> None:
    ended = command("profiles", "diff", *names)

    assert ended.status == 2
    assert "give --env twice" in ended.err


def test_a_dry_run_of_an_import_shows_changes_and_new_profiles(command: Commands, tenant: Sandbox) -> None:
    exported = command("profiles", "export", "Partners").json
    exported[0]["object"]["priority"] = 7
    new = json.loads(json.dumps(exported[0]))
    new["self"]["name"] = new["object"]["name"] = "New"
    before = tenant.profiles
    found = command("profiles", "import", "--file", "-", "--dry-run", stdin=json.dumps([*exported, new])).json

    assert [(each["profile"], each["change"], each["where"]) for each in found] == [
        ("Partners", "change", "priority"),
        ("New", "add", "profile"),
    ]
    assert (found[0]["before"], found[0]["after"]) == (50, 7)
    assert tenant.profiles == before


@pytest.mark.usefixtures("shared")
def test_a_dry_run_of_an_update_is_a_table_of_old_and_new_values(command: Commands) -> None:
    change = ("--set", "priority=45", "--set", "description=Ours", "--dry-run")
    rows = command("profiles", "update", "Partners", *change, "-o", "table").rows

    assert rows == [
        ["CHANGE", "WHERE", "BEFORE", "AFTER"],
        ["change", "description", "Accounts of partner companies.", "Ours"],
        ["change", "priority", "50", "45"],
    ]
    operations = command("profiles", "update", "Partners", *change).json
    assert [each["op"] for each in operations] == ["replace", "replace"]


# Mappings of one profile.


def test_a_mapping_is_set_from_a_source_and_removed(command: Commands, tenant: Sandbox) -> None:
    source = now(tenant, "Partners")["authoritativeSource"]
    options = ("--source", source["name"], "--source-attribute", "phone")
    preview = command("mappings", "set", "Partners", "phone", *options, "--dry-run", "-o", "table").rows
    assert preview[1][:2] == ["add", "mapping phone"]
    assert mapping(tenant, "phone") is None

    command("mappings", "set", "Partners", "phone", *options)
    attributes = {"sourceName": source["name"], "attributeName": "phone", "sourceId": source["id"]}
    assert mapping(tenant, "phone")["transformDefinition"] == {"type": "accountAttribute", "attributes": attributes}
    assert command("mappings", "show", "Partners", "phone").json == mapping(tenant, "phone")

    assert command("mappings", "unset", "Partners", "phone").status == 0
    assert mapping(tenant, "phone") is None
    again = command("mappings", "unset", "Partners", "phone")
    assert again.status == 3
    assert "has no mapping of phone; it has: department" in again.err


@pytest.mark.parametrize(
    ("options", "stdin", "transform"),
    [
        (["--value", "x"], "", {"type": "static", "attributes": {"value": "x"}}),
        (["--transform", "Shout"], "", {"type": "reference", "attributes": {"id": "Shout"}}),
        (["--from", "-"], "type: upper\nattributes: {}\n", {"type": "upper", "attributes": {}}),
        (
            ["--transform", "Shout", "--source", "HR", "--source-attribute", "mail"],
            "",
            {
                "type": "reference",
                "attributes": {
                    "id": "Shout",
                    "input": {"type": "accountAttribute", "attributes": {"sourceName": "HR", "attributeName": "mail"}},
                },
            },
        ),
    ],
)
@pytest.mark.usefixtures("shared")
def test_a_mapping_may_have_every_kind_of_transform(
    command: Commands, options: list[str], stdin: str, transform: dict[str, Any]
) -> None:
    operations = command("mappings", "set", "Partners", "new", *options, "--dry-run", stdin=stdin).json

    assert operations[-1]["value"] == {"identityAttributeName": "new", "transformDefinition": transform}


@pytest.mark.usefixtures("shared")
@pytest.mark.parametrize(
    "options", [[], ["--source", "HR"], ["--value", "x", "--transform", "y"], ["--source-attribute", "mail"]]
)
def test_an_incomplete_or_ambiguous_mapping_is_a_usage_error(command: Commands, options: list[str]) -> None:
    assert command("mappings", "set", "Partners", "email", *options).status == 2


def test_setting_the_same_mapping_sends_nothing(command: Commands, tenant: Sandbox) -> None:
    command("mappings", "set", "Partners", "phone", "--value", "x")
    tenant.clear_requests()
    ended = command("mappings", "set", "Partners", "phone", "--value", "x")

    assert (ended.status, ended.err) == (0, "no differences\n")
    assert "PATCH" not in {request["method"] for request in tenant.requests}


@pytest.mark.usefixtures("shared")
def test_the_mappings_of_a_profile_are_a_table(command: Commands) -> None:
    rows = command("mappings", "show", "Partners", "-o", "table").rows

    assert rows[0] == ["ATTRIBUTE", "TRANSFORM", "STORED", "SOURCE", "SOURCE ATTRIBUTE"]
    assert ["email", "accountAttribute", "Okta", "e-mail"] in rows
    assert len(command("mappings", "show", "Partners").json) == 7


# Export to a directory.


@pytest.mark.parametrize("option", [["--dir", "backup"], ["--file", "backup/"]])
def test_an_export_to_a_directory_writes_a_file_for_each_profile(
    command: Commands, tenant: Sandbox, option: list[str]
) -> None:
    ended = command("profiles", "export", *option)
    folder = command.home / "backup"

    assert (ended.status, ended.err.startswith("exported 6 identity profiles to backup")) == (0, True)
    assert len(list(folder.iterdir())) == len(tenant.profiles)
    command("profiles", "update", "Partners", "--set", "priority=3")
    assert command("profiles", "import", "--file", str(folder / "Partners.json")).status == 0
    assert now(tenant, "Partners")["priority"] == 50


def test_profiles_whose_file_names_collide_get_files_of_their_own(command: Commands, tenant: Sandbox) -> None:
    for name, source in zip(("../a:b", "..\\a?b", "a_b"), inputs.FREE_SOURCES, strict=False):
        assert command("profiles", "create", "--name", name, "--source", source).status == 0
    assert command("profiles", "export", "--dir", "backup", "-o", "yaml").status == 0
    files = [file.name for file in (command.home / "backup").iterdir()]

    assert len(files) == len(tenant.profiles)
    assert all(name.endswith(".yaml") for name in files)
    assert not [file for file in command.home.iterdir() if file.name not in ("backup", ".sailpoint")]


def test_numbers_agree_with_their_nouns(command: Commands, tenant: Sandbox) -> None:
    assert command("profiles", "export", "Partners", "--file", "one.json").err == (
        "exported 1 identity profile to one.json\n"
    )
    assert command("profiles", "export", "--file", "all.json").err.startswith("exported 6 identity profiles")
    assert tenant.profiles


# Assignments.


@pytest.mark.usefixtures("shared")
@pytest.mark.parametrize(
    ("assignment", "reason"),
    [
        ("prority=1", "there is no member prority: did you mean priority?"),
        ("owner.idd=1", "there is no member owner.idd: did you mean id?"),
        ("foo=1", "there is no member foo"),
        ("priority=abc", "priority must be an integer (got abc)"),
        ("priority=true", "priority must be an integer (got true)"),
        ("owner=5", "owner must be an object (got 5)"),
        ("identityAttributeConfig.enabled=maybe", "enabled must be true or false"),
        ("identityCount=5", "identityCount is set by the service and cannot be changed"),
        ("modified=2024-01-01T00:00:00Z", "modified is set by the service"),
        ("owner.name=x", "owner.name follows from owner.id: set owner.id instead"),
        ("authoritativeSource.type=SOURCE", "set authoritativeSource.id instead"),
        ("name.first=x", "name is not an object"),
        ("identityAttributeConfig.attributeTransforms.99.x=1", "has no element"),
    ],
)
def test_an_assignment_is_checked_against_the_schema(command: Commands, assignment: str, reason: str) -> None:
    for options in ((), ("--dry-run",)):
        ended = command("profiles", "update", "Partners", "--set", assignment, *options)

        assert ended.status == 2
        assert reason in ended.err


def test_paths_may_have_dots_or_slashes(command: Commands, tenant: Sandbox) -> None:
    first, second = (identity["id"] for identity in tenant.identities[1:3])

    assert command("profiles", "update", "Partners", "--set", f"owner.id={first}").json["owner"]["id"] == first
    assert command("profiles", "update", "Partners", "--set", f"/owner/id={second}").json["owner"]["id"] == second
    place = "identityAttributeConfig.attributeTransforms.2.transformDefinition.attributes.attributeName"
    command("profiles", "update", "Partners", "--set", f"{place}=mail")
    assert mapping(tenant, "email")["transformDefinition"]["attributes"]["attributeName"] == "mail"


# Commands without enough arguments.


@pytest.mark.parametrize("arguments", [[], ["profiles"], ["mappings"], ["auth"]])
def test_without_a_command_the_help_is_printed(command: Commands, arguments: list[str]) -> None:
    ended = command(*arguments)

    assert ended.status == 0
    assert ended.out.startswith(" ".join(["usage: sailpoint", *arguments]))


@pytest.mark.parametrize(
    ("options", "needed"), [(["--name", "x"], "--source ID"), (["--source", "x"], "--name NAME"), ([], "--name NAME")]
)
def test_a_new_profile_needs_a_name_and_a_source(command: Commands, options: list[str], needed: str) -> None:
    ended = command("profiles", "create", *options)

    assert ended.status == 2
    assert f"a new profile needs {needed}" in ended.err


def test_a_deletion_waits_for_its_task_unless_told_otherwise(command: Commands, tenant: Sandbox) -> None:
    assert command("profiles", "delete", "Employees", "--yes").status == 1
    assert command("profiles", "delete", "Seasonal Staff", "--yes").json["completionStatus"] == "Success"
    assert "Seasonal Staff" not in {profile["name"] for profile in tenant.profiles}
    task = command("profiles", "delete", "Employees", "--yes", "--no-wait")
    assert (task.status, task.json.get("completionStatus")) == (0, None)


def parsers(parser: argparse.ArgumentParser, *nouns: str) -> Iterator[tuple[str, argparse.ArgumentParser]]:
    """Each command with its parser."""
    below = [action for action in parser._actions if isinstance(action, argparse._SubParsersAction)]
    if not below:
        yield " ".join(nouns), parser
    for action in below:
        for noun, each in action.choices.items():
            yield from parsers(each, *nouns, noun)


def test_only_what_loses_something_asks_for_a_confirmation() -> None:
    every = dict(parsers(parser()))
    # Commands of the API are made from the operations: those with DELETE ask.
    asking = [name for name, each in every.items() if "--yes" in each.format_help() and not name.startswith("api")]

    assert "mappings unset" in every
    assert "profiles delete" in asking
    assert [name for name in asking if not name.endswith(("delete", "apply", "promote"))] == []


def test_a_deletion_whose_task_fails_is_a_failure_with_the_reason(command: Commands, tenant: Sandbox) -> None:
    waited = command("profiles", "delete", "Employees", "--yes")
    assert (waited.status, waited.out) == (1, "")
    assert "belong to it" in waited.err

    ended = command("profiles", "delete", "Employees", "--yes", "--no-wait", "--wait")
    assert ended.status == 2
    assert now(tenant, "Employees")


# Changes of the source and the mappings, which the service rejects in one request.


def both(tenant: Sandbox) -> list[str]:
    """The options that change the source of Partners, and a mapping."""
    used = {each["authoritativeSource"]["id"] for each in tenant.profiles}
    source = next(each["id"] for each in tenant.snapshot()["sources"] if each["id"] not in used)
    place = "identityAttributeConfig.attributeTransforms.2.transformDefinition.attributes.attributeName"
    return ["--set", f"authoritativeSource.id={source}", "--set", f"{place}=changed", "--set", "priority=7"]


def test_an_update_of_source_and_mappings_sends_two_requests(command: Commands, tenant: Sandbox) -> None:
    ended = command("profiles", "update", "Partners", *both(tenant))

    assert ended.status == 0, ended.err
    sent = [each for each in tenant.requests if each["method"] == "PATCH"]
    assert [each["status"] for each in sent] == [200, 200]
    assert ended.json["priority"] == 7
    assert "changed" in json.dumps(now(tenant, "Partners")["identityAttributeConfig"])


def test_a_patch_file_of_source_and_mappings_sends_two_requests(
    command: Commands, tenant: Sandbox, tmp_path: Path
) -> None:
    operations = command("profiles", "update", "Partners", *both(tenant), "--dry-run", "-o", "json").json
    (tmp_path / "patch.json").write_text(json.dumps(operations), encoding="utf-8")

    assert command("profiles", "update", "Partners", "--patch", "patch.json").status == 0
    assert [each["status"] for each in tenant.requests if each["method"] == "PATCH"] == [200, 200]


def test_a_rejected_second_request_says_what_has_been_changed(command: Commands, tenant: Sandbox) -> None:
    tenant.faults.add("PATCH *", nth=2, status=400)

    ended = command("profiles", "update", "Partners", *both(tenant))

    assert ended.status == 1
    assert "the source and other members have been changed, the mappings have not" in ended.err
