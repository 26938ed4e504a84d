"""`sailpoint profiles` reads and changes profiles of a tenant."""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING, Any

import pytest
import yaml

import inputs
from sailpoint.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from commands import Commands


@pytest.fixture(scope="module")
def large() -> Iterator[Sandbox]:
    """A tenant with more profiles than a page holds."""
    profiles = [{"name": f"P{number:03}", "authoritativeSource": "HR"} for number in range(300)]
    with Sandbox(seed={"sources": [{"name": "HR"}], "profiles": profiles}) as sandbox:
        yield sandbox


def id_of(tenant: Sandbox, name: str) -> str:
    return str(now(tenant, name)["id"])


def now(tenant: Sandbox, name: str) -> dict[str, Any]:
    return next(profile for profile in tenant.profiles if profile["name"] == name)


# Reading profiles.


@pytest.mark.usefixtures("shared")
def test_a_table_has_a_line_for_each_profile(command: Commands) -> None:
    head, *lines = command("profiles", "list", "--sorters", "priority", "-o", "table").rows

    assert head == ["NAME", "ID", "PRIORITY", "SOURCE", "OWNER", "IDENTITIES", "MODIFIED"]
    assert [line[0] for line in lines][:2] == ["Executives", "Employees"]
    assert len({len(line) for line in [head, *lines]}) == 1


def test_a_pipe_gets_json_with_all_members_under_the_names_of_the_service(command: Commands, shared: Sandbox) -> None:
    listed = command("profiles", "list").json

    assert [profile["id"] for profile in listed] == [profile["id"] for profile in shared.profiles]
    assert listed[0].keys() == shared.profiles[0].keys()
    assert listed[0]["identityExceptionReportReference"] is None


@pytest.mark.usefixtures("shared")
def test_yaml_reads_back_as_the_same(command: Commands) -> None:
    assert yaml.safe_load(command("profiles", "list", "-o", "yaml").out) == command("profiles", "list").json


@pytest.mark.usefixtures("shared")
def test_csv_has_a_column_for_each_member(command: Commands) -> None:
    rows = list(csv.DictReader(io.StringIO(command("profiles", "list", "-o", "csv").out)))

    listed = command("profiles", "list").json
    assert [row["owner.id"] for row in rows] == [profile["owner"]["id"] for profile in listed]
    assert [row["identityRefreshRequired"] for row in rows] == ["false"] * len(listed)
    mappings = json.loads(rows[0]["identityAttributeConfig.attributeTransforms"])
    assert mappings == listed[0]["identityAttributeConfig"]["attributeTransforms"]


def test_a_list_of_any_length_is_complete(command: Commands, large: Sandbox) -> None:
    command.log_in(large)

    for arguments in ([], ["--all"]):
        listed = command("profiles", "list", "--sorters", "name", *arguments).json
        assert [profile["name"] for profile in listed] == [f"P{number:03}" for number in range(300)]
    assert len(command("profiles", "list", "--limit", "260").json) == 260
    assert command("profiles", "list", "--count").out == "300\n"
    assert command("profiles", "list", "--count", "--filters", 'name sw "P1"').out == "100\n"
    assert len(command("profiles", "export").json) == 300


@pytest.mark.usefixtures("shared")
def test_filters_and_sorters_are_passed_to_the_service(command: Commands) -> None:
    listed = command("profiles", "list", "--filters", 'name sw "E"', "--sorters", "-name").json

    assert [profile["name"] for profile in listed] == ["Executives", "Engineering", "Employees"]


def test_a_profile_is_found_by_id_and_by_name(command: Commands, shared: Sandbox) -> None:
    wanted = id_of(shared, "Employees")

    assert command("profiles", "get", wanted).json["name"] == "Employees"
    assert command("profiles", "get", "Employees").json["id"] == wanted
    lines = command("profiles", "get", "Employees", "-o", "table").rows
    assert ["authoritativeSource.name", "Employees"] in lines
    assert ["mapping email", "accountAttribute", "Employees: e-mail"] in lines


@pytest.mark.usefixtures("shared")
@pytest.mark.parametrize("name", ["Nonesuch", "..", 'quo"te\\', "über", " "])
def test_an_unknown_profile_has_its_own_exit_status(command: Commands, name: str) -> None:
    ended = command("profiles", "get", name)

    assert ended.status == 3
    assert ended.err == f"sailpoint: no identity profile has the id or the name {name}\n"


def test_an_ambiguous_name_is_rejected_with_the_ids(command: Commands, tenant: Sandbox) -> None:
    twins = [{**now(tenant, "Employees"), "id": each} for each in ("one", "two")]
    tenant.faults.add("list_identity_profiles", status=200, body=twins)
    ended = command("profiles", "delete", "Employees", "--yes")

    assert ended.status == 3
    assert ended.err.splitlines()[1:] == ["  one", "  two"]
    assert not tenant.tasks


# Creating profiles.


def test_a_profile_is_created_from_options(command: Commands, tenant: Sandbox) -> None:
    owner = tenant.identities[0]["id"]
    made = command(
        *("profiles", "create", "--name", "Näw", "--source", inputs.SOURCE, "--owner", owner, "--priority", "77"),
        *("--description", "=1+1"),
    ).json

    assert now(tenant, "Näw")["id"] == made["id"]
    assert (made["owner"]["id"], made["priority"], made["description"]) == (owner, 77, "=1+1")


@pytest.mark.parametrize("kind", ["json", "yaml"])
def test_a_profile_is_created_from_the_output_of_get(command: Commands, tenant: Sandbox, kind: str) -> None:
    printed = command("profiles", "get", "Partners", "-o", kind).out
    changes = ("--name", "Copy", "--priority", "90", "--source", inputs.SOURCE)
    made = command("profiles", "create", "--file", "-", *changes, stdin=printed).json

    copy, origin = now(tenant, "Copy"), now(tenant, "Partners")
    assert made["id"] == copy["id"] != origin["id"]
    assert copy["identityAttributeConfig"] == origin["identityAttributeConfig"]


@pytest.mark.usefixtures("shared")
def test_a_missing_member_is_named_when_creating(command: Commands) -> None:
    ended = command("profiles", "create", "--name", "A")

    assert ended.status == 2
    assert "authoritativeSource" in ended.err


# Changing profiles.


def test_members_are_set_with_their_types(command: Commands, tenant: Sandbox) -> None:
    settings = ("--set", "priority=99", "--set", "description=10", "--set", "/owner/id=" + tenant.identities[1]["id"])
    changed = command("profiles", "update", "Partners", *settings).json

    assert (changed["priority"], changed["description"]) == (99, "10")
    assert now(tenant, "Partners")["owner"]["id"] == tenant.identities[1]["id"]
    assert command("profiles", "update", "Partners", "--set", "description=null").json["description"] is None
    assert command("profiles", "update", "Partners", "--set", 'description="null"').json["description"] == "null"


def test_a_dry_run_shows_the_operations_and_sends_none(command: Commands, tenant: Sandbox) -> None:
    before = tenant.profiles
    path = "identityAttributeConfig/attributeTransforms/0/transformDefinition/type=static"
    shown = command("profiles", "update", "Partners", "--set", path, "--dry-run")

    [proof, change] = shown.json
    place = "/identityAttributeConfig/attributeTransforms/0"
    assert (proof["op"], proof["path"]) == ("test", place)
    assert (change["op"], change["path"]) == ("replace", f"{place}/transformDefinition")
    assert change["value"] == {**proof["value"]["transformDefinition"], "type": "static"}
    shown = command("profiles", "update", "Partners", "--set", path, "--dry-run", "-o", "table")
    assert shown.rows[1][:2] == ["change", "mapping uid"]
    assert tenant.profiles == before


def test_an_edited_copy_changes_what_was_edited(command: Commands, tenant: Sandbox, tmp_path: Path) -> None:
    copy = tmp_path / "copy.yaml"
    copy.write_text(
        command("profiles", "get", "Partners", "-o", "yaml").out.replace("attributeName: e-mail", "attributeName: mail")
    )
    tenant.clear_requests()
    changed = command("profiles", "update", "Partners", "--from", str(copy)).json

    [sent] = [request["body"] for request in tenant.requests if request["method"] == "PATCH"]
    assert [operation["op"] for operation in json.loads(sent)] == ["test", "replace"]
    assert "e-mail" not in json.dumps(changed)


def test_without_a_change_nothing_is_sent(command: Commands, tenant: Sandbox, tmp_path: Path) -> None:
    copy = tmp_path / "copy.json"
    copy.write_text(command("profiles", "get", "Partners").out)
    tenant.clear_requests()

    assert command("profiles", "update", "Partners", "--from", str(copy)).err == "nothing to change\n"
    assert "PATCH" not in {request["method"] for request in tenant.requests}


def test_a_copy_of_another_profile_is_rejected(command: Commands, tenant: Sandbox, tmp_path: Path) -> None:
    copy = tmp_path / "copy.json"
    copy.write_text(command("profiles", "get", "Employees").out)
    ended = command("profiles", "update", "Partners", "--from", str(copy))

    assert ended.status == 2
    assert id_of(tenant, "Employees") in ended.err


@pytest.mark.parametrize("form", ["json", "yaml"])
def test_a_copy_that_is_older_than_the_profile_is_rejected_unless_forced(
    command: Commands, tenant: Sandbox, tmp_path: Path, form: str
) -> None:
    copy = tmp_path / f"copy.{form}"
    copy.write_text(command("profiles", "get", "Partners", "-o", form).out)
    update = ("profiles", "update", "Partners", "--from", str(copy))
    command("profiles", "update", "Partners", "--set", "description=newer")

    for options in ((), ("--dry-run",)):
        ended = command(*update, *options)
        assert ended.status == 2
        assert f"copy.{form} is older than the profile" in ended.err
        assert "--force" in ended.err
    assert now(tenant, "Partners")["description"] == "newer"

    assert command(*update, "--force").json["description"] != "newer"
    assert command("profiles", "update", "Partners", "--set", "priority=1", "--force").status == 2


def test_a_copy_without_a_date_or_with_a_later_one_is_applied(
    command: Commands, tenant: Sandbox, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.json"
    profile = command("profiles", "get", "Partners").json
    command("profiles", "update", "Partners", "--set", "priority=7")
    for modified in (None, "2999-01-01T00:00:00Z"):
        copy.write_text(json.dumps({**profile, "modified": modified, "description": f"as of {modified}"}))
        ended = command("profiles", "update", "Partners", "--from", str(copy))

        assert now(tenant, "Partners")["description"] == f"as of {modified}"
        assert ("has no `modified`" in ended.err) == (modified is None)


def test_a_json_patch_is_sent_unchanged(command: Commands, tenant: Sandbox) -> None:
    patch = '[{"op": "test", "path": "/priority", "value": 50}, {"op": "replace", "path": "/priority", "value": 51}]'

    assert command("profiles", "update", "Partners", "--patch", "-", stdin=patch).json["priority"] == 51
    ended = command("profiles", "update", "Partners", "--patch", "-", stdin=patch)
    assert ended.status == 1
    assert "detail code: 400" in ended.err
    assert now(tenant, "Partners")["priority"] == 51


@pytest.mark.usefixtures("shared")
@pytest.mark.parametrize("setting", ["priority", "=1", "a//b=1", "identityAttributeConfig/attributeTransforms/99=1"])
def test_an_invalid_assignment_is_a_usage_error(command: Commands, setting: str) -> None:
    assert command("profiles", "update", "Partners", "--set", setting).status == 2


# Deleting profiles.


def test_nothing_is_deleted_without_confirmation(command: Commands, tenant: Sandbox) -> None:
    ended = command("profiles", "delete", "Seasonal Staff")

    assert ended.status == 2
    assert "--yes" in ended.err
    assert not tenant.tasks


def test_a_deletion_is_a_task_that_can_be_awaited(command: Commands, tenant: Sandbox) -> None:
    task = command("profiles", "delete", "Seasonal Staff", "--yes", "--no-wait").json
    tenant.finish_tasks()

    assert task["id"] == tenant.tasks[0]["id"]
    for name, source in zip(("one", "two"), inputs.FREE_SOURCES, strict=False):
        assert command("profiles", "create", "--name", name, "--source", source).status == 0
    ended = command("profiles", "delete", "one", "two", "one", "--yes", "--wait", "--timeout", "30").json
    assert ended["completionStatus"] == "Success"
    assert {"one", "two", "Seasonal Staff"}.isdisjoint(profile["name"] for profile in tenant.profiles)


def test_a_deletion_that_fails_ends_with_a_failure(command: Commands, tenant: Sandbox) -> None:
    ended = command("profiles", "delete", "Employees", "--yes", "--wait")

    assert ended.status == 1
    assert "15 identities belong to it" in ended.err
    assert now(tenant, "Employees")


def test_a_second_profile_of_a_source_is_a_conflict(command: Commands, tenant: Sandbox) -> None:
    source = now(tenant, "Partners")["authoritativeSource"]["id"]
    ended = command("profiles", "create", "--name", "Second", "--source", source)

    assert ended.status != 0
    assert "the source Okta belongs to another identity profile" in ended.err


def test_a_name_in_other_case_finds_its_profile_unless_there_is_an_exact_one(
    command: Commands, tenant: Sandbox
) -> None:
    assert command("profiles", "get", "PARTNERS").json["id"] == id_of(tenant, "Partners")
    made = command("profiles", "create", "--name", "PARTNERS", "--source", inputs.SOURCE).json

    assert command("profiles", "get", "PARTNERS").json["id"] == made["id"]
    assert command("profiles", "get", "Partners").json["id"] == id_of(tenant, "Partners")
    ambiguous = command("profiles", "get", "partners")
    assert ambiguous.status == 3
    assert "2 identity profiles have the name partners; give an id" in ambiguous.err


def test_an_unknown_profile_among_several_prevents_the_deletion(command: Commands, tenant: Sandbox) -> None:
    assert command("profiles", "delete", "Seasonal Staff", "Nonesuch", "--yes").status == 3
    assert not tenant.tasks


# Previews, processing and defaults.


def test_a_preview_shows_the_identity_before_and_after(command: Commands, shared: Sandbox, tmp_path: Path) -> None:
    profile = now(shared, "Employees")
    identity = next(each for each in shared.identities if each["profile"] == profile["id"])
    edited = tmp_path / "edited.yaml"
    edited.write_text(
        "attributeTransforms: [{identityAttributeName: department, "
        "transformDefinition: {type: static, attributes: {value: Everything}}}]\n"
    )
    shown = command("profiles", "preview", "Employees", "--identity", identity["id"]).json
    assert shown["identity"]["id"] == identity["id"]

    arguments = ("--identity", identity["id"], "--from", str(edited), "-o", "csv")
    [row] = csv.DictReader(io.StringIO(command("profiles", "preview", "Employees", *arguments).out))
    before = identity["attributes"]["department"]
    assert row == {"name": "department", "previousValue": before, "value": "Everything", "error": ""}


def test_processing_can_be_awaited(command: Commands, tenant: Sandbox) -> None:
    command("profiles", "update", "Employees", "--set", "description=new")
    started = command("profiles", "sync", "Employees", "--wait", "--timeout", "30").json

    assert started == {"id": id_of(tenant, "Employees"), "name": "Employees", "identityRefreshRequired": False}


def test_a_refresh_that_takes_too_long_has_the_status_try_again(command: Commands) -> None:
    with Sandbox(task_delay=60) as slow:
        command.log_in(slow)
        command("profiles", "update", "Employees", "--set", "identityAttributeConfig/enabled=false")
        assert now(slow, "Employees")["identityRefreshRequired"]

        assert command("profiles", "sync", "Employees", "--timeout", "0.1").status == 5


@pytest.mark.usefixtures("shared")
def test_default_mappings_are_shown(command: Commands) -> None:
    shown = command("profiles", "default-config", "Employees")
    table = command("profiles", "default-config", "Employees", "-o", "table").rows

    assert shown.json.keys() >= {"enabled", "attributeTransforms"}
    assert len(table) == 1 + len(shown.json["attributeTransforms"])


@pytest.mark.usefixtures("shared")
def test_a_report_has_a_row_for_each_mapping(command: Commands) -> None:
    rows = command("mappings", "report", "Employees", "Partners", "-o", "table").rows

    assert rows[0] == ["PROFILE", "ATTRIBUTE", "TRANSFORM", "STORED", "SOURCE", "SOURCE ATTRIBUTE"]
    assert ["Employees", "email", "accountAttribute", "Employees", "e-mail"] in rows
    everything = command("mappings", "report").json
    assert {row["profile_name"] for row in everything} >= {"Employees", "Contractors", "Partners"}
    some = command("mappings", "report", "--filters", 'name eq "Partners"', "--by-source").json
    assert {row["profile_name"] for row in some} == {"Partners"}
    assert command("mappings", "report", "Partners", "--filters", 'name eq "Partners"').status == 2
