"""Evaluates transforms without a tenant."""

from __future__ import annotations

from collections.abc import Mapping

from sailpoint._core import evaluate_transform

TYPE_CHECKING = False  # importing `typing` takes longer than the rest of the package
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from sailpoint._branches import Branch
    from sailpoint._lint import LintFindings
    from sailpoint._trace import Trace

__all__ = ["branches", "evaluate", "lint", "trace"]

_ABSENT: Any = object()


def evaluate(
    transform: Mapping[str, Any],
    *,
    accounts: Mapping[str, Any] | Iterable[Mapping[str, Any]] = (),
    identity: Mapping[str, Any] | None = None,
    transforms: Iterable[Mapping[str, Any]] = (),
    identities: Iterable[Mapping[str, Any]] = (),
    taken: Iterable[str] = (),
    now: str | None = None,
    input: str | None = _ABSENT,  # noqa: A002 - the product's word
    old_value: str | None = None,
) -> str | None:
    """Evaluate a transform without a tenant, for example in a unit test.

    Args:
        transform: The transform as JSON, with `type` and `attributes`; up to 300 levels deep, including stored ones.
        accounts: The identity's accounts: attributes by source name (or a list of them for several accounts), or
            objects with `source`, `attributes` and optionally `created`, `nativeIdentity` and `displayName`.
        identity: The identity's attributes.
        transforms: Stored transforms with their `name`, for `reference`.
        identities: Attributes of other identities, including `uid`, for `getReferenceIdentityAttribute` and for
            `$identity.getManager()` in templates.
        taken: Account names that `usernameGenerator` must avoid.
        now: The current time in RFC 3339; the system's time by default.
        input: The implicit input: the value of the account attribute in a mapping. A transform without its
            own `input` uses it.
        old_value: The attribute's previous value, `$oldValue` in templates.

    Returns:
        The value; None if the transform returns none.

    Raises:
        TransformException: The transform cannot be evaluated; the exception has the message of a preview and the path.
            Counted budgets limit the evaluation, so it always ends, with the same result on every machine.
    """
    __tracebackhide__ = True  # pytest shows the line of the test
    given = _evaluation(
        transform,
        accounts,
        input,
        identity=identity or {},
        transforms=list(transforms),
        identities=list(identities),
        taken=list(taken),
        now=now,
        old_value=old_value,
    )
    return evaluate_transform(given)


def trace(
    transform: Mapping[str, Any],
    *,
    accounts: Mapping[str, Any] | Iterable[Mapping[str, Any]] = (),
    identity: Mapping[str, Any] | None = None,
    transforms: Iterable[Mapping[str, Any]] = (),
    identities: Iterable[Mapping[str, Any]] = (),
    taken: Iterable[str] = (),
    now: str | None = None,
    input: str | None = _ABSENT,  # noqa: A002 - the product's word
    old_value: str | None = None,
) -> Trace:
    """Evaluate a transform as `evaluate` does, and record the input and output of each nested transform.

    The arguments are those of `evaluate`.

    Returns:
        The trace, with `steps`, `value` and `error`. `print` shows it as indented text, notebooks as a table.

    Raises:
        TransformException: The document is not valid, for example its date `now`. A transform that cannot be evaluated
            has its exception in `error`.
    """
    from sailpoint._trace import traced

    given = _evaluation(
        transform,
        accounts,
        input,
        identity=identity or {},
        transforms=list(transforms),
        identities=list(identities),
        taken=list(taken),
        now=now,
        old_value=old_value,
    )
    return traced(given)


def lint(
    transform: Mapping[str, Any], *, transforms: Iterable[Mapping[str, Any]] = (), mapping: bool = False
) -> LintFindings:
    """Find likely mistakes in a transform, without evaluating it.

    Args:
        transform: The transform as JSON, with `type` and `attributes`.
        transforms: Stored transforms with their `name`, for `reference`. Their own mistakes are not reported.
        mapping: True if the transform is the definition of a mapping, which has no implicit input and should not read
            identity attributes.

    Returns:
        The findings in the order of the transform, each with `path`, `severity`, `code` and `message`. `print` shows a
        line for each.

    Raises:
        TransformException: The document is not valid.
    """
    from sailpoint._lint import linted

    return linted([(transform, mapping)], transforms)[0]


def branches(transform: Mapping[str, Any]) -> list[Branch]:
    """List the branches of a transform; a trace contains those that were taken.

    Args:
        transform: The transform as JSON, with `type` and `attributes`. Stored transforms are not followed.

    Returns:
        The choices of `conditional`, `dateCompare`, `firstValid` and `lookup`, and those of `#if` and `#foreach` in the
        templates of texts.
    """
    from sailpoint._branches import branches_of

    return list(branches_of(transform))


def _evaluation(
    transform: Mapping[str, Any],
    accounts: Mapping[str, Any] | Iterable[Mapping[str, Any]],
    value: str | None,
    **others: Any,
) -> dict[str, Any]:
    """The document of an evaluation."""
    if isinstance(accounts, Mapping):
        accounts = [
            {"source": source, "attributes": attributes}
            for source, given in accounts.items()
            for attributes in (given if isinstance(given, list) else [given])
        ]
    document = {"transform": transform, "accounts": list(accounts), **others}
    return document if value is _ABSENT else {**document, "input": value}
