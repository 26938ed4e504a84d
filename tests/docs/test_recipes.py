"""The recipes run against the embedded tenant, are short, and the guide shows them by inclusion."""

from __future__ import annotations

import csv
import os
import re
import shutil
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest

from documentation import logins
from plain_client import PlainClient
from sailpoint.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Iterator

PROJECT = Path(__file__).parents[2]
RECIPES = PROJECT / "examples" / "recipes"
SCRIPTS = sorted([*RECIPES.glob("*.py"), *RECIPES.glob("*.yml")])
TASKS = 10
LONGEST = 25  # lines
GUIDE = (PROJECT / "docs" / "guides" / "recipes.md").read_text(encoding="utf-8")


class Ended(NamedTuple):
    """Exit status and output of a script."""

    status: int
    out: str
    err: str


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the recipes."""
    for file in RECIPES.iterdir():
        shutil.copy(file, tmp_path)
    return tmp_path


def run(folder: Path, script: str, *arguments: str, **variables: str) -> Ended:
    """Run a recipe, or another program of Python, with environment variables."""
    environment = {**os.environ, "NO_PROXY": "*", "PYTHONIOENCODING": "utf-8", "HOME": str(folder), **variables}
    ended = subprocess.run(
        [sys.executable, script, *arguments],
        cwd=folder,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    return Ended(ended.returncode, ended.stdout, ended.stderr)


def read(sandbox: Sandbox) -> dict[str, str]:
    """The description of each profile, by name."""
    return {profile["name"]: profile["description"] for profile in sandbox.profiles}


@contextmanager
def renamed(sandbox: Sandbox, old: str, new: str) -> Iterator[None]:
    """A tenant in which a profile has another name, until the end of the block."""
    before = sandbox.snapshot()
    profiles = [{**each, "name": new} if each["name"] == old else each for each in before["profiles"]]
    sandbox.restore({**before, "profiles": profiles})
    yield
    sandbox.restore(before)


def test_there_is_a_script_for_each_task() -> None:
    assert len(list(RECIPES.glob("*.py"))) == TASKS


@pytest.mark.parametrize("file", SCRIPTS, ids=lambda file: file.name)
def test_a_recipe_is_short_and_the_guide_includes_it(file: Path) -> None:
    lines = file.read_text(encoding="utf-8").splitlines()

    assert len(lines) <= LONGEST
    assert f"`examples/recipes/{file.name}`:\n\n```" in GUIDE
    assert f'title="{file.name}"\n--8<-- "examples/recipes/{file.name}"\n```' in GUIDE
    assert not re.search(r"\bassert\b|\bcast\(|type: ignore|pyright:|noqa", "\n".join(lines)) or "test_" in file.name


def test_the_list_has_a_row_for_each_profile(folder: Path, sandbox: Sandbox) -> None:
    ended = run(folder, "list_to_csv.py", **logins(SAIL=sandbox))

    assert ended == Ended(0, "", "")
    with (folder / "profiles.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["name"] for row in rows] == sorted(read(sandbox))
    assert rows[1] == {"name": "Employees", "priority": "10", "source": "Employees", "identities": "15"}


def test_one_mapping_is_changed_in_five_profiles_once(folder: Path, sandbox: Sandbox) -> None:
    first, second = (run(folder, "change_mapping.py", **logins(SAIL=sandbox)) for _ in range(2))

    assert first.out.count('~ mapping email: attributes.attributeName: "e-mail" -> "mail"') == 5
    assert second == Ended(0, "", "")
    assert [request["method"] for request in sandbox.requests].count("PATCH") == 5


def test_a_backup_restores_a_profile_that_was_deleted(folder: Path, sandbox: Sandbox) -> None:
    assert run(folder, "back_up_and_restore.py", **logins(SAIL=sandbox)) == Ended(0, "", "")
    before = read(sandbox)
    seasonal = next(each["id"] for each in sandbox.profiles if each["name"] == "Seasonal Staff")
    PlainClient(sandbox).send("DELETE", f"/v2024/identity-profiles/{seasonal}")
    sandbox.finish_tasks()
    assert "Seasonal Staff" not in read(sandbox)

    ended = run(folder, "back_up_and_restore.py", "Seasonal Staff", **logins(SAIL=sandbox))

    assert ended.out == "['Seasonal Staff']\n"
    assert read(sandbox) == before


def test_a_profile_that_cannot_be_restored_is_a_failure(folder: Path, sandbox: Sandbox) -> None:
    run(folder, "back_up_and_restore.py", **logins(SAIL=sandbox))
    source = {"sources": [{"name": "Other"}], "profiles": [{"name": "All", "authoritativeSource": "Other"}]}
    with Sandbox(seed=source) as other:
        ended = run(folder, "back_up_and_restore.py", "Partners", **logins(SAIL=other))

    assert ended.status == 1
    assert ended.out == "[]\n"


def test_tenants_are_compared_by_name(folder: Path, sandbox: Sandbox) -> None:
    with Sandbox() as production, renamed(sandbox, "Partners", "Friends"):
        run(folder, "change_mapping.py", **logins(SAIL=sandbox))
        ended = run(folder, "compare_tenants.py", **logins(DEV=sandbox, PROD=production))

    lines = ended.out.splitlines()
    assert 'Executives: ~ mapping email: attributes.attributeName: "e-mail" -> "mail"' in lines
    assert {"Friends: only in DEV", "Partners: only in PROD"} <= set(lines)
    assert not any(line.startswith("Seasonal Staff") for line in lines)


def test_a_change_is_previewed_for_twenty_identities(folder: Path) -> None:
    people = [
        {"name": f"Person {number}", "profile": "Employees", "attributes": {"department": "Sales"}}
        for number in range(25)
    ]
    company = {
        "sources": [{"name": "HR"}],
        "profiles": [{"name": "Employees", "authoritativeSource": "HR"}],
        "identities": people,
    }
    with Sandbox(seed=company) as sandbox:
        ids = [each["id"] for each in sandbox.identities]
        (folder / "identities.txt").write_text("\n".join(ids), encoding="utf-8")
        before = sandbox.snapshot()

        ended = run(folder, "preview_change.py", **logins(SAIL=sandbox))

        assert sandbox.snapshot() == before
    lines = ended.out.splitlines()
    assert [line.split()[0] for line in lines] == ids[:20]
    assert all(line.endswith(': "Sales" -> "Operations"') for line in lines)


def test_the_tests_of_a_transform_pass(folder: Path) -> None:
    ended = run(folder, "-m", "pytest", "--quiet", "-p", "no:cacheprovider", "test_transform.py")

    assert ended.status == 0
    assert "2 passed" in ended.out


def test_500_calls_run_at_most_20_at_a_time(folder: Path, sandbox: Sandbox) -> None:
    ended = run(folder, "many_calls.py", **logins(SAIL=sandbox))

    assert ended == Ended(0, "500 responses about 6 profiles\n", "")
    reads = [each for each in sandbox.requests if each["path"].startswith("/v2024/identity-profiles/")]
    assert len(reads) == 500


def test_the_report_counts_identities_and_mappings(folder: Path, sandbox: Sandbox) -> None:
    ended = run(folder, "report.py", **logins(SAIL=sandbox))

    assert ended.status == 0, ended.err
    assert re.search(r"^Employees +15$", ended.out, re.MULTILINE)
    assert re.search(r"Contractors +. 7 ", ended.out)


def test_errors_are_distinguished(folder: Path, sandbox: Sandbox) -> None:
    login = logins(SAIL=sandbox)
    reader = sandbox.add_client(scopes=["idn:nothing:read"])
    forbidden = {"SAIL_CLIENT_ID": reader["client_id"], "SAIL_CLIENT_SECRET": reader["client_secret"]}
    closed = {"SAIL_BASE_URL": "http://127.0.0.1:9"}

    def printed(**variables: str) -> str:
        ended = run(folder, "handle_errors.py", "none", **{**login, **variables})
        assert (ended.status, "Traceback" in ended.err) == (1 if ended.err else 0, False)
        return ended.out + ended.err

    assert printed() == "there is no such profile\n"
    assert printed(SAIL_CLIENT_SECRET="wrong").startswith("the login failed: ")
    assert printed(SAIL_CLIENT_SECRET="").startswith("the login failed: ")
    assert printed(**forbidden).startswith("the service rejected the request: 403 ")
    assert printed(**closed).startswith("the service was not reached: cannot connect to 127.0.0.1:9")


def test_drift_fails_the_job_and_is_in_its_summary(folder: Path, sandbox: Sandbox) -> None:
    login = logins(SAIL=sandbox) | {"GITHUB_STEP_SUMMARY": str(folder / "summary.md")}
    run(folder, "back_up_and_restore.py", **login)
    assert run(folder, "check_drift.py", **login) == Ended(0, "", "")
    run(folder, "change_mapping.py", **login)
    files = {file.read_text(encoding="utf-8"): file for file in (folder / "backup").iterdir()}
    next(file for text, file in files.items() if '"name": "Seasonal Staff"' in text).unlink()

    ended = run(folder, "check_drift.py", **login)

    annotations = ended.out.splitlines()
    assert ended.status == 1
    assert "::error::Seasonal Staff: not in the folder" in annotations
    assert '::error::Partners: ~ mapping email: attributes.attributeName: "e-mail" -> "mail"' in annotations
    summary = (folder / "summary.md").read_text(encoding="utf-8").splitlines()
    assert summary == ["- no drift", *(line.replace("::error::", "- ") for line in annotations)]


def test_the_workflow_runs_the_script_with_the_variables_that_it_needs() -> None:
    workflow = (RECIPES / "check_drift.yml").read_text(encoding="utf-8")

    assert "run: python check_drift.py" in workflow
    assert all(f"{name}: ${{{{ " in workflow for name in ("SAIL_BASE_URL", "SAIL_CLIENT_ID", "SAIL_CLIENT_SECRET"))
