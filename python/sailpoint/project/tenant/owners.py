"""The owners that profiles and files name, by alias and by name."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from sailpoint.filters import F
from sailpoint.project.tenant.reading import if_available, read_all

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from sailpoint.filters import Filter
    from sailpoint.v2024.api_client import ApiClient

__all__ = ["Owners"]

_AT_ONCE = 25  # ids in one filter, which keeps the URL short
_NEAR = 50  # people that are read for a suggestion
_LETTERS = 3  # first letters of a word that similar names have in common


class Owners:
    """People who are owners, as far as the token may read them.

    Attributes:
        aliases: Aliases by id, or the name of a person who has no alias or whose alias the token may not read.
        names: Names by id.
        are_known: False if the token may not read people, so that only the names that profiles mention are known.
        are_searched: False if the token may not search, so that people are found by alias only.
    """

    def __init__(self, api_client: ApiClient, search: Callable[..., list[dict[str, Any]] | None]) -> None:
        self._client = api_client
        self._search = search
        self.aliases: dict[str, str] = {}
        self.names: dict[str, str] = {}
        self.are_known = True
        self.are_searched = True

    def read(self, mentioned: Mapping[str, str], wanted: Iterable[str]) -> None:
        """Read the people that profiles mention, and those that files name: by alias or, without a match, by name."""
        self.aliases |= mentioned
        self.names |= mentioned
        self._add_ids(mentioned)
        unknown = sorted({*wanted} - {*self.aliases.values()})
        self._add([F.alias == each for each in unknown])
        unknown = [each for each in unknown if each not in self.aliases.values()]
        if not unknown:
            return
        self._add_found([f"{member}:{_quoted(each)}" for each in unknown for member in ("name", "displayName")])
        unknown = [each for each in unknown if each not in self.names.values()]
        starts = {word[:_LETTERS].lower() for each in unknown for word in re.findall(r"[^\W_]{2,}", each)}
        self._add_found([f"{member}:{each}*" for each in sorted(starts) for member in ("name", "displayName")], _NEAR)

    def _add_found(self, terms: Sequence[str], limit: int | None = None) -> None:
        """Add the people who match one of the terms of a search."""
        if terms and self.are_known:
            found = self._search(" OR ".join(terms), limit)
            self.are_searched = found is not None
            self._add_ids({str(each["id"]) for each in found or ()} - {*self.names})

    def _add_ids(self, wanted: Iterable[str]) -> None:
        ids = sorted(wanted)
        self._add([F.id.in_(ids[start : start + _AT_ONCE]) for start in range(0, len(ids), _AT_ONCE)])

    def _add(self, filters: Sequence[Filter]) -> None:
        """Add the people that filters find."""
        from sailpoint.v2024.api.public_identities_api import PublicIdentitiesApi

        read = PublicIdentitiesApi(self._client).get_public_identities
        found = if_available(lambda: [record for each in filters for record in read_all(read, filters=each)])
        self.are_known = self.are_known and found is not None
        for each in found or ():
            id_, name = str(each["id"]), str(each.get("name"))
            self.aliases[id_] = str(each.get("alias") or name)
            self.names[id_] = name


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
