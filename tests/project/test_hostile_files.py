"""Files of odd bytes and names: each is read, or rejected with its place, and a pull leaves the rest of it alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from sailpoint.project import Folder, InvalidProjectError, load, plan, pull, run_tests
from sailpoint.project.folder import slug
from sailpoint.project.journal import private_file
from tenants import edit, empty, pulled

if TYPE_CHECKING:
    from pathlib import Path

    from sailpoint.project import EmbeddedTenant
    from sailpoint.sandbox import Sandbox

PARTNERS = "profiles/partners.yaml"
MERGED = b"profile: A\n<<<<<<< HEAD\npriority: 1\n=======\npriority: 2\n>>>>>>> other\n"


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (b"profile: A\n\tsource: B\n", "profiles/x.yaml:2: not valid YAML: the line begins with a tab: use spaces"),
        (b"mappings:\n  \tuid: ~\n", "profiles/x.yaml:2: not valid YAML: the line begins with a tab: use spaces"),
        (MERGED, "profiles/x.yaml:2: unresolved merge conflict: keep one side, and remove the lines of <<<<<<<, "),
        (b"a: [b,\r\n" + MERGED.replace(b"\n", b"\r\n") + b"]\r\n", "profiles/x.yaml:3: unresolved merge conflict: "),
        ("profile: A\nsource: B\n".encode("utf-16"), "profiles/x.yaml: is not UTF-8 text"),
        ("profile: Ä\nsource: B\n".encode("latin-1"), "profiles/x.yaml: is not UTF-8 text"),
        (b"profile: A\x00\nsource: B\n", "profiles/x.yaml:1: not valid YAML: "),
        (b"profile: A\nsource: B\x1b[2J\n", "profiles/x.yaml:2: not valid YAML: "),
        (b"profile: A\nprofile: B\n", "profiles/x.yaml:2: profile: the key occurs twice"),
        (b"profile: A\n--- \nprofile: B\n", "profiles/x.yaml:2: the file has several documents"),
        (b"? [a, b]\n: c\n", "profiles/x.yaml:1: a key must be text"),
        (b"<<: {profile: A}\n", "profiles/x.yaml:1: <<: unknown key"),
        (b"%TAG ! tag:evil,2000:\n--- !x\na: b\n", "profiles/x.yaml:2: the tag tag:evil,2000:x is not supported"),
        (b"a: 1\nb: 1e999\n", "profiles/x.yaml:2: JSON cannot represent the number 1e999"),
        (b"a: [1,\n  -.inf]\n", "profiles/x.yaml:2: JSON cannot represent the number -.inf"),
        (b"a: .NaN\n", "profiles/x.yaml:1: JSON cannot represent the number .NaN"),
        (b"a: " + b"9" * 4301, "profiles/x.yaml:1: JSON cannot represent the number 9999"),
        (b"a: -" + b"9" * 4300, "profiles/x.yaml:1: JSON cannot represent the number -9999"),
        (b"profile: A\npriority: 9223372036854775808\n", "profiles/x.yaml:2: priority: must be a whole number of at"),
        (b"profile: A\npriority: 1.0\n", "profiles/x.yaml:2: priority: must be a whole number of at most 64 bits"),
        (b"a: " + b"{a: " * 300 + b"1" + b"}" * 300, "profiles/x.yaml:1: the file is nested deeper than 200 levels"),
        (b"a: [" + b"1," * 450_000 + b"]", "profiles/x.yaml:1: the file has more than 400000 values"),
        (b"", "profiles/x.yaml:1: must be a mapping with keys"),
    ],
)
def test_odd_bytes_are_rejected_with_their_place(tmp_path: Path, data: bytes, fault: str) -> None:
    empty(tmp_path)
    (tmp_path / "profiles").mkdir()
    (tmp_path / "profiles/x.yaml").write_bytes(data)

    with pytest.raises(InvalidProjectError) as rejected:
        load(tmp_path)

    lines = [str(each) for each in rejected.value.faults]
    assert any(each.startswith(fault) for each in lines), lines
    assert all("\x1b" not in each and "\n" not in each for each in lines)


@pytest.mark.parametrize("bom", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("end", [b"\n", b"\r\n"])
def test_a_pull_keeps_byte_order_mark_and_line_ends(
    tenant: EmbeddedTenant, sandbox: Sandbox, tmp_path: Path, bom: bytes, end: bytes
) -> None:
    pulled(tmp_path, tenant)
    file = tmp_path / PARTNERS
    before = bom + b"# Ours" + end + file.read_bytes().replace(b"\n", end)
    file.write_bytes(before)

    assert plan(load(tmp_path), tenant).is_empty
    assert pull(load(tmp_path), tenant).changed == ()
    state = sandbox.snapshot()
    next(each for each in state["profiles"] if each["name"] == "Partners")["priority"] = 77
    sandbox.restore(state)
    pull(load(tmp_path), tenant)

    assert file.read_bytes() == before.replace(b"priority: 50", b"priority: 77")


def test_a_new_file_never_replaces_one_whose_name_differs_only_in_case(tenant: EmbeddedTenant, tmp_path: Path) -> None:
    pulled(tmp_path, tenant)
    (tmp_path / PARTNERS).rename(tmp_path / "profiles/Employees-2.yaml")
    (tmp_path / "profiles/employees.yaml").rename(tmp_path / "profiles/PARTNERS.yaml")
    edit(tmp_path, "profiles/Employees-2.yaml", "profile: Partners", "profile: Friends")

    # The tenant's Partners need a file, and the name PARTNERS.yaml is taken.
    pull(load(tmp_path), tenant)

    assert (tmp_path / "profiles/partners-2.yaml").is_file()
    assert "profile: Employees" in (tmp_path / "profiles/PARTNERS.yaml").read_text("utf-8")


@pytest.mark.parametrize("name", ["CON", "prn", "Aux", "nul", "COM1", "lpt9"])
def test_no_file_has_the_name_of_a_device(name: str) -> None:
    assert slug(name) == f"{name.lower()}-file"


def test_a_directory_in_place_of_a_file_is_named(tmp_path: Path) -> None:
    empty(tmp_path)
    (tmp_path / "profiles/x.yaml").mkdir(parents=True)

    with pytest.raises(InvalidProjectError, match=r"profiles/x\.yaml: cannot be read: "):
        load(tmp_path)


def test_a_circle_of_links_is_rejected(tmp_path: Path) -> None:
    empty(tmp_path)
    (tmp_path / "profiles").mkdir()
    (tmp_path / "profiles/x.yaml").symlink_to(tmp_path / "profiles/x.yaml")

    with pytest.raises(InvalidProjectError, match=r"profiles/x\.yaml: "):
        load(tmp_path)


@pytest.mark.parametrize(
    ("file", "fault"),
    [
        ("profiles/a.yml", "profiles/a.yml: is not read: rename it to a.yaml"),
        ("transforms/A.YAML", "transforms/A.YAML: is not read: rename it to A.yaml"),
        ("profiles/europe/a.yaml", "profiles/europe: is not read: move its files to profiles"),
    ],
)
def test_a_file_that_is_not_read_is_a_fault(tmp_path: Path, file: str, fault: str) -> None:
    empty(tmp_path)
    (tmp_path / file).parent.mkdir(parents=True)
    (tmp_path / file).write_text("profile: A\nsource: B\n", "utf-8")
    for other in ("README.md", ".hidden.yml", "pictures"):
        (tmp_path / file.partition("/")[0] / other).mkdir()

    with pytest.raises(InvalidProjectError) as rejected:
        load(tmp_path)

    assert str(rejected.value) == fault


def test_a_file_of_tests_that_is_not_read_is_a_fault(tmp_path: Path) -> None:
    empty(tmp_path)
    (tmp_path / "tests").mkdir()
    (tmp_path / "tests/a.test.yml").write_text("transform: A\ncases: []\n", "utf-8")
    (tmp_path / "tests/fixture.yaml").write_text("data\n", "utf-8")

    with pytest.raises(InvalidProjectError, match=r"^tests/a\.test\.yml: is not read: rename it to a\.test\.yaml$"):
        run_tests(load(tmp_path))


def test_links_in_the_private_folder_do_not_lead_out_of_the_project(tmp_path: Path) -> None:
    project = tmp_path / "project"
    empty(project)
    (project / ".sailpoint").mkdir()
    (project / ".sailpoint/sandbox.db").symlink_to(tmp_path / "victim.db")

    with pytest.raises(InvalidProjectError, match="leads outside the project's folder"):
        private_file(Folder(project), ".sailpoint/sandbox.db")
