"""The order in which profiles get their sources: a source can have only one profile."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from sailpoint.project.content import Content, Profile

__all__ = ["Conflict", "conflicts", "in_order", "matched"]

# A profile of the files, the conflict with a profile of the tenant, and the profiles that wait for each other.
Conflict = tuple["Profile", str, tuple[str, ...]]


def matched(wanted: Content, found: Content) -> list[tuple[Profile, Profile | None]]:
    """Each profile of the files with the tenant's profile of its name, or of its former name; sorted by name."""
    pairs = []
    for profile in sorted(wanted.profiles.values(), key=lambda each: each.name):
        current = found.profiles.get(profile.name)
        if current is None and profile.was is not None:
            current = found.profiles.get(profile.was)
        pairs.append((profile, current))
    return pairs


def in_order(wanted: Content, found: Content) -> list[tuple[Profile, Profile | None]]:
    """Each profile of the files with that of the tenant, behind those that must first leave its source."""
    pairs = matched(wanted, found)
    waits = {profile.name: _leaving(profile, current, pairs) for profile, current in pairs}
    by_name = {profile.name: (profile, current) for profile, current in pairs}
    order: dict[str, None] = {}
    for start in by_name:
        path: list[str] = []
        each = start
        while each not in order and each not in path:
            path.append(each)
            each = next(iter(waits[each]), each)
        order |= dict.fromkeys(reversed(path))
    return [by_name[name] for name in order]


def conflicts(wanted: Content, found: Content) -> Iterator[Conflict]:
    """Profiles whose new source belongs to a profile that keeps it, or that waits for this one in a cycle."""
    pairs = matched(wanted, found)
    names = {current.name: profile for profile, current in pairs if current is not None}
    waits = {profile.name: _leaving(profile, current, pairs) for profile, current in pairs}
    for profile, current in pairs:
        if current is not None and current.source == profile.source:
            continue
        for holder in found.profiles.values():
            if holder.source == profile.source and holder is not current:
                mover = names.get(holder.name)
                if mover is None or mover.source == holder.source:
                    yield profile, holder.name, ()
        circle = _circle(profile.name, waits)
        if circle:
            yield profile, circle[-1], circle


def _leaving(
    profile: Profile, current: Profile | None, pairs: Sequence[tuple[Profile, Profile | None]]
) -> tuple[str, ...]:
    """Profiles that have the new source of a profile, and leave it."""
    if current is not None and current.source == profile.source:
        return ()
    return tuple(
        other.name
        for other, before in pairs
        if before is not None and before is not current and before.source == profile.source != other.source
    )


def _circle(start: str, waits: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    path = [start]
    while True:
        following = next(iter(waits[path[-1]]), None)
        if following == start:
            return tuple(path)
        if following is None or following in path:
            return ()
        path.append(following)
