"""The state file of an embedded tenant: ownership, permissions, and failed writes."""

from __future__ import annotations

import os
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from besieged import PROFILES, SOURCE, besieged
from plain_client import PlainClient
from sailpoint.sandbox import Sandbox

if TYPE_CHECKING:
    from pathlib import Path

SEASONAL = "ef38f94347e94562b5bb8424a56397d8"
EMPLOYEES = "2b838de9-db9b-abcf-e646-d4f274ad4238"


def test_a_foreign_database_is_rejected_and_unchanged(tmp_path: Path) -> None:
    file = tmp_path / "other.db"
    with closing(sqlite3.connect(file)) as other:
        other.execute("CREATE TABLE theirs (x)")
    before = file.read_bytes()

    with pytest.raises(OSError, match="it was not created by a tenant"):
        Sandbox(data=file).start()

    assert file.read_bytes() == before
    assert list(tmp_path.iterdir()) == [file]


@pytest.mark.parametrize("change", ["CREATE TABLE theirs (x)", "DROP TABLE accounts", "DROP INDEX sources_by_name"])
def test_a_marked_file_with_other_tables_is_rejected_and_stays_as_it_was(change: str, tmp_path: Path) -> None:
    file = tmp_path / "tenant.db"
    with Sandbox(data=file):
        pass
    with closing(sqlite3.connect(file)) as database:
        database.execute(change)
        database.commit()
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}

    with pytest.raises(OSError, match="not created by a tenant"):
        Sandbox(data=file).start()

    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_a_state_file_has_the_application_id_of_a_tenant(tmp_path: Path) -> None:
    file = tmp_path / "tenant.db"
    with Sandbox(data=file):
        pass

    with closing(sqlite3.connect(file)) as database:
        assert database.execute("PRAGMA application_id").fetchone() == (0x5341494C,)
    with closing(sqlite3.connect(file)) as database:
        database.execute("PRAGMA user_version = 99")
    with pytest.raises(OSError, match="written by another version"):
        Sandbox(data=file).start()


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
def test_only_the_owner_can_read_a_new_file(tmp_path: Path) -> None:
    old = os.umask(0)
    try:
        with Sandbox(data=tmp_path / "tenant.db") as sandbox:
            PlainClient(sandbox).send("DELETE", f"{PROFILES}/{SEASONAL}")
            modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir()}
    finally:
        os.umask(old)

    assert {"tenant.db", "tenant.db-wal", "tenant.db-shm"} <= set(modes)
    assert set(modes.values()) == {0o600}


@pytest.mark.parametrize(
    ("name", "why"),
    [
        (":memory:", "omit it to keep the state in memory"),
        ("file:x?mode=memory", "it is a URI; use the path of a file"),
        ("/dev/null", "not a regular file"),
        (".", "not a regular file"),
        ("no/such/directory/x.db", "cannot be created or read"),
    ],
)
def test_a_name_that_is_not_a_file_is_reported(
    name: str, why: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    with pytest.raises(OSError, match=why):
        Sandbox(data=name).start()


def test_a_file_is_used_by_one_tenant_at_a_time(tmp_path: Path) -> None:
    file = tmp_path / "tenant.db"
    program = "import sys; from sailpoint.sandbox import Sandbox; Sandbox(data=sys.argv[1]).start()"
    with Sandbox(data=file) as first:
        with pytest.raises(OSError, match="another tenant uses it"):
            Sandbox(data=file).start()
        command = [sys.executable, "-c", program, str(file)]
        other = subprocess.run(command, capture_output=True, check=False, text=True, timeout=60)
        assert "another tenant uses it" in other.stderr
        assert first.profiles
    with Sandbox(data=file) as again:
        assert again.profiles


@pytest.mark.skipif(sys.platform != "linux", reason="a limit on the size of files")
def test_reads_continue_when_a_task_cannot_be_written(tmp_path: Path) -> None:
    import resource

    file = tmp_path / "tenant.db"
    with besieged("--data", str(file), "--task-delay", "0.2") as tenant:
        tenant.send("POST", f"{PROFILES}/bulk-delete", [SEASONAL])
        wal = (tmp_path / "tenant.db-wal").stat().st_size
        # A write beyond this limit fails as on a full disk.
        resource.prlimit(tenant.process.pid, resource.RLIMIT_FSIZE, (wal, resource.RLIM_INFINITY))
        profile = {"name": "X", "description": "x" * 100_000, "authoritativeSource": SOURCE}
        rejected, _ = tenant.send("POST", PROFILES, profile)
        statuses = {tenant.send("GET", PROFILES)[0] for _ in range(20)}
        assert rejected >= 500
        assert statuses == {200}
        resource.prlimit(tenant.process.pid, resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
        assert tenant.send("POST", PROFILES, profile)[0] == 201


def test_a_damaged_task_ends_and_reads_continue(tmp_path: Path) -> None:
    file = tmp_path / "tenant.db"
    with Sandbox(data=file, task_delay=3600) as sandbox:
        PlainClient(sandbox).send("POST", f"{PROFILES}/{EMPLOYEES}/process-identities")
        PlainClient(sandbox).send("POST", f"{PROFILES}/bulk-delete", [SEASONAL])
    with closing(sqlite3.connect(file)) as database:
        database.execute("UPDATE tasks SET profiles = '{', messages = 'x'")
        database.execute("UPDATE documents SET head = 'no JSON'")
        database.commit()

    with Sandbox(data=file, task_delay=0) as sandbox:
        client = PlainClient(sandbox)
        assert client.send("GET", PROFILES).status == 200
        sandbox.finish_tasks()
        assert all(task["completed"] for task in sandbox.tasks)


def test_a_clock_that_was_ahead_does_not_delay_tasks_indefinitely(tmp_path: Path) -> None:
    file = tmp_path / "tenant.db"
    with Sandbox(data=file, task_delay=3600) as sandbox:
        PlainClient(sandbox).send("POST", f"{PROFILES}/bulk-delete", [SEASONAL])
    for due in (2**63 - 1, -(2**63)):
        with closing(sqlite3.connect(file)) as database:
            database.execute("UPDATE tasks SET due = ?, completed = NULL", (due,))
            database.commit()
        with Sandbox(data=file, task_delay=0) as sandbox:
            PlainClient(sandbox).send("GET", PROFILES)
            assert all(task["completed"] for task in sandbox.tasks)


@pytest.mark.parametrize("life", [-1, 2**64, 2**200, 10**10])
def test_the_lifetime_of_tokens_is_limited(life: int) -> None:
    with pytest.raises(ValueError, match=r"token_life|u64|integer|number"):
        Sandbox(token_life=life).start()
