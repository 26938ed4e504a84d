"""The files that were applied last, and the leftovers: what the tenant has and they leave out.

A Git reference keeps both, and drift uses them to find out which side moved.
"""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from sailpoint.project.errors import InvalidProjectError
from sailpoint.project.folder import StoredFolder

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sailpoint.project.comparing import LeftOver
    from sailpoint.project.folder import Folder

__all__ = ["applied_files", "left_over_by", "record_applied"]

_OURS = (
    "sailpoint.yaml",
    "sources.yaml",
    "identity-attributes.yaml",
    "profiles",
    "transforms",
    "environments",
    "tests",
)
_LEFT_OVER = "left-over.json"  # only in the reference, beside the files
_SECONDS = 60
_IN_ONE_PACK = ("-c", "core.bigFileThreshold=1")  # Git packs new files above this size, instead of one object for each
_WHO = {
    "GIT_AUTHOR_NAME": "sailpoint",
    "GIT_AUTHOR_EMAIL": "sailpoint@localhost",
    "GIT_COMMITTER_NAME": "sailpoint",
    "GIT_COMMITTER_EMAIL": "sailpoint@localhost",
}


def record_applied(folder: Folder, environment: str, left_over: LeftOver) -> bool:
    """Set the environment's Git reference to the project's current files and their leftovers in the tenant.

    False outside a repository. The files need not be committed, and the index and the branches stay as they are.
    """
    prefix = _git(folder, "rev-parse", "--show-prefix")
    if prefix is None:
        return False
    try:
        with tempfile.TemporaryDirectory() as scratch:
            index = {"GIT_INDEX_FILE": str(Path(scratch, "index"))}
            commit = _commit(folder, environment, prefix, index, _text_of(left_over))
    except OSError:  # the disk is full, for example
        return False
    return bool(commit) and _git(folder, "update-ref", _reference(prefix, environment), str(commit)) is not None


def _commit(folder: Folder, environment: str, prefix: str, index: dict[str, str], left_over: str) -> str | None:
    """A new commit of the project's files, made with its own index; None if Git failed."""
    present = [name for name in _OURS if folder.exists(name)]
    if _git(folder, *_IN_ONE_PACK, "add", "--force", "--", *present, variables=index) is None:
        return None
    blob = _output(folder, "hash-object", "-w", "--stdin", given=left_over.encode())
    entry = f"100644,{(blob or b'').decode().strip()},{prefix}{_LEFT_OVER}"
    if _git(folder, "update-index", "--add", "--cacheinfo", entry, variables=index) is None:
        return None
    tree = _git(folder, "write-tree", variables=index)
    message = f"{prefix}: applied to {environment}"
    return tree and _git(folder, "commit-tree", tree, "-m", message, variables=_WHO)


def applied_files(folder: Folder, environment: str) -> StoredFolder | None:
    """The files that were applied last; None if nothing was applied from this repository."""
    prefix = _git(folder, "rev-parse", "--show-prefix")
    if prefix is None:
        return None
    reference = _reference(prefix, environment)
    listed = _git(folder, "ls-tree", "-r", "-z", "--full-tree", "--name-only", reference, "--", prefix or ".")
    if listed is None:
        return None
    ours = (".yaml", f"{prefix}{_LEFT_OVER}")
    names = [each for each in listed.split("\0") if each.endswith(ours) and "\n" not in each]
    wanted = "".join(f"{reference}:{name}\n" for name in names)
    blobs = _blobs(_output(folder, "cat-file", "--batch", given=wanted.encode()) or b"")
    return StoredFolder(
        folder.path, {name.removeprefix(prefix): blob for name, blob in zip(names, blobs, strict=False)}
    )


def left_over_by(applied: StoredFolder) -> LeftOver | None:
    """The leftovers of the application of these files; None if the record has none that this version can read."""
    if not applied.exists(_LEFT_OVER):
        return None
    with suppress(InvalidProjectError, ValueError, TypeError):
        entries = json.loads(applied.read(_LEFT_OVER))
        return {(kind, name, path): digest for kind, name, path, digest in entries}
    return None


def _text_of(left_over: LeftOver) -> str:
    return json.dumps(sorted((*key, digest) for key, digest in left_over.items()), indent=0)


def _blobs(output: bytes) -> Iterator[bytes]:
    """The contents in the output of `git cat-file --batch`: a line with the size at its end, the bytes, a line feed."""
    at = 0
    while at < len(output):
        end = output.index(b"\n", at)
        size = output[at:end].rpartition(b" ")[2]
        length = int(size) if size.isdigit() else 0  # a missing object has no bytes
        yield output[end + 1 : end + 1 + length]
        at = end + 1 + (length + 1 if size.isdigit() else 0)


def _reference(prefix: str, environment: str) -> str:
    """The reference of an environment, which is separate for each project in a repository."""
    return f"refs/sailpoint/{prefix.strip('/').replace('/', '-') or 'root'}/{environment}"


def _git(folder: Folder, *arguments: str, variables: dict[str, str] | None = None) -> str | None:
    """The output of Git as text; None if it failed, or is not installed."""
    output = _output(folder, *arguments, variables=variables)
    return None if output is None else output.decode("utf-8", "replace").strip()


def _output(
    folder: Folder, *arguments: str, variables: dict[str, str] | None = None, given: bytes = b""
) -> bytes | None:
    """The output of Git; None if it failed, or is not installed."""
    command = ["git", "-C", str(folder.path), "-c", "core.autocrlf=false", "-c", "core.fsmonitor=false", *arguments]
    try:
        ended = subprocess.run(  # noqa: S603 - a fixed program, and no shell
            command,
            capture_output=True,
            input=given,
            timeout=_SECONDS,
            check=False,
            env={**os.environ, **(variables or {})},
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    return ended.stdout if ended.returncode == 0 else None
