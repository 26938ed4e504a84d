"""Measures the evaluation of the embedded tenant's mappings, each for an identity of its profile."""

from __future__ import annotations

from itertools import cycle, islice
from typing import TYPE_CHECKING, Any

from timing import best, seconds

from sailpoint.sandbox import Sandbox, evaluate, lint

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

OURS = "sailpoint-rs"
COUNT = 10_000
EVALUATION, LINT = "10,000 evaluations of mappings, ms", "lint of 10,000 mappings, ms"
TARGETS: dict[str, dict[str, float]] = {}


def mappings() -> list[tuple[dict[str, Any], dict[str, Any]]]:
    """The definitions of mappings, and the arguments with which each is evaluated."""
    with Sandbox() as sandbox:
        company = sandbox.snapshot()
    sources = {source["id"]: source["name"] for source in company["sources"]}
    identities: dict[str, Any] = {identity["profile"]: identity for identity in company["identities"]}
    found = []
    for profile in company["profiles"]:
        identity = identities.get(profile["id"])
        if identity is None:
            continue
        accounts = [
            {"source": sources[account["source"]], "attributes": account["attributes"]}
            for account in company["accounts"]
            if account["identity"] == identity["id"]
        ]
        given = {"accounts": accounts, "identity": identity["attributes"]}
        transforms = profile["identityAttributeConfig"]["attributeTransforms"]
        found += [(mapping["transformDefinition"], given) for mapping in transforms]
    return found


def measured(_: Path, rounds: int) -> dict[str, dict[str, float]]:
    """The best figures of several rounds."""
    some = list(islice(cycle(mappings()), COUNT))

    def evaluated() -> None:
        for transform, given in some:
            evaluate(transform, **given)

    def linted() -> None:
        for transform, _ in some:
            lint(transform, mapping=True)

    works: dict[str, Callable[[], None]] = {EVALUATION: evaluated, LINT: linted}
    return {work: best({OURS: [seconds(run, 1) * 1e3 for _ in range(rounds)]}) for work, run in works.items()}
