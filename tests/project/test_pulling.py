"""Pulls that fail, are killed, or run at the same time: each file is whole, and the next pull completes the project."""

from __future__ import annotations

import errno
import os
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import pytest

from sailpoint.project import InvalidProjectError, drift, load, plan, pull
from tenants import content_of, edit, empty, pulled

if TYPE_CHECKING:
    from pathlib import Path

    from sailpoint.project import EmbeddedTenant
    from sailpoint.sandbox import Sandbox


class Killed(BaseException):
    """The end of the process."""


def failing(monkeypatch: pytest.MonkeyPatch, number: int, error: BaseException) -> None:
    """Make the replacement of the file with this number fail."""
    replace = os.replace
    left = [number]

    def replaced(*arguments: Any) -> None:
        left[0] -= 1
        if left[0] == 0:
            raise error
        replace(*arguments)

    monkeypatch.setattr("sailpoint.project.folder.os.replace", replaced)


@pytest.mark.parametrize("number", [1, 2, 9, 15, 21, 22])
def test_a_pull_that_was_killed_is_completed_by_the_next_one(
    tenant: EmbeddedTenant, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    whole = content_of(pulled(tmp_path / "whole", tenant).folder.path)
    project = empty(tmp_path / "killed")
    with monkeypatch.context() as patched:
        failing(patched, number, Killed())
        with pytest.raises(Killed):
            pull(project, tenant)
    found = content_of(tmp_path / "killed")
    assert found.items() <= whole.items()
    assert len(found) < len(whole)

    pull(load(tmp_path / "killed"), tenant)

    assert content_of(tmp_path / "killed") == whole


def test_a_file_that_a_killed_process_was_writing_is_not_read_and_is_removed_later(
    tenant: EmbeddedTenant, tmp_path: Path
) -> None:
    pulled(tmp_path, tenant)
    old, new = tmp_path / "profiles/.writing-old", tmp_path / "profiles/.writing-new"
    for file in (old, new):
        file.write_text("profile: Half", "utf-8")
    os.utime(old, (0, 0))

    assert pull(load(tmp_path), tenant).changed == ()

    assert (old.exists(), new.exists()) == (False, True)


@pytest.mark.parametrize("error", [errno.ENOSPC, errno.EROFS, errno.EACCES])
def test_a_disk_that_is_full_or_read_only_is_named_with_the_file_which_stays_whole(
    tenant: EmbeddedTenant, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: int
) -> None:
    pulled(tmp_path, tenant)
    edit(tmp_path, "profiles/partners.yaml", "priority: 50", "priority: 45")
    before = content_of(tmp_path)
    failing(monkeypatch, 1, OSError(error, os.strerror(error)))

    with pytest.raises(InvalidProjectError) as failed:
        pull(load(tmp_path), tenant)

    assert str(failed.value) == f"profiles/partners.yaml: cannot be written: {os.strerror(error)}"
    assert content_of(tmp_path) == before
    assert [each.name for each in (tmp_path / "profiles").iterdir() if not each.name.endswith(".yaml")] == []


@pytest.mark.parametrize("number", [249, 250, 251, 501])
def test_objects_of_all_pages_are_read_once(tenant: EmbeddedTenant, sandbox: Sandbox, number: int) -> None:
    names = [f"T{index}" for index in range(number)]
    transforms = [{"name": name, "type": "uuid", "attributes": {}} for name in names]
    sandbox.restore({"sources": [{"name": "HR"}], "profiles": [], "transforms": transforms})

    assert sorted(each.name for each in tenant.transforms() or ()) == sorted(names)


def test_the_progress_of_reading_is_reported(tenant: EmbeddedTenant, tmp_path: Path) -> None:
    project = pulled(tmp_path, tenant)
    reports: dict[str, list[str]] = {"pull": [], "drift": []}

    pull(project, tenant, on_progress=reports["pull"].append)
    drift(project, tenant, on_progress=reports["drift"].append)

    assert reports["pull"] == [f"lifecycle states: profile {number} of 6" for number in range(1, 6)]
    assert reports["drift"] == reports["pull"]


def test_a_file_that_could_not_be_read_again_is_not_written(
    tenant: EmbeddedTenant, sandbox: Sandbox, tmp_path: Path
) -> None:
    transform = {"name": "Large", "type": "static", "attributes": {"value": "x" * (5 << 20)}}
    sandbox.restore({"sources": [{"name": "HR"}], "profiles": [], "transforms": [transform]})
    empty(tmp_path)

    with pytest.raises(
        InvalidProjectError, match=r"^transforms/large\.yaml: cannot be written: it would have more than"
    ):
        pull(load(tmp_path), tenant)
    assert content_of(tmp_path).keys() == {"sailpoint.yaml"}


def test_people_who_pull_into_the_same_folder_at_the_same_time_get_a_whole_project(
    tenant: EmbeddedTenant, tmp_path: Path
) -> None:
    empty(tmp_path)

    with ThreadPoolExecutor(4) as threads:
        for _ in threads.map(lambda _: pull(load(tmp_path), tenant), range(8)):
            pass

    assert plan(load(tmp_path), tenant).is_empty
    assert pull(load(tmp_path), tenant).changed == ()


def test_a_file_that_was_renamed_is_changed_in_its_place(
    tenant: EmbeddedTenant, sandbox: Sandbox, tmp_path: Path
) -> None:
    pulled(tmp_path, tenant)
    (tmp_path / "profiles/partners.yaml").rename(tmp_path / "profiles/50 the partners.yaml")
    state = sandbox.snapshot()
    next(each for each in state["profiles"] if each["name"] == "Partners")["priority"] = 77
    sandbox.restore(state)

    assert pull(load(tmp_path), tenant).changed == ("profiles/50 the partners.yaml",)
    assert "priority: 77" in (tmp_path / "profiles/50 the partners.yaml").read_text("utf-8")


def test_a_profile_that_was_renamed_in_the_tenant_keeps_its_file_if_one_follows_the_advice(
    tenant: EmbeddedTenant, sandbox: Sandbox, tmp_path: Path
) -> None:
    pulled(tmp_path, tenant)
    edit(tmp_path, "profiles/partners.yaml", "source: Okta\n", "source: Okta  # ours\n")
    state = sandbox.snapshot()
    next(each for each in state["profiles"] if each["name"] == "Partners")["name"] = "Friends"
    sandbox.restore(state)

    done = pull(load(tmp_path), tenant)

    assert done.only_in_files == ("profile Partners",)
    (advice,) = done.renamed
    assert advice == (
        "the tenant's profile 'Friends' has the source of 'Partners': if it is the same one, delete its new file, "
        "write `profile: Friends` in profiles/partners.yaml, and pull again"
    )
    (tmp_path / "profiles/friends.yaml").unlink()
    edit(tmp_path, "profiles/partners.yaml", "profile: Partners", "profile: Friends")
    assert pull(load(tmp_path), tenant).changed == ()
    assert "source: Okta  # ours" in (tmp_path / "profiles/partners.yaml").read_text("utf-8")
    assert plan(load(tmp_path), tenant).is_empty


def test_names_that_make_the_same_file_name_have_files_of_their_own(
    tenant: EmbeddedTenant, sandbox: Sandbox, tmp_path: Path
) -> None:
    names = ["con", "con.", "c o n", "Con-file", "...", "é", "e\u0301", "e", "🎉"]
    transforms = [{"name": name, "type": "uuid", "attributes": {}} for name in names]
    sandbox.restore({"sources": [{"name": "HR"}], "profiles": [], "transforms": transforms})

    pulled(tmp_path, tenant)

    files = [each.name for each in (tmp_path / "transforms").iterdir()]
    assert len({each.casefold() for each in files}) == len(names)
    assert not {"con.yaml", "nul.yaml"} & set(files)
    assert plan(load(tmp_path), tenant).is_empty
