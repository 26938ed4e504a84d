"""Runs the scripts of documentation pages, each in its own process, against one fresh tenant."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from sailpoint.sandbox import Sandbox

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["Script", "ScriptResult", "collect", "execute", "run", "scripts_of_page"]

_ANNOUNCEMENT = "The response of "
_COMPLAINT = "Exception when calling"
_RUNNABLE = (
    "the scripts of a page are the first Python block below `### Example` in each section `##`, and those of a folder "
    "are its .py files"
)


@dataclass(frozen=True)
class Script:
    """A script and its name."""

    name: str
    source: str

    @property
    def deletes(self) -> bool:
        """True if the script may delete objects that other scripts need."""
        return self.name.startswith("delete")


@dataclass(frozen=True)
class ScriptResult:
    """The result of a script.

    Attributes:
        script: The script.
        seconds: Wall-clock time.
        response: The output below its announcement.
        complaint: The reason why it failed; None if it printed a response.
    """

    script: Script
    seconds: float
    response: str
    complaint: str | None


def scripts_of_page(text: str) -> list[Script]:
    """The scripts of a documentation page: the first Python block below `### Example` in each `##` section."""
    scripts = []
    section, awaited = "", False
    source: list[str] | None = None
    fenced = False
    for line in text.splitlines():
        if line.lstrip().startswith("```"):
            if source is not None:
                scripts.append(Script(section.replace("-", "_"), "\n".join(source) + "\n"))
                source, awaited = None, False
            elif not fenced and awaited and line.strip() == "```python":
                source = []
            fenced = not fenced
        elif source is not None:
            source.append(line)
        elif not fenced and line.startswith("## "):
            section, awaited = line[3:].strip(), False
        elif not fenced and line.startswith("### "):
            awaited = line[4:].strip() == "Example"
    return scripts


def collect(paths: Iterable[Path]) -> list[Script]:
    """The scripts of pages, files and directories in their order, except that scripts that delete come last.

    Raises:
        OSError: A path cannot be read.
    """
    scripts = [script for path in paths for script in _scripts_at(path)]
    return sorted(scripts, key=lambda script: script.deletes)


def _scripts_at(path: Path) -> Iterator[Script]:
    if path.is_dir():
        for file in sorted(path.glob("*.py")):
            yield from _scripts_at(file)
    elif path.suffix == ".md":
        yield from scripts_of_page(path.read_text(encoding="utf-8"))
    else:
        yield Script(path.stem, path.read_text(encoding="utf-8"))


def execute(script: Script, environment: dict[str, str], *, timeout: float) -> ScriptResult:
    """Run a script in its own process, for at most `timeout` seconds."""
    with tempfile.TemporaryDirectory(prefix="sailpoint-") as folder:
        file = Path(folder, f"{script.name}.py")
        file.write_text(script.source, encoding="utf-8")
        started = time.perf_counter()
        try:
            process = subprocess.run(
                [sys.executable, str(file)],
                env={**os.environ, "PYTHONIOENCODING": "utf-8", "NO_PROXY": "*", "no_proxy": "*", **environment},
                stdin=subprocess.DEVNULL,
                capture_output=True,
                encoding="utf-8",
                errors="replace",
                timeout=timeout,
                check=False,
            )
        except subprocess.TimeoutExpired:
            return ScriptResult(script, time.perf_counter() - started, "", f"did not end within {timeout:g} s")
        seconds = time.perf_counter() - started
    _, announced, below = process.stdout.partition(_ANNOUNCEMENT)
    response = below.partition("\n")[2].strip() if announced else ""
    return ScriptResult(script, seconds, response, _complaint(process, response))


def _complaint(process: subprocess.CompletedProcess[str], response: str) -> str | None:
    printed = (process.stdout + process.stderr).strip()
    if process.returncode:
        return f"exit status {process.returncode}\n{printed}"
    if _COMPLAINT in printed:
        return printed
    return None if response else f"printed no response\n{printed}".rstrip()


def run(paths: Iterable[Path], *, timeout: float) -> int:
    """Run all scripts against one fresh tenant, print their results, and return the exit status.

    Args:
        paths: Documentation pages, scripts, and directories of scripts.
        timeout: Seconds for each script.
    """
    try:
        scripts = collect(paths)
    except OSError as error:
        print(f"cannot read the scripts: {error}", file=sys.stderr)
        return 1
    if not scripts:
        names = ", ".join(map(str, paths))
        print(f"nothing to run in {names}: {_RUNNABLE}", file=sys.stderr)
        return 1
    responses = 0
    with Sandbox() as sandbox:
        for number, script in enumerate(scripts, 1):
            result = execute(script, sandbox.environment(), timeout=timeout)
            print(f"[{number}/{len(scripts)}] {script.name}: {result.seconds:.2f} s")
            if result.complaint is None:
                responses += 1
                print(result.response)
            else:
                print(f"failed: {result.complaint}")
            print(flush=True)
    print(f"{responses} of {len(scripts)} printed a response")
    return 0 if responses == len(scripts) else 1
