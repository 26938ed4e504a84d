"""`make stress`: runs random programs for a given time, and reports how to reproduce failures."""

from __future__ import annotations

import argparse
import itertools
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import pythons

from stress.judge import failure
from stress.program import DEADLINE, KINDS, LEAVING

if TYPE_CHECKING:
    from collections.abc import Iterator

TESTS = Path(__file__).parents[1]
PATH = os.pathsep.join([str(TESTS), str(TESTS / "support")])
SHOWN = 60
"""Lines of a failed program's output that are shown."""
TRIES = 3
"""Number of runs that decide whether a program also fails without a kind of action."""


@dataclass(frozen=True)
class Given:
    """A program, and the interpreter that runs it."""

    python: pythons.Python
    seed: str
    kinds: tuple[str, ...]
    tenant: str

    @property
    def replay(self) -> str:
        """The command that runs the program again."""
        return f"make stress ARGS='--replay {self.seed} --kinds \"{','.join(self.kinds)}\" --python {self.python.path}'"

    def without(self, kind: str) -> Given:
        """The same program without a kind of action."""
        return Given(self.python, self.seed, tuple(each for each in self.kinds if each != kind), self.tenant)


@dataclass
class Outcome:
    """The results of all programs."""

    programs: Counter[str] = field(default_factory=Counter)
    failures: dict[str, list[tuple[Given, str]]] = field(default_factory=dict)
    grown: list[str] = field(default_factory=list)

    def note(self, given: Given, wrong: str | None, output: str) -> None:
        """Add the result of a program."""
        self.programs[given.python.version] += 1
        if wrong:
            self.failures.setdefault(wrong, []).append((given, output))
            say(f"FAILED {wrong}\n  {given.replay}")


def say(text: str) -> None:
    """Print without buffering."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def environment() -> dict[str, str]:
    """The environment of programs, without the settings of the caller."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("SAIL")}
    return {
        **kept,
        "PYTHONPATH": PATH,
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONWARNINGS": "ignore",
    }


def run(given: Given) -> tuple[str | None, str]:
    """Run a program; returns its failure and its output."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        trace = Path(folder) / "trace"
        trace.touch()
        command = [str(given.python.path), "-m", "stress.program", given.seed, ",".join(given.kinds), given.tenant]
        with subprocess.Popen(
            [*command, "--trace", str(trace)], cwd=folder, env=environment(), stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, errors="replace", start_new_session=True,
        ) as process:  # fmt: skip
            try:
                _, stderr = process.communicate(timeout=DEADLINE + LEAVING + 10)
                status: int | None = process.returncode
            except subprocess.TimeoutExpired:
                end(process)
                _, stderr = process.communicate()
                status = None
        last = trace.read_text(encoding="utf-8", errors="replace").splitlines()[-20:]
    return failure(status, stderr, last[-1] if last else ""), "\n".join(
        [*stderr.splitlines()[:SHOWN], "begun last:", *last]
    )


def end(process: subprocess.Popen[str]) -> None:
    """Kill a process and its children."""
    if hasattr(os, "killpg"):
        os.killpg(process.pid, signal.SIGKILL)
    else:
        process.kill()


def shrunk(given: Given, wrong: str) -> Given:
    """The program reduced to the kinds of actions that the failure needs."""
    for kind in given.kinds:
        fewer = given.without(kind)
        if fewer.kinds and any(run(fewer)[0] == wrong for _ in range(TRIES)):
            given = fewer
    return given


@contextmanager
def tenant(python: pythons.Python, outcome: Outcome) -> Iterator[str]:
    """A tenant on an interpreter; checks afterwards whether it has leaked."""
    command = [str(python.path), "-m", "stress.tenant"]
    with subprocess.Popen(
        command, env=environment(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        try:
            assert process.stdout
            yield process.stdout.readline()
            out, _ = process.communicate(timeout=60)
            outcome.grown += [f"tenant on {python.version}: {each}" for each in json.loads(out)["grown"]]
        finally:
            process.kill()


def given_programs(seed: int, known: list[str], tenants: list[tuple[pythons.Python, str]]) -> Iterator[Given]:
    """Endless programs of these kinds, alternating between interpreters."""
    for number, (python, address) in zip(itertools.count(), itertools.cycle(tenants)):
        random = Random(f"{seed}-{number}")
        kinds = random.sample(known, random.randrange(1, min(6, len(known) + 1)))
        if not set(kinds) - {"small stacks", "signals", "leaves"}:
            kinds += ["calls", "models"]
        yield Given(python, f"{seed}-{number}", tuple(sorted(kinds)), address)


def stress(seconds: float, programs: Iterator[Given], outcome: Outcome) -> None:
    """Run programs for this number of seconds, one per core at a time."""
    until = time.monotonic() + seconds

    def work(_: int) -> None:
        while time.monotonic() < until:
            given = next(programs)
            outcome.note(given, *run(given))

    workers = os.cpu_count() or 1
    with ThreadPoolExecutor(workers) as pool:
        list(pool.map(work, range(workers)))


def report(outcome: Outcome, *, shrinks: bool) -> None:
    """Report each kind of failure once."""
    for wrong, found in outcome.failures.items():
        given, output = found[0]
        say(
            f"\n==== {wrong}: {len(found)} programs, on {', '.join(sorted({each.python.version for each, _ in found}))}"
        )
        say(output)
        smallest = shrunk(given, wrong) if shrinks else given
        say(f"repeat with: {smallest.replay}")
    for line in outcome.grown:
        say(f"LEAK: {line}")
    counted = ", ".join(f"{version} {count}" for version, count in sorted(outcome.programs.items()))
    failed = sum(map(len, outcome.failures.values()))
    say(f"programs: {outcome.programs.total()} ({counted}); failed: {failed} in {len(outcome.failures)} ways")


def interpreters(given: list[Path]) -> list[pythons.Python]:
    """The given interpreters, which have the package installed; otherwise all available ones, with the wheel."""
    if given:
        return [python for path in given if (python := pythons.inspected(path))]
    found = pythons.discovered()
    say(f"interpreters: {', '.join(f'{python.version} ({python.path})' for python in found)}")
    return [pythons.Python(python.environment(), python.version) for python in found]


def main() -> int:
    """Return 0 if no program failed."""
    parser = argparse.ArgumentParser(prog="make stress ARGS=…", description=__doc__)
    parser.add_argument("--seconds", type=float, default=300, help="how long (default: 300)")
    parser.add_argument("--seed", type=int, default=int(time.time()), help="of the programs (default: the time)")
    parser.add_argument("--python", action="append", type=Path, default=[], help="an interpreter that has the package")
    parser.add_argument("--replay", metavar="SEED", help="runs one program, ten times at most, until it fails")
    parser.add_argument("--kinds", default=",".join(KINDS), help="kinds of actions (default: all)")
    parser.add_argument("--no-shrink", action="store_true", help="leave programs that fail as they are")
    arguments = parser.parse_args()
    outcome = Outcome()
    with ExitStack() as stack:
        tenants = [(python, stack.enter_context(tenant(python, outcome))) for python in interpreters(arguments.python)]
        if arguments.replay:
            for python, address in tenants * 10:
                given = Given(python, arguments.replay, tuple(arguments.kinds.split(",")), address)
                outcome.note(given, *run(given))
                if outcome.failures:
                    break
        else:
            say(f"seed: {arguments.seed}")
            programs = given_programs(arguments.seed, arguments.kinds.split(","), tenants)
            stress(arguments.seconds, programs, outcome)
        report(outcome, shrinks=not (arguments.no_shrink or arguments.replay))
    return int(bool(outcome.failures or outcome.grown or not outcome.programs))


if __name__ == "__main__":
    sys.exit(main())
