"""Runs the tests of a project without a tenant."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailpoint.project.edit import rewritten, written
from sailpoint.project.plain import plain_value
from sailpoint.project.testing.cases import read_tests
from sailpoint.project.testing.coverage import coverage_of
from sailpoint.project.testing.evaluating import Evaluator
from sailpoint.project.testing.results import FAILED, PASSED, SKIPPED, Report, Result

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from sailpoint.project.project import Project
    from sailpoint.project.testing.cases import Case, TestFile
    from sailpoint.project.testing.evaluating import Evaluated, Place

__all__ = ["run_file", "run_tests"]


def run_tests(project: Project, *, update: bool = False) -> Report:
    """Run all tests of a project.

    Args:
        project: The project.
        update: True writes the snapshots as the values are now.

    Raises:
        InvalidProjectError: Test files are not valid.
    """
    evaluator = Evaluator(project.content.transforms)
    taken: set[tuple[Place, str]] = set()
    results: list[Result] = []
    updated: list[str] = []
    for file in read_tests(project):
        results += run_file(project, file, evaluator, taken, updated if update else None)
    return Report(tuple(results), coverage_of(project.content, taken), tuple(updated))


def run_file(
    project: Project,
    file: TestFile,
    evaluator: Evaluator,
    taken: set[tuple[Place, str]],
    updated: list[str] | None = None,
) -> list[Result]:
    """Run the tests of a file; with a list for `updated`, its snapshots are written."""
    snapshots = _Snapshots(project, file)
    results = []
    for case in file.cases:
        found = {}
        for attribute, definition in _definitions(project, file, case):
            owner = f"transform {file.transform}" if file.transform else f"{file.profile}: {attribute}"
            found[attribute] = evaluator.evaluate(owner, definition, case)
            taken |= found[attribute].branches
        if case.expect is None and updated is not None:
            snapshots.put(case, found)
        messages = list(_wrong(found, case.expect if case.expect is not None else snapshots.get(case)))
        skipped = [f"{name}: the rule {each.rule} has no stub" for name, each in found.items() if each.rule]
        status = FAILED if messages else SKIPPED if skipped else PASSED
        results.append(Result(file.file, case.line, case.name, status, tuple(messages or skipped)))
    if updated is not None and snapshots.write():
        updated.append(snapshots.file)
    return results


def _definitions(project: Project, file: TestFile, case: Case) -> Iterable[tuple[str, Any]]:
    """The definitions that a case evaluates, by attribute."""
    if file.transform is not None:
        return [("value", project.content.transforms[file.transform].definition)]
    mappings = project.content.profiles[str(file.profile)].mappings
    is_named = case.expect is not None and not case.exact
    names = [name for name in mappings if not is_named or name in (case.expect or ())]
    return [(name, mappings[name]) for name in names if mappings[name] is not None]


def _wrong(found: Mapping[str, Evaluated], expect: Mapping[str, Any] | None) -> Iterator[str]:
    """The differences between the expected values and those found."""
    if expect is None:
        yield "there is no snapshot: run `sailpoint project test --update`, and review what it writes"
        return
    for attribute, result in found.items():
        wanted = expect.get(attribute)
        if result.missing:
            text = ", ".join(f"{source or 'identity'}.{name}" for source, name in result.missing)
            yield f"{attribute} reads {text}, which is not given: add it to `given`, or `~` if the account lacks it"
        elif result.rule is None:
            yield from (f"{attribute}: {each}" for each in _compared(result, wanted))
    for attribute in expect:
        if attribute not in found and expect[attribute] is not None:
            yield f"{attribute}: expected {expect[attribute]!r}, but the profile does not map it"


def _compared(result: Evaluated, wanted: Any) -> Iterator[str]:
    if isinstance(wanted, dict):
        part = str(wanted.get("error", ""))
        if result.error is None:
            yield f"expected an error, got {result.value!r}"
        elif part not in result.error:
            yield f"expected an error with {part!r}, got: {result.error}"
    elif result.error is not None:
        yield f"fails: {result.error}"
    elif result.value != (wanted if wanted is None or isinstance(wanted, str) else _text(wanted)):
        yield f"expected {wanted!r}, got {result.value!r}"


def _text(value: Any) -> str:
    """A number or boolean as the service's text."""
    return str(value).lower() if isinstance(value, bool) else str(value)


class _Snapshots:
    """The snapshots of a test file, in a separate file."""

    def __init__(self, project: Project, file: TestFile) -> None:
        stem = file.file.removeprefix("tests/").removesuffix(".test.yaml")
        self.file = f"tests/snapshots/{stem}.yaml"
        self._folder = project.folder
        self._text = self._folder.read(self.file) if self._folder.exists(self.file) else None
        known = plain_value(self._text, self.file) if self._text is not None else None
        self._values: dict[str, Any] = known if isinstance(known, dict) else {}
        self._new: dict[str, Any] = {}

    def get(self, case: Case) -> Mapping[str, Any] | None:
        found = {**self._values, **self._new}.get(case.name)
        return found if isinstance(found, dict) else None

    def put(self, case: Case, found: Mapping[str, Evaluated]) -> None:
        self._new[case.name] = {
            name: {"error": each.error} if each.error is not None else each.value for name, each in found.items()
        }

    def write(self) -> bool:
        if not self._new:
            return False
        text = written(self._new) if self._text is None else rewritten(self._text, self._new)
        return self._folder.write(self.file, text)
