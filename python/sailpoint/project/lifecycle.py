"""Lifecycle states of profiles, in the notation of files.

    terminated: {name: Terminated, disable: [Active Directory], accessProfiles: []}

Members with the service's default values are left out, so that equal states have equal notations.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailpoint.project.members import expect, members_of, names_in

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from sailpoint.project.tenant import Directory

__all__ = [
    "ACTIONS",
    "EMAIL",
    "FIXED",
    "accounts_of",
    "state_in_file",
    "state_of_file",
    "state_with_sources",
    "stored_state",
]

EMAIL = "emailNotificationOption"
FIXED = "name"  # the member that the service cannot change

ACTIONS = {"enable": "ENABLE", "disable": "DISABLE", "delete": "DELETE"}
_TEXTS = ("name", "description", "identityState")
_KEYS = (*_TEXTS, "enabled", *ACTIONS, "accountActions", "accessProfiles", EMAIL)
# Members of an action with ids of sources, and their names in files.
_SOURCES = {"sourceIds": "sources", "excludeSourceIds": "excludeSources"}
_NO_EMAIL = {"notifyManagers": False, "notifyAllAdmins": False, "notifySpecificUsers": False, "emailAddressList": []}


def state_of_file(given: Any) -> dict[str, Any]:
    """The shortest notation of a state that a file has.

    Raises:
        ValueError: It is not valid; the message says what to do.
    """
    members = members_of(given, _KEYS, _TEXTS, ("enabled",))
    expect(members.get("name"), "name is required")
    email = members.get(EMAIL) or {}
    is_known = isinstance(email, dict) and set(email) <= set(_NO_EMAIL)
    expect(is_known, f"{EMAIL} must be a mapping with members of {', '.join(_NO_EMAIL)}")
    actions = _expanded(members.get("accountActions") or [])
    actions += [{"action": action, "sources": names_in(members, short)} for short, action in ACTIONS.items()]
    return _shortest({**members, "accessProfiles": names_in(members, "accessProfiles")}, actions)


def state_in_file(stored: Mapping[str, Any], directory: Directory) -> dict[str, Any]:
    """The shortest notation of a state of the service."""
    actions = []
    for each in stored.get("accountActions") or ():
        named = {_SOURCES.get(name, name): value for name, value in each.items()}
        for name in _SOURCES.values():
            if name in named:
                named[name] = [directory.sources.get(id_, id_) for id_ in named[name] or ()]
        actions.append(named)
    profiles = [directory.access_profiles.get(id_, id_) for id_ in stored.get("accessProfileIds") or ()]
    return _shortest({**stored, "accessProfiles": profiles}, actions)


def stored_state(state: Mapping[str, Any], directory: Directory) -> dict[str, Any]:
    """All members of a state that a request may have, with ids of sources and access profiles."""
    actions = []
    for each in _actions(state):
        stored = {_name_of(_SOURCES, name): value for name, value in each.items()}
        for name in _SOURCES:
            if name in stored:
                stored[name] = [directory.source_id(source) or source for source in stored[name]]
        actions.append(stored)
    return {
        **{name: state.get(name) for name in _TEXTS},
        "enabled": state.get("enabled", True),
        "accountActions": actions,
        "accessProfileIds": [directory.access_profile_id(each) or each for each in state.get("accessProfiles", ())],
        EMAIL: {**_NO_EMAIL, **state.get(EMAIL, {})},
    }


def accounts_of(state: Mapping[str, Any]) -> Iterator[str]:
    """Names of the sources whose accounts a state changes."""
    for each in _actions(state):
        for name in _SOURCES.values():
            yield from each.get(name, ())


def state_with_sources(state: Mapping[str, Any], rename: Callable[[str], str]) -> dict[str, Any]:
    """A state with other names of sources."""
    actions = [
        {
            name: [rename(source) for source in value] if name in _SOURCES.values() else value
            for name, value in each.items()
        }
        for each in _actions(state)
    ]
    return _shortest(state, actions)


def in_long_form(state: Mapping[str, Any]) -> dict[str, Any]:
    """A state whose actions are `accountActions`, for a file that has these."""
    actions = [dict(each) for each in _actions(state) if each.get("sources") or len(each) > 1]
    others = {name: each for name, each in state.items() if name not in (*ACTIONS, "accountActions")}
    return {**others, "accountActions": actions} if actions else others


def _shortest(members: Mapping[str, Any], actions: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """A notation without default values; actions are lists of sources where these say everything."""
    made: dict[str, Any] = {name: members[name] for name in _TEXTS if members.get(name)}
    if not members.get("enabled", True):
        made["enabled"] = False
    kept = [tidy for each in actions if len(tidy := _tidy(each)) > 1]
    kinds = [each["action"] for each in kept]
    is_short = len(set(kinds)) == len(kinds) and all(
        set(each) == {"action", "sources"} and each["action"] in ACTIONS.values() for each in kept
    )
    if is_short:
        by_kind = {each["action"]: each["sources"] for each in kept}
        made |= {short: by_kind[action] for short, action in ACTIONS.items() if action in by_kind}
    elif kept:
        made["accountActions"] = kept
    if members.get("accessProfiles"):
        made["accessProfiles"] = sorted(set(members["accessProfiles"]))
    given = members.get(EMAIL) or {}
    email = {name: given[name] for name in _NO_EMAIL if given.get(name)}
    return {**made, EMAIL: email} if email else made


def _tidy(action: Mapping[str, Any]) -> dict[str, Any]:
    """An action without empty and unknown members; the order of sources means nothing."""
    sources = {name: sorted(set(action[name])) for name in _SOURCES.values() if action.get(name)}
    return {"action": action.get("action"), **sources, **({"allSources": True} if action.get("allSources") else {})}


def _actions(state: Mapping[str, Any]) -> list[dict[str, Any]]:
    if "accountActions" in state:
        return [dict(each) for each in state["accountActions"]]
    return [{"action": action, "sources": state[short]} for short, action in ACTIONS.items() if short in state]


def _expanded(given: Any) -> list[dict[str, Any]]:
    is_valid = isinstance(given, list) and all(isinstance(each, dict) and "action" in each for each in given)
    expect(is_valid, "accountActions must be a list of {action, sources}; or use enable, disable and delete")
    for each in given:
        for name in _SOURCES.values():
            names_in(each, name)
    return list(given)


def _name_of(names: Mapping[str, str], value: str) -> str:
    return next((name for name, each in names.items() if each == value), value)
