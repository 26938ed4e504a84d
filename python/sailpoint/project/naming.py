"""The sources that a content names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sailpoint.project.forms import references
from sailpoint.project.lifecycle import accounts_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sailpoint.project.content import Content

__all__ = ["account_attributes_of", "sources_of"]


def account_attributes_of(content: Content) -> Iterator[tuple[str, str]]:
    """Each use of an account attribute, with its source."""
    for source, attribute in _uses(content):
        if attribute is not None:
            yield source, attribute


def sources_of(content: Content) -> Iterator[str]:
    """The source of each use."""
    for source, _ in _uses(content):
        yield source


def _uses(content: Content) -> Iterator[tuple[str, str | None]]:
    """Sources, with the account attribute if one is named."""
    for profile in content.profiles.values():
        yield profile.source, None
        for definition in profile.mappings.values():
            yield from ((source, attribute) for _, source, attribute in references(definition))
        for state in (profile.states or {}).values():
            yield from ((source, None) for source in accounts_of(state))
    for transform in content.transforms.values():
        yield from ((source, attribute) for _, source, attribute in references(dict(transform.attributes)))
