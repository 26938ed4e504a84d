"""Arbitrary seeds of tenants: odd names, texts and definitions."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

__all__ = ["changed", "definitions", "seeds"]

_ODD = [
    "NO",
    "yes",
    "~",
    "null",
    "1.0",
    "007",
    "2024-01-01",
    "a: b",
    "- x",
    "# no comment",
    "{{name}}",
    "\\{{name}}",
    "${user}",
    "#if($a)\n  b\n#end\n",
    "a\n\nb\n\n",
    " leading",
    "trailing ",
    "'quoted'",
    '"double"',
    "tab\there",
    "\u200b\u202e",
    "\N{GRINNING FACE}",
    "é",
    "&anchor",
    "*alias",
    "!tag",
    "%directive",
    "...",
    "---",
    "<<",
    "=",
]
_CHARACTERS = st.characters(codec="utf-8", exclude_characters="\x00")
TEXTS = st.one_of(st.sampled_from(_ODD), st.text(_CHARACTERS, max_size=20))
NAMES = TEXTS.map(lambda text: text[:40]).filter(lambda text: text.strip() != "")
ATTRIBUTES = ["uid", "email", "displayName", "department", "NO", "odd name", "cloudLifecycleState"]

ACCESS = ["Everything", "NO"]
STATES = ["active", "leaver", "NO", "odd name"]


def _values() -> st.SearchStrategy[Any]:
    plain = st.one_of(TEXTS, st.booleans(), st.none(), st.integers(-(10**12), 10**12), st.floats(-1e6, 1e6))
    return st.recursive(
        plain,
        lambda below: st.one_of(st.lists(below, max_size=3), st.dictionaries(NAMES, below, max_size=3)),
        max_leaves=6,
    )


@st.composite
def _accounts(draw: st.DrawFn, sources: list[str]) -> dict[str, Any]:
    name = draw(st.sampled_from(sources))
    shown = draw(st.sampled_from([name, f"{name} [source]", "an old name"]))
    members = {"attributeName": draw(NAMES), "sourceName": shown}
    if draw(st.booleans()) or shown == "an old name":
        members["sourceId"] = f"id of {sources.index(name)}"
    if draw(st.integers(0, 4)) == 0:
        members["accountFilter"] = draw(TEXTS)
    return {"type": "accountAttribute", "attributes": members}


def definitions(sources: list[str], transforms: list[str]) -> st.SearchStrategy[dict[str, Any]]:
    """Definitions of mappings: those with a short form, and others."""
    account = _accounts(sources)
    leaf = st.one_of(
        account,
        TEXTS.map(lambda text: {"type": "static", "attributes": {"value": text}}),
        st.dictionaries(NAMES, _values(), max_size=3).map(lambda each: {"type": "lower", "attributes": each}),
        st.just({"type": "uuid"}),
        NAMES.map(lambda name: {"type": "rule", "attributes": {"id": name}}),
    )
    if transforms:
        reference = st.tuples(st.sampled_from(transforms), st.none() | account).map(_reference)
        leaf = leaf | reference
    chosen = st.lists(leaf, min_size=1, max_size=3)
    return leaf | chosen.map(lambda each: {"type": "firstValid", "attributes": {"values": each, "ignoreErrors": True}})


def _reference(pair: tuple[str, Any]) -> dict[str, Any]:
    attributes = {"id": pair[0]} | ({} if pair[1] is None else {"input": pair[1]})
    return {"type": "reference", "attributes": attributes}


@st.composite
def seeds(draw: st.DrawFn) -> dict[str, Any]:
    """A seed with sources, transforms, people and profiles."""
    unique = st.lists(NAMES, min_size=1, max_size=3, unique_by=str.casefold)
    transforms, profiles, people = draw(unique), draw(unique), draw(unique)
    # A source can have only one profile.
    sources = draw(st.lists(NAMES, min_size=3, max_size=3, unique_by=str.casefold))
    # A transform refers to the ones behind it only, so that none reaches itself.
    stored = [
        {"name": name, **draw(definitions(sources, transforms[index + 1 :]))} for index, name in enumerate(transforms)
    ]
    made = [
        {
            "id": f"p{index}",
            "name": name,
            "authoritativeSource": {"id": f"id of {index}"},
            "owner": draw(st.none() | st.sampled_from(people)),
            "description": draw(st.none() | TEXTS),
            "priority": draw(st.integers(1, 1000)),
            "identityAttributeConfig": {
                "enabled": draw(st.booleans()),
                "attributeTransforms": [
                    {"identityAttributeName": each, "transformDefinition": draw(definitions(sources, transforms))}
                    for each in draw(st.lists(st.sampled_from(ATTRIBUTES), unique=True, max_size=4))
                ],
            },
        }
        for index, name in enumerate(profiles)
    ]
    ids = [f"p{index}" for index in range(len(profiles))]
    return {
        "sources": [{"id": f"id of {index}", "name": name} for index, name in enumerate(sources)],
        "transforms": stored,
        "profiles": made,
        "identities": [{"name": name, "profile": profiles[0], "attributes": {}} for name in people],
        "collections": {
            "/access-profiles": [{"id": f"a{index}", "name": name} for index, name in enumerate(ACCESS)],
            "/identity-attributes": draw(st.lists(_attributes(), max_size=3, unique_by=lambda each: each["name"])),
            **{f"/identity-profiles/{id_}/lifecycle-states": draw(_states()) for id_ in ids},
        },
    }


@st.composite
def changed(draw: st.DrawFn, seed: dict[str, Any]) -> dict[str, Any]:
    """A seed with the names of another one, and with other definitions and lifecycle states."""
    sources = [each["name"] for each in seed["sources"]]
    names = [each["name"] for each in seed["transforms"]]
    transforms = [
        {"name": name, **draw(definitions(sources, names[index + 1 :]))}
        if draw(st.booleans())
        else seed["transforms"][index]
        for index, name in enumerate(names)
    ]
    profiles = [
        {**each, "identityAttributeConfig": _changed_config(draw, each, sources, names)} for each in seed["profiles"]
    ]
    states = {path: draw(_states()) for path in seed["collections"] if "lifecycle-states" in path}
    collections = {**seed["collections"], **states}
    return {**seed, "transforms": transforms, "profiles": profiles, "collections": collections}


def _changed_config(draw: st.DrawFn, profile: dict[str, Any], sources: list[str], names: list[str]) -> dict[str, Any]:
    config = profile["identityAttributeConfig"]
    kept = [each for each in config["attributeTransforms"] if draw(st.booleans())]
    changed = [
        {"identityAttributeName": each, "transformDefinition": draw(definitions(sources, names))}
        for each in draw(st.lists(st.sampled_from(ATTRIBUTES), unique=True, max_size=2))
    ]
    attributes = {each["identityAttributeName"] for each in changed}
    return {
        **config,
        "attributeTransforms": [*(each for each in kept if each["identityAttributeName"] not in attributes), *changed],
    }


@st.composite
def _attributes(draw: st.DrawFn) -> dict[str, Any]:
    """An identity attribute: of the service, or one's own."""
    members = {
        "displayName": TEXTS,
        "type": st.sampled_from(["string", "date", None]),
        **dict.fromkeys(("multi", "searchable", "standard", "system"), st.booleans()),
        "sources": st.just([{"type": "rule", "properties": {"ruleType": "IdentityAttribute"}}]),
    }
    given = draw(st.fixed_dictionaries({}, optional=members))
    return {"name": draw(st.sampled_from([*ATTRIBUTES, "costCenter"])), **given}


@st.composite
def _states(draw: st.DrawFn) -> list[dict[str, Any]]:
    """Lifecycle states of a profile; the same technical name always has the same name, which cannot change."""
    sources = st.lists(st.sampled_from([f"id of {index}" for index in range(3)]), max_size=3)
    actions = st.fixed_dictionaries({"action": st.sampled_from(["ENABLE", "DISABLE", "DELETE"]), "sourceIds": sources})
    flags = ("notifyManagers", "notifyAllAdmins", "notifySpecificUsers")
    email = {**dict.fromkeys(flags, st.booleans()), "emailAddressList": st.lists(TEXTS, max_size=2)}
    members = {
        "enabled": st.booleans(),
        "description": st.none() | TEXTS,
        "accountActions": st.lists(actions, max_size=3),
        "accessProfileIds": st.lists(st.sampled_from(["a0", "a1"]), unique=True),
        "emailNotificationOption": st.fixed_dictionaries({}, optional=email),
        "identityState": st.none() | st.just("INACTIVE_LONG_TERM"),
    }
    names = draw(st.lists(st.sampled_from(STATES), unique=True))
    return [
        {"id": f"s{STATES.index(name)}", "technicalName": name, "name": f"The {name}"}
        | draw(st.fixed_dictionaries({}, optional=members))
        for name in names
    ]
