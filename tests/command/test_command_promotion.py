"""`sailpoint profiles export` and `import` carry profiles between tenants and files."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from commands import COMMAND
from sailpoint.sandbox import Sandbox

if TYPE_CHECKING:
    from pathlib import Path

    from commands import Commands


def mappings(tenant: Sandbox) -> dict[str, Any]:
    return {profile["name"]: profile["identityAttributeConfig"] for profile in tenant.profiles}


def test_a_pipe_promotes_profiles_from_one_tenant_to_another(sandbox: Sandbox) -> None:
    seed = {"sources": [{"name": "Employees"}, {"name": "Okta"}], "identities": [{"name": "William Wilson"}]}
    with Sandbox(seed=seed) as other:
        exporting = subprocess.Popen(
            [*COMMAND, "profiles", "export", "Employees", "Partners"],
            env={**os.environ, **sandbox.environment()},
            stdout=subprocess.PIPE,
        )
        importing = subprocess.run(
            [*COMMAND, "profiles", "import", "--file", "-"],
            env={**os.environ, **other.environment()},
            stdin=exporting.stdout,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert exporting.stdout is not None
        exporting.stdout.close()
        assert exporting.wait(timeout=60) == 0

        assert importing.stderr == ""
        assert importing.returncode == 0
        assert [each["name"] for each in json.loads(importing.stdout)["importedObjects"]] == ["Employees", "Partners"]
        assert mappings(other).keys() == {"Employees", "Partners"}


@pytest.mark.parametrize("name", ["backup.json", "backup.yaml"])
def test_an_exported_file_can_be_imported(command: Commands, tenant: Sandbox, tmp_path: Path, name: str) -> None:
    before = mappings(tenant)
    file = tmp_path / name
    ended = command("profiles", "export", "--file", str(file))
    assert ended == (0, "", f"exported 6 identity profiles to {file}\n")
    read = yaml.safe_load(file.read_text(encoding="utf-8"))
    assert [each["self"]["name"] for each in read] == [profile["name"] for profile in tenant.profiles]

    command("profiles", "update", "Partners", "--set", "identityAttributeConfig/enabled=false")
    assert mappings(tenant) != before
    assert command("profiles", "import", "--file", str(file)).status == 0
    assert mappings(tenant) == before


def test_profiles_are_exported_in_the_order_in_which_they_are_named(command: Commands, tenant: Sandbox) -> None:
    named = command("profiles", "export", "Partners", "Employees", "Partners").json
    chosen = command("profiles", "export", "--filters", "priority ne 10", "--sorters", "-priority").json

    assert [each["self"]["name"] for each in named] == ["Partners", "Employees"]
    assert [each["object"]["priority"] for each in chosen] == sorted(
        (profile["priority"] for profile in tenant.profiles if profile["priority"] != 10), reverse=True
    )
    assert command("profiles", "export", "Partners", "-o", "table").rows[1][0] == "Partners"
    assert command("profiles", "export", "Partners", "--sorters", "name").status == 2


def test_many_profiles_are_named_by_several_requests(command: Commands) -> None:
    profiles = [{"name": f"P{number:02}", "authoritativeSource": "HR"} for number in range(30)]
    with Sandbox(seed={"sources": [{"name": "HR"}], "profiles": profiles}) as tenant:
        command.log_in(tenant)
        names = [f"P{number:02}" for number in reversed(range(30))]

        assert [each["self"]["name"] for each in command("profiles", "export", *names).json] == names


def test_a_failed_export_leaves_the_file_intact(command: Commands, tenant: Sandbox, tmp_path: Path) -> None:
    file = tmp_path / "backup.json"
    file.write_text("kept")
    tenant.faults.add("export_identity_profiles", status=403, times=1)

    assert command("profiles", "export", "--file", str(file)).status == 1
    assert file.read_text() == "kept"
    assert command("profiles", "export", "--file", str(tmp_path / "absent" / "x.json")).status == 2
    assert command("profiles", "export", "--file", str(file), "-o", "csv").status == 2
    assert list(tmp_path.iterdir()) == [file]


@pytest.mark.skipif(sys.platform == "win32", reason="modes and links of POSIX")
def test_a_file_keeps_its_mode_and_a_link_its_target(command: Commands, tenant: Sandbox, tmp_path: Path) -> None:
    file, link = tmp_path / "backup.json", tmp_path / "latest.json"
    file.write_text("old")
    file.chmod(0o600)
    link.symlink_to(file)
    assert command("profiles", "export", "--file", str(link)).status == 0

    assert link.is_symlink()
    assert len(json.loads(file.read_text())) == len(tenant.profiles)
    assert file.stat().st_mode & 0o777 == 0o600


def test_an_import_rejected_by_the_service_fails_the_command(command: Commands, tenant: Sandbox) -> None:
    exported = command("profiles", "export", "Partners", "Employees").json
    exported[0]["object"]["authoritativeSource"] = {"type": "SOURCE", "id": "none", "name": "none"}
    ended = command("profiles", "import", "--file", "-", "-o", "table", stdin=json.dumps(exported))

    assert ended.status == 1
    assert ended.err.startswith("error: ")
    assert [line.split()[0] for line in ended.out.splitlines()] == ["NAME", "Employees"]
    assert tenant.requests[-1]["status"] == 200


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("[{", "standard input is not valid JSON"),
        ("a: [", "standard input is neither valid JSON nor YAML"),
        ("just text", "does not contain exported identity profiles"),
        ("[]", "does not contain exported identity profiles"),
        ('[{"name": "A"}]', "does not contain exported identity profiles"),
        ("[NaN]", "standard input is not valid JSON"),
    ],
)
@pytest.mark.usefixtures("tenant")
def test_a_file_that_is_not_an_export_is_rejected_before_sending(command: Commands, text: str, why: str) -> None:
    ended = command("profiles", "import", "--file", "-", stdin=text)

    assert ended.status == 2
    assert why in ended.err


@pytest.mark.usefixtures("tenant")
def test_an_unreadable_file_is_a_usage_error(command: Commands, tmp_path: Path) -> None:
    (tmp_path / "latin").write_bytes(b"\xe9")

    assert (
        command("profiles", "import", "--file", "absent").err
        == "sailpoint: cannot read absent: No such file or directory\n"
    )
    assert command("profiles", "import", "--file", "latin").status == 2
    assert command("profiles", "import", "--file", ".").status == 2


def test_dates_and_words_stay_text_in_yaml(command: Commands) -> None:
    odd = [
        "2024-05-06",
        "2024-05-06T07:45:10Z",
        "null",
        "yes",
        "0x1F",
        "1e3",
        "=",
        "~",
        "- a",
        "é\x85\u202e\x9b\x00",
        "10:20",
    ]
    sources = [{"id": f"s{number}", "name": f"S{number}"} for number in range(len(odd) + 1)]
    with Sandbox(seed={"sources": sources}) as tenant:
        command.log_in(tenant)
        for number, text in enumerate(odd):
            source = {"type": "SOURCE", "id": f"s{number}"}
            document = {"name": f"odd {number}", "description": text, "authoritativeSource": source}
            made = command("profiles", "create", "--file", "-", stdin=json.dumps(document))
            assert made.status == 0, made.err
            printed = command("profiles", "get", f"odd {number}", "-o", "yaml").out
            assert command("profiles", "update", f"odd {number}", "--from", "-", "--dry-run", stdin=printed).json == []
        bare = f"name: bare\ndescription: 2024-05-06\nauthoritativeSource: {{type: SOURCE, id: s{len(odd)}}}\n"
        assert command("profiles", "create", "--file", "-", stdin=bare).json["description"] == "2024-05-06"


def forms(exported: list[dict[str, Any]]) -> dict[str, Any]:
    """The same exported profile in each form of file."""
    source = {"version": 1, "self": {"type": "SOURCE", "name": "HR"}, "object": {"name": "HR"}}
    return {
        "export": exported,
        "SP-Config": {"version": 1, "tenant": "t", "objects": [source, *exported]},
        "one exported profile": exported[0],
        "a bare profile": exported[0]["object"],
        "bare profiles": [exported[0]["object"]],
    }


@pytest.mark.parametrize("form", ["export", "SP-Config", "one exported profile", "a bare profile", "bare profiles"])
def test_an_import_reads_every_form_of_a_profile(command: Commands, tenant: Sandbox, tmp_path: Path, form: str) -> None:
    exported = command("profiles", "export", "Partners").json
    exported[0]["object"]["description"] = "imported"
    (tmp_path / "file.json").write_text(json.dumps(forms(exported)[form]), encoding="utf-8")

    ended = command("profiles", "import", "--file", "file.json")

    assert ended.status == 0, ended.err
    assert ("skipped 1 object of other types" in ended.err) is (form == "SP-Config")
    assert [each["description"] for each in tenant.profiles if each["name"] == "Partners"] == ["imported"]
    assert "no differences" in command("profiles", "diff", "file.json", "Partners").err


@pytest.mark.usefixtures("tenant")
def test_an_sp_config_export_without_profiles_is_rejected(command: Commands) -> None:
    ended = command(
        "profiles", "import", "--file", "-", stdin='{"objects": [{"self": {"type": "SOURCE"}, "object": {}}]}'
    )

    assert ended.status == 2
    assert "does not contain exported identity profiles" in ended.err


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-8-sig"])
@pytest.mark.parametrize("suffix", ["json", "yaml"])
def test_a_file_may_begin_with_a_byte_order_mark(
    command: Commands, tenant: Sandbox, tmp_path: Path, encoding: str, suffix: str
) -> None:
    text = command("profiles", "export", "Partners", "-o", suffix).out.replace("Partners", "Pärtners")
    mark = "\ufeff" if encoding.endswith(("le", "be")) else ""
    (tmp_path / f"file.{suffix}").write_bytes((mark + text).encode(encoding))

    ended = command("profiles", "import", "--file", f"file.{suffix}")

    assert ended.status == 0, ended.err
    assert "Pärtners" in [each["name"] for each in tenant.profiles]
