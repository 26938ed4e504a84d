"""The trace of a transform's evaluation, as `sailpoint.sandbox.trace` returns it."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, Any

from sailpoint._branches import Branch
from sailpoint._core import trace_transform

if TYPE_CHECKING:
    from sailpoint.exceptions import TransformException

__all__ = ["Trace", "TraceStep", "traced"]

_SHORT = 60  # characters of a value in a line


@dataclass(frozen=True)
class TraceStep:
    """The evaluation of one transform within the whole.

    Attributes:
        path: The names and indices that lead to the transform; empty for the outermost one.
        type: Its type.
        has_input: True if it used an input.
        input: The input; None for null, and if it used none.
        output: Its value; None for null, and after an error.
        error: The reason why it has no value.
        branch: The attribute that it chose, for example `positiveCondition` or `values[1]`.
    """

    path: tuple[str | int, ...]
    type: str
    has_input: bool
    input: str | None
    output: str | None
    error: TransformException | None
    branch: str | None

    def __str__(self) -> str:
        parts = [self.type]
        if self.has_input:
            parts.append(f"of {_short(self.input)}")
        if self.branch is not None:
            parts.append(f"takes {self.branch}")
        parts.append(f"fails: {self.error}" if self.error is not None else f"gives {_short(self.output)}")
        return " ".join(parts)


@dataclass(frozen=True)
class Trace:
    """The steps of an evaluation in the order in which they began, and its result.

    Attributes:
        steps: The steps.
        value: The value of the whole transform; None for null, and after an error.
        error: The reason why it has no value.
        branches: The branches that transforms and templates took, of those that `sailpoint.sandbox.branches` lists.
    """

    steps: tuple[TraceStep, ...]
    value: str | None
    error: TransformException | None
    branches: tuple[Branch, ...] = ()

    def __str__(self) -> str:
        return "\n".join(f"{'  ' * depth}{label}{step}" for depth, label, step in self._lines())

    def _repr_html_(self) -> str:
        rows = "".join(
            f"<tr><td style='text-align: left; padding-left: {1 + 2 * depth}em'>{escape(label)}{escape(step.type)}</td>"
            f"<td>{escape(_short(step.input)) if step.has_input else ''}</td>"
            f"<td>{escape(step.branch or '')}</td>"
            f"<td>{escape(_result(step))}</td></tr>"
            for depth, label, step in self._lines()
        )
        return f"<table><tr><th>transform</th><th>input</th><th>takes</th><th>gives</th></tr>{rows}</table>"

    def _lines(self) -> list[tuple[int, str, TraceStep]]:
        """Each step with the number of enclosing steps, and its place in the nearest one."""
        lines: list[tuple[int, str, TraceStep]] = []
        around: list[TraceStep] = []
        for step in self.steps:
            while around and not _is_within(step.path, around[-1].path):
                around.pop()
            known = len(around[-1].path) if around else 0
            place = _place(step.path[known:])
            lines.append((len(around), f"{place}: " if place else "", step))
            around.append(step)
        return lines


def traced(given: dict[str, Any]) -> Trace:
    """Evaluate the document that `sailpoint.sandbox` builds, and record each step."""
    steps, templates, result, failure = trace_transform(given)
    made = [
        TraceStep(tuple(path), kind, bool(inputs), inputs[0] if inputs else None, value, error, branch)
        for path, kind, inputs, value, error, branch in steps
    ]
    chosen = [Branch(step.path, step.branch) for step in made if step.branch is not None]
    chosen += [Branch(tuple(path), name) for path, name in templates]
    return Trace(tuple(made), result, failure, tuple(chosen))


def _is_within(path: tuple[str | int, ...], outer: tuple[str | int, ...]) -> bool:
    return len(path) > len(outer) and path[: len(outer)] == outer


def _place(path: tuple[str | int, ...]) -> str:
    """The names without `attributes`, for example `values[1]`."""
    text = ""
    for part in path:
        if isinstance(part, int):
            text += f"[{part}]"
        elif part != "attributes":
            text += f".{part}" if text else part
    return text


def _result(step: TraceStep) -> str:
    return f"error: {step.error}" if step.error is not None else _short(step.output)


def _short(value: str | None) -> str:
    """A value in quotes, or its beginning."""
    if value is None:
        return "null"
    return repr(value if len(value) <= _SHORT else f"{value[:_SHORT]}…")
