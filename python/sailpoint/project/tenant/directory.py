"""Names and ids of the objects that profiles refer to. Ids differ between tenants; files have names."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from sailpoint.project.trees import rebuilt

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from sailpoint.project.content import Content, Profile

__all__ = ["Directory", "mentioned", "mentioned_sources"]

_SUFFIX = " [source]"  # with which the service shows some names of sources


@dataclass(frozen=True)
class Directory:
    """Sources and people of a tenant, by id.

    Attributes:
        sources: Names of sources.
        people: Aliases of owners, or their names if their aliases are not known.
        names: Names of owners.
        access_profiles: Names of the access profiles that lifecycle states use.
        knows_people: False if the people are only those that profiles mention, by name.
        knows_names: False if people that profiles do not mention cannot be found by name.
    """

    sources: Mapping[str, str]
    people: Mapping[str, str]
    names: Mapping[str, str] = field(default_factory=dict)
    access_profiles: Mapping[str, str] = field(default_factory=dict)
    knows_people: bool = True
    knows_names: bool = True
    _source_ids: dict[str, list[str]] = field(init=False, repr=False, default_factory=dict)

    def __post_init__(self) -> None:
        for id_, name in self.sources.items():
            self._source_ids.setdefault(name, []).append(id_)

    def source_id(self, name: str) -> str | None:
        """The id of a source; None if none has the name, or several have it."""
        found = self._source_ids.get(name, [])
        return found[0] if len(found) == 1 else None

    def is_ambiguous(self, name: str) -> bool:
        """True if several sources have the name."""
        return len(self._source_ids.get(name, [])) > 1

    def source_name(self, id_: object, name: object) -> str | None:
        """The current name of a source that a definition refers to by id, by name, or by both."""
        if isinstance(id_, str) and id_ in self.sources:
            return self.sources[id_]
        if not isinstance(name, str):
            return None
        plain = name.removesuffix(_SUFFIX)
        return plain if name not in self._source_ids and plain in self._source_ids else name

    def person_id(self, owner: str) -> str | None:
        """The id of the person with an alias or a name; None unless exactly one person has it."""
        found = self.people_called(owner)
        return found[0] if len(found) == 1 else None

    def people_called(self, owner: str) -> list[str]:
        """The ids of the people with this alias or, if there is none, of the people with this name."""
        with_alias = [id_ for id_, alias in self.people.items() if alias == owner]
        return with_alias or [id_ for id_, name in self.names.items() if name == owner]

    def with_aliases(self, content: Content) -> Content:
        """The content with the aliases of its owners, as far as they are known."""
        profiles = {name: self._with_alias(profile) for name, profile in content.profiles.items()}
        return replace(content, profiles=profiles)

    def _with_alias(self, profile: Profile) -> Profile:
        id_ = None if profile.owner is None else self.person_id(profile.owner)
        return profile if id_ is None or self.people[id_] == profile.owner else replace(profile, owner=self.people[id_])

    def access_profile_id(self, name: str) -> str | None:
        """The id of an access profile; None if not exactly one has the name."""
        return _only(self.access_profiles, name)

    def with_ids(self, definition: Any) -> Any:
        """A definition as this tenant stores it: ids beside the names of sources."""
        return rebuilt(definition, self._with_id)

    def with_name(self, members: dict[str, Any]) -> dict[str, Any]:
        """The members of one mapping with the name of a source instead of its id."""
        if "sourceId" in members or "sourceName" in members:
            found = self.source_name(members.get("sourceId"), members.get("sourceName"))
            if found is not None:
                members.pop("sourceId", None)
                members["sourceName"] = found
        return members

    def _with_id(self, members: dict[str, Any]) -> dict[str, Any]:
        name = members.get("sourceName")
        id_ = self.source_id(name) if isinstance(name, str) else None
        return members if id_ is None else {**members, "sourceId": id_}


def _only(names: Mapping[str, str], name: str) -> str | None:
    """The id that alone has a name."""
    found = [id_ for id_, known in names.items() if known == name]
    return found[0] if len(found) == 1 else None


def mentioned(profiles: Iterable[Mapping[str, Any]], member: str) -> dict[str, str]:
    """The names by id of the objects that a member of profiles refers to."""
    found = [profile.get(member) or {} for profile in profiles]
    return {each["id"]: each["name"] for each in found if each.get("id") and each.get("name")}


def mentioned_sources(profiles: Sequence[Mapping[str, Any]]) -> dict[str, str]:
    """The names by id of the sources that profiles mention."""
    sources = mentioned(profiles, "authoritativeSource")
    pending: list[Any] = [profile.get("identityAttributeConfig") for profile in profiles]
    while pending:
        each = pending.pop()
        if isinstance(each, dict):
            id_, name = each.get("sourceId"), each.get("sourceName")
            if isinstance(id_, str) and isinstance(name, str):
                sources.setdefault(id_, name.removesuffix(_SUFFIX))
            pending += each.values()
        elif isinstance(each, list):
            pending += each
    return sources
