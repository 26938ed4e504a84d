"""Malicious files read by the command line, and malicious names that it prints."""

from __future__ import annotations

import json
import os
import stat
import sys
import threading
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from commands import run
from sailpoint._documents import DocumentError, from_json, from_yaml
from sailpoint._reading import UnreadableError, content
from sailpoint._visible import is_visible
from sailpoint.configuration import Configuration
from sailpoint.exceptions import InsecureWarning
from sailpoint.sandbox import Sandbox

if TYPE_CHECKING:
    from commands import Commands

posix = pytest.mark.skipif(os.name != "posix", reason="POSIX files")

LAUGHS = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"a{level}: &a{level} [{', '.join([f'*a{level - 1}'] * 10)}]\n" for level in range(1, 10)
)
MERGES = "a0: &a0 {x0: 1}\n" + "".join(
    f"a{level}: &a{level} {{<<: [{', '.join([f'*a{level - 1}'] * 10)}], x{level}: 1}}\n" for level in range(1, 10)
)
READERS = [("import", "--file"), ("update", "Employees", "--from"), ("update", "Employees", "--patch")]


@pytest.mark.parametrize("command", READERS, ids=" ".join)
def test_aliases_that_multiply_are_rejected_with_their_line(
    command: tuple[str, ...], tmp_path: Path, shared_sandbox: Sandbox
) -> None:
    file = tmp_path / "laughs.yaml"
    file.write_text(LAUGHS)

    ended = run("profiles", *command, str(file), tenant=shared_sandbox)

    assert ended.status == 2
    assert "line 7: it has more than 2000000 values" in ended.err
    assert ended.err.count("\n") == 1


@posix
@pytest.mark.parametrize("command", READERS, ids=" ".join)
def test_what_is_not_a_file_is_rejected(command: tuple[str, ...], tmp_path: Path, shared_sandbox: Sandbox) -> None:
    pipe, loop = tmp_path / "pipe", tmp_path / "loop"
    os.mkfifo(pipe)
    loop.symlink_to(loop)
    for file, why in {
        "/dev/zero": "it is a device, not a file",
        str(pipe): "it is a pipe, not a file",
        str(tmp_path): "it is a directory, not a file",
        str(loop): "Too many levels of symbolic links",
        str(tmp_path / "none"): "No such file or directory",
    }.items():
        ended = run("profiles", *command, file, tenant=shared_sandbox)

        assert (ended.status, ended.err) == (2, f"sailpoint: cannot read {file}: {why}\n")


@posix
def test_seeds_are_read_with_the_same_limits(tmp_path: Path) -> None:
    for file, why in ((Path("/dev/zero"), "it is a device"), (tmp_path, "it is a directory")):
        with pytest.raises(ValueError, match=why):
            Sandbox(seed=file).start()
    laughs = tmp_path / "laughs.yaml"
    laughs.write_text(LAUGHS)
    with pytest.raises(ValueError, match="seed cannot be used"):
        Sandbox(seed=laughs).start()


def test_a_large_file_is_rejected_before_it_is_read_into_memory(tmp_path: Path) -> None:
    file = tmp_path / "large"
    with file.open("wb") as large:
        large.truncate(1 << 40)  # A sparse file, which takes up no disk space.

    with pytest.raises(UnreadableError, match="it has more than 67108864 bytes"):
        content(file)


@posix
def test_the_size_of_standard_input_is_limited(shared_sandbox: Sandbox) -> None:
    with Path("/dev/zero").open("rb") as endless:
        ended = run("profiles", "import", "--file", "-", tenant=shared_sandbox, stdin=endless)

    assert ended.status == 2
    assert "cannot read standard input: it has more than 67108864 bytes" in ended.err


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (LAUGHS, "line 7: it has more than"),
        (MERGES, "it has more than"),
        ("a: &a [*a]", "line 1: the alias a refers to a node that contains it"),
        ("[" * 100_000, "line 1: it is nested deeper than 200 levels"),
        ("- " * 5_000 + "x", "it is nested deeper than 200 levels"),
        ("a: 1\nb: 2\na: 3\n", "line 3: a mapping has the name 'a' twice"),
        ("x: {1: a, '1': b}", "line 1: a mapping has the name '1' twice"),
        (f"a: 1{':1' * 100_000}", "line 1: a number has more than 4300 characters"),
        (f"a: 0x{'f' * 100_000}", "line 1: a number has more than 4300 characters"),
        ("a: !!python/object/apply:os.system [x]", "line 1: could not determine a constructor"),
        ("a: .nan", "not JSON compliant"),
        ("? [a]\n: b", "line 1: while constructing|keys must be|unhashable"),
    ],
    ids=lambda text: repr(text[:20]),
)
def test_endless_or_ambiguous_yaml_is_rejected(text: str, why: str) -> None:
    with pytest.raises(DocumentError, match=why):
        from_yaml(text)


def test_common_yaml_is_accepted() -> None:
    text = "base: &base {a: 1, b: [x, y]}\nother: {<<: *base, a: 2}\nwhen: 2024-01-01\nagain: *base\n"

    base = {"a": 1, "b": ["x", "y"]}
    assert from_yaml(text) == {"base": base, "other": {**base, "a": 2}, "when": "2024-01-01", "again": base}


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ('{"a": 1,\n "b": {"a": 2},\n "a": 3}', "line 3: an object has the name 'a' twice"),
        ('[{"x": "\\"x\\": {"},\n {"\\u0078": 1, "x": 2}]', "line 2: an object has the name 'x' twice"),
        ("[" * 200_000, "it is nested too deeply"),
        ("[NaN]", "NaN is not valid in JSON"),
        ("1" * 5_000, "digits"),
    ],
    ids=lambda text: repr(text[:20]),
)
def test_ambiguous_or_too_deep_json_is_rejected(text: str, why: str) -> None:
    with pytest.raises(DocumentError, match=why):
        from_json(text)


HIDDEN = "\u202ea\u2066b\u200bc\u3164d\ufeffe\U000e0041f\x85g\xa0h\x7fi\x1bj\u2028k\U000e0101l"


@pytest.mark.parametrize("output", ["yaml", "json", "table"])
def test_direction_marks_and_invisible_characters_are_escaped(output: str, command: Commands) -> None:
    name = f"Ann{HIDDEN}日本 é"
    with Sandbox(
        seed={"sources": [{"name": HIDDEN}], "profiles": [{"name": name, "authoritativeSource": HIDDEN}]}
    ) as tenant:
        command.log_in(tenant)
        ended = command("profiles", "list", "-o", output)
        shown = ended.out

        assert all(is_visible(character) or character == "\n" for character in shown)
        assert "日本 é" in shown
        assert r"\u202" in shown
        read: dict[str, Any] = {"yaml": from_yaml, "json": json.loads}
        if output in read:
            assert [profile["name"] for profile in read[output](shown)] == [name]


def test_the_error_of_a_failed_start_is_escaped(tmp_path: Path) -> None:
    seed = tmp_path / "seed.json"
    seed.write_text(json.dumps({"profiles": [{"name": "\x1b[2J\x9b", "authoritativeSource": "\x1b[31mred"}]}))

    ended = run("sandbox", "--port", "0", "--seed", str(seed))

    assert ended.status == 1
    assert ended.err.replace("\n", "").isprintable()


@posix
def test_a_secret_can_come_from_a_file_the_environment_or_an_option_that_warns(tmp_path: Path) -> None:
    import subprocess

    secret = tmp_path / "secret"
    secret.write_text("opensesame\nmore\n")
    secret.chmod(0o600)

    def started(*options: str, **variables: str) -> tuple[str, str]:
        with subprocess.Popen(
            [sys.executable, "-m", "sailpoint", "sandbox", "--port", "0", *options],
            env={**os.environ, **variables},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        ) as process:
            assert process.stdout is not None
            lines = [process.stdout.readline() for _ in range(4)]
            process.terminate()
            return lines[3], process.communicate(timeout=60)[1]

    assert started("--client-secret-file", str(secret)) == ("export SAIL_CLIENT_SECRET=opensesame\n", "")
    assert started(SAILPOINT_SANDBOX_CLIENT_SECRET="fromthere") == ("export SAIL_CLIENT_SECRET=fromthere\n", "")
    shown, warned = started("--client-secret", "seen")
    assert shown == "export SAIL_CLIENT_SECRET=seen\n"
    assert "--client-secret-file" in warned
    assert "seen:" not in warned
    secret.chmod(0o644)
    assert "other users may read" in started("--client-secret-file", str(secret))[1]
    assert run("sandbox", "--client-secret-file", os.devnull).status == 2


@posix
@pytest.mark.parametrize(
    ("mode", "may"), [(0o600, None), (0o400, None), (0o644, "read"), (0o622, "change"), (0o666, "read and change")]
)
def test_a_configuration_that_other_users_can_access_causes_a_warning(
    mode: int, may: str | None, command: Commands
) -> None:
    file = command.home / "config.json"
    file.write_text(json.dumps({"BaseURL": "https://x.example.com", "ClientId": "me", "ClientSecret": "secret"}))
    file.chmod(mode)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        assert Configuration().client_secret == "secret"

    messages = [str(warning.message) for warning in caught if warning.category is InsecureWarning]
    assert len(messages) == (may is not None)
    assert all(f"other users may {may} {file} (mode {stat.S_IMODE(mode):o})" in text for text in messages)
    assert all("secret" not in text.replace(str(file), "") for text in messages)


@posix
def test_the_command_line_warns_once(command: Commands, shared_sandbox: Sandbox) -> None:
    file = command.home / "config.json"
    names = {"BaseURL": shared_sandbox.url, "ClientId": shared_sandbox.client_id}
    file.write_text(json.dumps({**names, "ClientSecret": shared_sandbox.client_secret}))
    file.chmod(0o644)

    ended = run("profiles", "list", "--count")

    assert ended.status == 0
    assert ended.err.count("other users may read") == 1


def test_a_pipe_without_a_writer_is_rejected_at_once(tmp_path: Path) -> None:
    if os.name != "posix":
        pytest.skip("POSIX files")
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    rejected = threading.Event()

    def read() -> None:
        with pytest.raises(UnreadableError):
            content(pipe)
        rejected.set()

    threading.Thread(target=read, daemon=True).start()
    assert rejected.wait(30)
