"""Files that are not valid: each fault has its file, its line, and what to do; all are reported at once."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import pytest

from sailpoint.project import Folder, InvalidProjectError, check, init, load, plan, pull
from sailpoint.project.journal import private_file
from tenants import empty, pulled, tenant_of

if TYPE_CHECKING:
    from pathlib import Path

    from sailpoint.sandbox import Sandbox

SOURCES = "HR: [MAIL, DEPT]\n"


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    made = Folder(tmp_path)
    init(made, "sandbox")
    made.write("sources.yaml", SOURCES)
    return made


def faults_of(folder: Folder, environment: str = "sandbox") -> list[str]:
    with pytest.raises(InvalidProjectError) as rejected:
        check(load(folder, environment))
    return [str(each) for each in rejected.value.faults]


PROFILE = "profile: Staff\nsource: HR\nmappings:\n"
CASES = [
    (
        "  email: {source: HRR, attribute: MAIL}\n",
        "4: mappings.email: sources.yaml has no source 'HRR'; did you mean 'HR'?",
    ),
    (
        "  email: {source: HR, attribute: MAUL}\n",
        "4: mappings.email: sources.yaml has no account attribute 'MAUL' of 'HR'; did you mean 'MAIL'?",
    ),
    (
        "  email: {source: HR, attribute: employeeNumber}\n",
        "4: mappings.email: sources.yaml has no account attribute 'employeeNumber' of 'HR': add it there",
    ),
    (
        "  email: {transform: Lwr mail}\n",
        "4: mappings.email: there is no transform 'Lwr mail'; did you mean 'Lower ",
    ),
    (
        "  email: {sauce: HR}\n",
        "4: mappings.email: unknown key 'sauce': use source with ",
    ),
    (
        "  email: {source: HR}\n",
        "4: mappings.email: source and attribute must be given together, and static and rule allow no other key",
    ),
    ("  email: {static: 5}\n", "4: mappings.email: the values of a short form must be text"),
    (
        "  email: {type: identityAttribute, attributes: {name: uid}}\n",
        "4: mappings.email: a mapping cannot read identity attributes",
    ),
    ("  email: MAIL\n", "4: mappings.email: a mapping must be {source, attribute}, "),
    ("  email: ~\n  email: ~\n", "5: email: the key occurs twice: also on line 4"),
    ("  email: {static: '{{domian}}'}\n", "4: mappings.email: the variable domian has no value: add it to `variables`"),
    ("  email: &a {static: x}\n  uid: *a\n", "5: the alias *a is not supported: repeat the value"),
    ("  email: {static: !!python/object:os.system x}\n", "4: the tag tag:yaml.org,2002:python/object:os.system "),
    ("  email: {static: [}\n", "4: not valid YAML: "),
    ("  {a: b}: c\n", "4: a key must be text"),
]


@pytest.mark.parametrize(("mapping", "fault"), CASES)
def test_a_fault_in_a_mapping_has_its_line(folder: Folder, mapping: str, fault: str) -> None:
    folder.write("transforms/lower-mail.yaml", "transform: Lower mail\ntype: lower\n")
    folder.write("profiles/staff.yaml", PROFILE + mapping)

    found = faults_of(folder)

    assert any(each.startswith(f"profiles/staff.yaml:{fault}") for each in found), found


def test_all_faults_of_all_files_are_reported_at_once(folder: Folder) -> None:
    folder.write("profiles/a.yaml", "profile: Staff\nsource: HR\npriorty: 1\n")
    folder.write("profiles/b.yaml", "profile: STAFF\nsource: 5\nenabled: maybe\npriority: high\n")
    folder.write("transforms/a.yaml", "transform: A\n")
    folder.write("transforms/b.yaml", "[]")

    assert faults_of(folder) == [
        "profiles/a.yaml:3: priorty: unknown key; did you mean 'priority'?",
        "profiles/b.yaml:2: source: must be text that is not empty: quote numbers",
        "profiles/b.yaml:3: enabled: must be true or false",
        "profiles/b.yaml:4: priority: must be a whole number of at most 64 bits",
        "transforms/a.yaml:1: type is required",
        "transforms/b.yaml:1: must be a mapping with keys",
    ]


def test_two_files_cannot_have_the_same_name_in_another_case(folder: Folder) -> None:
    folder.write("profiles/a.yaml", "profile: Staff\nsource: HR\n")
    folder.write("profiles/b.yaml", "profile: STAFF\nsource: HR\n")

    assert faults_of(folder) == ["profiles/b.yaml:1: profile: 'STAFF' is also the name in profiles/a.yaml"]


def test_transforms_cannot_refer_to_themselves(folder: Folder) -> None:
    for name, below in (("A", "B"), ("B", "C"), ("C", "A")):
        text = (
            f"transform: {name}\ntype: lower\nattributes: {{input: {{type: reference, attributes: {{id: {below}}}}}}}\n"
        )
        folder.write(f"transforms/{name.lower()}.yaml", text)

    assert faults_of(folder) == ["transforms/a.yaml:3: attributes: refers to itself: A -> B -> C -> A"]


def test_a_transform_that_is_a_reference_is_checked_too(folder: Folder) -> None:
    for name, below in (("A", "B"), ("B", "A"), ("C", "D")):
        folder.write(
            f"transforms/{name.lower()}.yaml", f"transform: {name}\ntype: reference\nattributes: {{id: {below}}}\n"
        )

    assert faults_of(folder) == [
        "transforms/a.yaml:3: attributes: refers to itself: A -> B -> A",
        "transforms/c.yaml:3: attributes: there is no transform 'D'",
    ]


def test_names_are_not_longer_than_the_service_allows(folder: Folder) -> None:
    folder.write("profiles/a.yaml", f"profile: {'x' * 51}\nsource: HR\n")

    assert faults_of(folder) == ["profiles/a.yaml:1: profile: the name has 51 characters, more than 50"]


def test_no_stays_text(folder: Folder) -> None:
    folder.write("profiles/a.yaml", "profile: NO\nsource: HR\nmappings:\n  yes: {static: NO}\n")

    project = load(folder)

    assert project.content.profiles["NO"].mappings == {"yes": {"type": "static", "attributes": {"value": "NO"}}}


def test_an_unknown_environment_names_the_nearest_one(folder: Folder) -> None:
    assert faults_of(folder, "sandbocks") == [
        "sailpoint.yaml: environments: there is no environment 'sandbocks'; did you mean 'sandbox'?"
    ]


def test_settings_have_known_keys_only(folder: Folder) -> None:
    folder.write("sailpoint.yaml", "format: 2\nenvironment: [sandbox]\nguards: {poeple: 3}\n")

    assert faults_of(folder) == [
        "sailpoint.yaml:1: format: must be 1, the format that this version reads",
        "sailpoint.yaml:2: environment: unknown key; did you mean 'environments'?",
        "sailpoint.yaml:3: guards: unknown guard 'poeple'; did you mean 'people'?",
    ]


def test_the_guard_of_people_is_a_number(folder: Folder) -> None:
    folder.write("sailpoint.yaml", "format: 1\nenvironments: [sandbox]\nguards: {people: true}\n")

    assert faults_of(folder) == ["sailpoint.yaml:3: guards: people must be a percentage, or false"]


def test_a_folder_without_a_project_says_how_to_start_one(tmp_path: Path) -> None:
    assert "sailpoint project init" in faults_of(Folder(tmp_path))[0]


# Hostile repositories.


def test_a_yaml_bomb_is_rejected(folder: Folder) -> None:
    levels = "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 12))
    folder.write("profiles/bomb.yaml", f"a0: &a0 x\n{levels}")

    assert faults_of(folder)[0] == "profiles/bomb.yaml:2: the alias *a0 is not supported: repeat the value"


def test_deep_nesting_is_rejected(folder: Folder) -> None:
    folder.write("profiles/deep.yaml", "a: " + "[" * 100_000)

    assert faults_of(folder) == ["profiles/deep.yaml:1: not valid YAML: exceeded maximum nesting depth"]


def test_a_file_of_ten_megabytes_is_rejected(folder: Folder) -> None:
    (folder.path / "profiles").mkdir()
    (folder.path / "profiles/large.yaml").write_bytes(b"a: b\n" * 2_000_000)

    assert faults_of(folder) == ["profiles/large.yaml: cannot be read: it has more than 4194304 bytes"]


def test_a_link_out_of_the_folder_is_rejected(folder: Folder, tmp_path_factory: pytest.TempPathFactory) -> None:
    outside = tmp_path_factory.mktemp("outside") / "secret.yaml"
    outside.write_text("profile: Staff\nsource: HR\n", "utf-8")
    (folder.path / "profiles").mkdir()
    (folder.path / "profiles/link.yaml").symlink_to(outside)

    assert faults_of(folder) == ["profiles/link.yaml: leads outside the project's folder: replace the link"]


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no file names that are not UTF-8")
def test_a_file_whose_name_is_not_utf_8_is_rejected(folder: Folder) -> None:
    (folder.path / "profiles").mkdir()
    name = os.fsdecode(b"p\xff.yaml")
    (folder.path / "profiles" / name).write_text("profile: Staff\nsource: HR\n", "utf-8")

    assert faults_of(folder) == [r"profiles/p\udcff.yaml: the file's name is not UTF-8"]


@pytest.mark.parametrize("linked", ["profiles", ".sailpoint", "sources.yaml"])
def test_nothing_is_written_through_a_link_out_of_the_folder(tmp_path: Path, sandbox: Sandbox, linked: str) -> None:
    outside, path = tmp_path / "outside", tmp_path / "project"
    outside.mkdir()
    empty(path)
    (path / linked).symlink_to(outside, target_is_directory=True)

    with tenant_of(sandbox) as tenant, pytest.raises(InvalidProjectError, match="leads outside the project's folder"):
        private_file(Folder(path), "state") if linked == ".sailpoint" else pull(load(path), tenant)

    assert list(outside.iterdir()) == []


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no named pipes")
def test_a_pipe_does_not_block(folder: Folder) -> None:
    (folder.path / "profiles").mkdir()
    os.mkfifo(folder.path / "profiles/pipe.yaml")

    assert faults_of(folder) == ["profiles/pipe.yaml: cannot be read: it is a pipe, not a file"]


def test_names_of_a_tenant_cannot_lead_out_of_the_folder(tmp_path: Path, sandbox: Sandbox) -> None:
    names = ["../../evil", "/etc/passwd", "con", "a/b", "..", "\x00"]
    profiles = [{"name": name, "authoritativeSource": "HR"} for name in names]
    sandbox.restore({"sources": [{"name": "HR"}], "profiles": profiles})
    path = tmp_path / "project"
    with tenant_of(sandbox) as tenant:
        project = pulled(path, tenant)
        assert plan(project, tenant).is_empty

    assert [each.name for each in tmp_path.iterdir()] == ["project"]
    found = sorted(each.name for each in (path / "profiles").iterdir())
    assert found == ["a-b.yaml", "con-file.yaml", "etc-passwd.yaml", "evil.yaml", "unnamed-2.yaml", "unnamed.yaml"]
