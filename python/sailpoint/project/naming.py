"""The sources that a content names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sailpoint.project.forms import uses
from sailpoint.project.lifecycle import accounts_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sailpoint.project.content import Content

__all__ = ["sources_of", "uses_of_sources"]


def sources_of(content: Content) -> set[str]:
    """The sources that a content uses."""
    return {source for source, _ in uses_of_sources(content)}


def uses_of_sources(content: Content) -> Iterator[tuple[str, str | None]]:
    """Each use of a source, with the account attribute if one is named."""
    for profile in content.profiles.values():
        yield profile.source, None
        for definition in profile.mappings.values():
            if definition is not None:
                yield from uses(definition)
        for state in (profile.states or {}).values():
            yield from ((source, None) for source in accounts_of(state))
    for transform in content.transforms.values():
        yield from uses(dict(transform.attributes))
