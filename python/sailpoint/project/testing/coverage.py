"""Branches of transforms, and those that tests took."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sailpoint.sandbox import branches

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from sailpoint.project.content import Content
    from sailpoint.project.testing.evaluating import Place

__all__ = ["Coverage", "coverage_of"]


@dataclass(frozen=True)
class Coverage:
    """The branches of a project's mappings and transforms.

    Attributes:
        total: All branches: one of each mapping and transform, and those of choices.
        taken: Branches that tests took.
        missed: The other ones, in words.
    """

    total: int
    taken: int
    missed: tuple[str, ...]

    @property
    def percent(self) -> float:
        """The share of branches that were taken, rounded down to a tenth."""
        return 100.0 if not self.total else int(1000 * self.taken / self.total) / 10


def coverage_of(content: Content, taken: Collection[tuple[Place, str]]) -> Coverage:
    """The coverage of a project by the branches that were taken."""
    every = dict.fromkeys(_branches(content))
    missed = [_label(each) for each in every if each not in taken]
    return Coverage(len(every), len(every) - len(missed), tuple(missed))


def _branches(content: Content) -> Iterator[tuple[Place, str]]:
    for profile in content.profiles.values():
        for attribute, definition in profile.mappings.items():
            if definition is not None:
                yield from _of(f"{profile.name}: {attribute}", definition)
    for transform in content.transforms.values():
        yield from _of(f"transform {transform.name}", transform.definition)


def _of(owner: str, definition: Any) -> Iterator[tuple[Place, str]]:
    yield (owner, ()), ""
    yield from (((owner, each.path), each.name) for each in branches(definition))


def _label(branch: tuple[Place, str]) -> str:
    (owner, path), choice = branch
    inside = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in path if part != "attributes")
    return " ".join(each for each in (owner, inside.lstrip("."), choice or "(never evaluated)") if each)
