"""Files of odd bytes and names: each is read, or rejected with its place, and a pull leaves the rest of it alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from sailpoint.project import Folder, InvalidProjectError, init, load, plan, pull
from sailpoint.project.folder import slug
from tenants import edit, pulled, tenant_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sailpoint.project import EmbeddedTenant
    from sailpoint.sandbox import Sandbox

PARTNERS = "profiles/partners.yaml"


@pytest.fixture
def tenant(sandbox: Sandbox) -> Iterator[EmbeddedTenant]:
    with tenant_of(sandbox) as tenant:
        yield tenant


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (b"profile: A\n\tsource: B\n", "profiles/x.yaml:2: not valid YAML: "),
        ("profile: A\nsource: B\n".encode("utf-16"), "profiles/x.yaml: is not UTF-8 text"),
        ("profile: Ä\nsource: B\n".encode("latin-1"), "profiles/x.yaml: is not UTF-8 text"),
        (b"profile: A\x00\nsource: B\n", "profiles/x.yaml:1: not valid YAML: "),
        (b"profile: A\nsource: B\x1b[2J\n", "profiles/x.yaml:2: not valid YAML: "),
        (b"profile: A\nprofile: B\n", "profiles/x.yaml:2: profile: the key is there twice"),
        (b"profile: A\n--- \nprofile: B\n", "profiles/x.yaml:2: the file has several documents"),
        (b"? [a, b]\n: c\n", "profiles/x.yaml:1: a key must be text"),
        (b"<<: {profile: A}\n", "profiles/x.yaml:1: <<: unknown key"),
        (b"%TAG ! tag:evil,2000:\n--- !x\na: b\n", "profiles/x.yaml:2: the tag tag:evil,2000:x is not supported"),
        (b"a: 1\nb: 1e999\n", "profiles/x.yaml:2: JSON cannot hold the number 1e999"),
        (b"a: [1,\n  -.inf]\n", "profiles/x.yaml:2: JSON cannot hold the number -.inf"),
        (b"a: .NaN\n", "profiles/x.yaml:1: JSON cannot hold the number .NaN"),
        (b"a: " + b"9" * 400, "profiles/x.yaml:1: JSON cannot hold the number 9999"),
        (b"a: " + b"{a: " * 300 + b"1" + b"}" * 300, "profiles/x.yaml:1: the file is nested deeper than 200 levels"),
        (b"a: [" + b"1," * 450_000 + b"]", "profiles/x.yaml:1: the file is more than 400000 values"),
        (b"", "profiles/x.yaml:1: must be a mapping with keys"),
    ],
)
def test_odd_bytes_are_rejected_with_their_place(tmp_path: Path, data: bytes, fault: str) -> None:
    init(Folder(tmp_path), "sandbox")
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
    init(Folder(tmp_path), "sandbox")
    (tmp_path / "profiles/x.yaml").mkdir(parents=True)

    with pytest.raises(InvalidProjectError, match=r"profiles/x\.yaml: cannot be read: "):
        load(tmp_path)


def test_a_circle_of_links_is_rejected(tmp_path: Path) -> None:
    init(Folder(tmp_path), "sandbox")
    (tmp_path / "profiles").mkdir()
    (tmp_path / "profiles/x.yaml").symlink_to(tmp_path / "profiles/x.yaml")

    with pytest.raises(InvalidProjectError, match=r"profiles/x\.yaml: "):
        load(tmp_path)
