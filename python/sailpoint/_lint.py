"""The findings of lint in transforms, as `sailpoint.sandbox.lint` returns them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from html import escape
from typing import TYPE_CHECKING, Any

from sailpoint._core import lint_transforms

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Literal

__all__ = ["LintFinding", "LintFindings", "linted"]


@dataclass(frozen=True)
class LintFinding:
    """A mistake in a transform.

    Attributes:
        path: The names and indices that lead to the mistake, as in a trace; empty for the whole transform.
        severity: `error` if an evaluation fails there, `warning` if its result is probably not the intended one.
        code: The kind of the mistake, for example `unset-variable`.
        message: The mistake, and what to do.
    """

    path: tuple[str | int, ...]
    severity: Literal["error", "warning"]
    code: str
    message: str

    @property
    def pointer(self) -> str:
        """The path as a JSON pointer, for example `/attributes/values/1`."""
        return "".join(f"/{str(part).replace('~', '~0').replace('/', '~1')}" for part in self.path)

    def of(self, outer: tuple[str | int, ...]) -> LintFinding:
        """The same finding, in a document that has the transform at a path."""
        return replace(self, path=(*outer, *self.path))

    def __str__(self) -> str:
        place = f" at {self.pointer}" if self.path else ""
        return f"{self.severity}{place}: {self.message} [{self.code}]"


class LintFindings(list[LintFinding]):
    """List of findings. `print` shows a line for each, notebooks show a table."""

    __slots__ = ()

    @property
    def errors(self) -> list[LintFinding]:
        """The findings that are errors."""
        return [finding for finding in self if finding.severity == "error"]

    def __str__(self) -> str:
        return "\n".join(map(str, self)) or "no findings"

    def _repr_html_(self) -> str:
        rows = "".join(
            f"<tr><td>{escape(each.severity)}</td><td>{escape(each.pointer)}</td>"
            f"<td style='text-align: left'>{escape(each.message)}</td><td>{escape(each.code)}</td></tr>"
            for each in self
        )
        return f"<table><tr><th>severity</th><th>path</th><th>message</th><th>code</th></tr>{rows}</table>"


def linted(
    transforms: Iterable[tuple[Mapping[str, Any], bool]], stored: Iterable[Mapping[str, Any]]
) -> list[LintFindings]:
    """The findings of each transform, which is paired with True if it is the definition of a mapping."""
    given = {
        "transforms": [{"transform": transform, "mapping": mapping} for transform, mapping in transforms],
        "stored": list(stored),
    }
    return [
        LintFindings(LintFinding(tuple(path), severity, code, message) for path, severity, code, message in findings)
        for findings in lint_transforms(given)
    ]
