"""The output of the command line on a terminal and elsewhere."""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from commands import COMMAND
from sailpoint._command.table import Column, rendered
from sailpoint._command.text import cut, printable, width
from sailpoint.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commands import Commands

HOSTILE = '\x1b[31mred\x1b]0;title\x07 \u202ecba\x9b2J\r=HYPERLINK("x")\u2028é\x7f'

terminals = pytest.mark.skipif(sys.platform == "win32", reason="POSIX terminals")


@pytest.fixture(scope="module")
def hostile() -> Iterator[Sandbox]:
    """A tenant with hostile names."""
    profiles = [{"name": name, "authoritativeSource": "HR"} for name in (HOSTILE, "=1+1", "日本語")]
    with Sandbox(seed={"sources": [{"name": "HR"}], "profiles": profiles}) as sandbox:
        yield sandbox


def on_terminal(
    *arguments: str, tenant: Sandbox, columns: int = 80, response: str = "", **variables: str
) -> tuple[int, str]:
    """The exit status of a command, and its output on a terminal with this number of columns."""
    import pty

    ours, theirs = pty.openpty()
    environment = {**tenant.environment(), "PATH": "", "COLUMNS": str(columns), "PYTHONIOENCODING": "utf-8"}
    environment |= variables
    with subprocess.Popen(
        [*COMMAND, *arguments], env=environment, stdin=theirs, stdout=theirs, stderr=theirs
    ) as process:
        os.close(theirs)
        os.write(ours, response.encode())
        shown = b""
        try:
            while piece := os.read(ours, 65536):
                shown += piece
        except OSError:  # on Linux: the other end is closed
            pass
        os.close(ours)
        return process.wait(timeout=60), shown.decode()


@terminals
def test_a_terminal_gets_a_table_that_fits_it(shared_sandbox: Sandbox) -> None:
    for columns in (60, 100, 300):
        status, shown = on_terminal("profiles", "list", tenant=shared_sandbox, columns=columns)
        lines = shown.replace("\r\n", "\n").splitlines()

        assert status == 0
        assert max(map(width, lines)) <= columns
        assert lines[0].split()[0] == "NAME"
        assert len(lines) == 7
        assert "…" not in shown
        assert all(profile["name"] in shown for profile in shared_sandbox.profiles)


@terminals
def test_ids_dates_and_owners_are_left_out_of_a_narrow_table_and_names_stay_whole(shared_sandbox: Sandbox) -> None:
    names = ["NAME", "ID", "PRIORITY", "SOURCE", "OWNER", "IDENTITIES", "MODIFIED"]
    for columns, left_out in ((300, []), (110, ["ID"]), (80, ["ID", "MODIFIED"]), (60, ["ID", "MODIFIED", "OWNER"])):
        _, shown = on_terminal("profiles", "list", tenant=shared_sandbox, columns=columns)
        assert shown.splitlines()[0].split() == [name for name in names if name not in left_out]
    _, shown = on_terminal("profiles", "list", tenant=shared_sandbox, columns=20)
    assert all(profile["name"] in shown for profile in shared_sandbox.profiles)


def test_columns_are_chosen_by_heading_or_member(command: Commands, shared_sandbox: Sandbox) -> None:
    command.log_in(shared_sandbox)
    listed = ("profiles", "list", "--limit", "1", "--columns", "name,authoritativeSource.id")
    profile = shared_sandbox.profiles[0]

    wanted = [profile["name"], profile["authoritativeSource"]["id"]]
    assert command(*listed, "-o", "table").rows == [["NAME", "AUTHORITATIVESOURCE.ID"], wanted]
    assert command(*listed, "-o", "csv").out.splitlines() == ["name,authoritativeSource.id", ",".join(wanted)]
    wrong = command("profiles", "list", "-o", "table", "--columns", "nam")
    assert (wrong.status, "there is no column nam: did you mean name?" in wrong.err) == (2, True)
    assert command("profiles", "list", "-o", "json", "--columns", "name").status == 2


@terminals
def test_changes_are_coloured_on_a_terminal_unless_no_color_is_set(shared_sandbox: Sandbox) -> None:
    diff = ("profiles", "diff", "Employees", "Partners")

    assert "\x1b[33mEmployees -> Partners" in on_terminal(*diff, tenant=shared_sandbox)[1]
    assert "\x1b" not in on_terminal(*diff, tenant=shared_sandbox, NO_COLOR="1")[1]
    assert "\x1b" not in on_terminal(*diff, tenant=shared_sandbox, TERM="dumb")[1]


def test_a_single_record_can_be_a_table_without_a_terminal(command: Commands, shared_sandbox: Sandbox) -> None:
    command.log_in(shared_sandbox)
    rows = command("profiles", "get", "Partners", "-o", "table").rows

    assert ["name", "Partners"] in rows
    assert ["mapping email", "accountAttribute", "Okta: e-mail"] in rows


@terminals
@pytest.mark.parametrize("output", ["table", "json", "yaml", "csv"])
def test_names_cannot_control_the_terminal(hostile: Sandbox, output: str) -> None:
    status, shown = on_terminal("profiles", "list", "-o", output, tenant=hostile, columns=400)
    visible = shown.replace("\r\n", "")

    assert status == 0
    assert not {"\x1b", "\x07", "\x9b", "\x7f", "\r"} & set(visible)
    assert "日本語" in visible
    if output != "yaml":
        assert visible.isprintable() or visible.replace("\n", "").isprintable()


@terminals
def test_a_deletion_asks_for_confirmation_on_a_terminal(sandbox: Sandbox) -> None:
    status, shown = on_terminal("profiles", "delete", "Seasonal Staff", tenant=sandbox, response="n\n")
    assert status == 1
    assert "Seasonal Staff (" in shown
    assert "Delete 1 identity profile? [y/N]" in shown
    assert not sandbox.tasks

    assert on_terminal("profiles", "delete", "Seasonal Staff", tenant=sandbox, response="y\n")[0] == 0
    assert len(sandbox.tasks) == 1


def test_messages_of_the_service_cannot_control_the_terminal(sandbox: Sandbox, command: Commands) -> None:
    command.log_in(sandbox)
    body = {"detailCode": "\x1b[2J", "messages": [{"locale": "en", "localeOrigin": "DEFAULT", "text": HOSTILE}]}
    sandbox.faults.add("list_identity_profiles", status=400, body=body)
    ended = command("profiles", "list")

    assert ended.status == 1
    assert ended.err.replace("\n", "").isprintable()
    assert r"\x1b[31mred" in ended.err


def test_programs_get_the_data_unchanged(hostile: Sandbox, command: Commands) -> None:
    command.log_in(hostile)
    names = [profile["name"] for profile in hostile.profiles]

    assert [profile["name"] for profile in command("profiles", "list").json] == names
    rows = csv.DictReader(io.StringIO(command("profiles", "list", "-o", "csv").out, newline=""))
    assert [row["name"] for row in rows] == names
    assert command("profiles", "get", HOSTILE).json["name"] == HOSTILE
    copy = command("profiles", "get", HOSTILE, "-o", "yaml").out
    assert command("profiles", "update", HOSTILE, "--from", "-", "--dry-run", stdin=copy).json == []


def test_a_table_that_is_piped_is_not_cut(hostile: Sandbox, command: Commands) -> None:
    command.log_in(hostile)

    assert printable(HOSTILE) in command("profiles", "list", "-o", "table").out


def test_characters_that_the_terminal_cannot_encode_are_escaped(hostile: Sandbox) -> None:
    environment = {**hostile.environment(), "PATH": "", "PYTHONIOENCODING": "ascii"}
    for output in ("json", "yaml", "table"):
        shown = subprocess.run(
            [*COMMAND, "profiles", "list", "-o", output], env=environment, capture_output=True, timeout=60, check=True
        ).stdout.decode("ascii")

        assert r"\u65e5" in shown.lower()
        if output == "json":
            assert [profile["name"] for profile in json.loads(shown)] == [each["name"] for each in hostile.profiles]


def test_column_widths_are_display_widths() -> None:
    assert (width("日本"), width("e\u0301"), width("abc")) == (4, 1, 3)
    assert cut("日本語", 5) == "日本…"
    assert cut("abc", 3) == "abc"
    documents = [{"a": "日本", "n": 1}, {"a": "x", "n": None}]
    assert rendered([Column("A", "a"), Column("N", "n")], documents, None) == ["A     N", "日本  1", "x"]


def test_columns_that_are_useless_when_cut_are_cut_last() -> None:
    documents = [{"id": "i" * 32, "name": "n" * 32}]
    columns = [Column("ID", "id", whole=True), Column("NAME", "name")]

    assert rendered(columns, documents, 50)[1] == "i" * 32 + "  " + "n" * 15 + "…"
    assert rendered(columns, documents, 20)[1] == "i" * 11 + "…  " + "nnnnn…"
