"""Unknown members, however they are set, are attributes and appear once in every dump."""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any

import pytest

import sailpoint.v2024 as sdk
from sailpoint.exceptions import UnknownFieldWarning

DOCUMENT = {"name": "a", "authoritativeSource": {"id": "1"}}


class Own(sdk.IdentityProfile):
    """A user's subclass of a model."""

    lookups = 0


def plain() -> Any:
    return sdk.IdentityProfile.from_dict(DOCUMENT)


def with_a_hidden_member() -> Any:
    profile: Any = sdk.IdentityProfile.from_dict({**DOCUMENT, "to_json": 1})
    del profile.model_extra["to_json"]
    return profile


def of_a_users_class() -> Any:
    return Own.from_dict(DOCUMENT)


MAKERS = [plain, with_a_hidden_member, of_a_users_class]


def pairs(text: str) -> list[str]:
    """The names in the outermost object, including duplicates."""
    return [name for name, _ in json.loads(text, object_pairs_hook=list)]


@pytest.mark.parametrize("make", MAKERS)
def test_a_member_may_be_set_in_every_way(make: Any) -> None:
    profile = make()
    profile.model_extra["one"] = 1
    vars(profile)["two"] = 2
    profile.model_extra.update(three=3)
    vars(profile).update(four=4)
    profile.one += 10

    expected = {"one": 11, "two": 2, "three": 3, "four": 4}
    assert profile.model_extra == expected
    assert {name: getattr(profile, name) for name in expected} == expected
    assert profile.to_dict() == json.loads(profile.to_json()) == {**DOCUMENT, **expected}
    assert expected.keys() <= profile.model_fields_set
    assert dict(profile)["two"] == 2
    for again in (copy.copy(profile), copy.deepcopy(profile), pickle.loads(pickle.dumps(profile))):
        assert again == profile
        assert again.to_dict() == profile.to_dict()


@pytest.mark.parametrize("make", MAKERS)
def test_a_member_may_be_removed_in_every_way(make: Any) -> None:
    profile = make()
    profile.model_extra.update(one=1, two=2, three=3, four=4)
    del profile.model_extra["one"]
    del vars(profile)["two"]
    del profile.three
    assert profile.model_extra.pop("four") == 4
    assert profile.model_extra.setdefault("five", 5) == 5
    assert profile.model_extra.popitem() == ("five", 5)

    assert profile.model_extra == {}
    assert profile.to_dict() == DOCUMENT
    assert not [name for name in ("one", "two", "three", "four", "five") if hasattr(profile, name)]
    profile.model_extra["six"] = 6
    profile.model_extra.clear()
    assert not hasattr(profile, "six")


@pytest.mark.parametrize("make", MAKERS)
def test_a_member_may_be_replaced_in_every_way(make: Any) -> None:
    profile = make()
    profile.model_extra["one"] = 1
    for turn, change in enumerate((vars(profile).__setitem__, profile.model_extra.__setitem__, profile.__setattr__)):
        change("one", turn)
        assert (profile.one, profile.model_extra["one"], profile.to_dict()["one"]) == (turn, turn, turn)


def test_attributes_of_a_subclass_are_not_members() -> None:
    profile = of_a_users_class()
    vars(profile)["_seen"] = True
    profile._known = True
    vars(profile)["lookups"] = 5

    assert profile.to_dict() == DOCUMENT
    assert (profile._seen, profile._known, profile.lookups) == (True, True, 5)


@pytest.mark.parametrize("make", MAKERS)
def test_a_name_is_written_once_and_the_member_takes_precedence(make: Any) -> None:
    profile = make()
    profile.model_extra.update(name="b", authoritative_source=5, new=6)

    assert profile.name == "a"
    wire = {"name": "b", "authoritativeSource": {"id": "1"}, "authoritative_source": 5, "new": 6}
    assert profile.to_dict() == wire
    for by_alias in (True, False):
        for indent in (None, 2):
            text = profile.model_dump_json(by_alias=by_alias, indent=indent)
            assert len(pairs(text)) == len(set(pairs(text)))
            assert json.loads(text) == profile.model_dump(by_alias=by_alias, mode="json")
    assert json.loads(profile.to_json()) == wire
    assert len(pairs(profile.to_json())) == 4
    python = profile.model_dump(exclude_unset=True)
    assert python == {"name": "b", "authoritative_source": 5, "new": 6}
    assert [name for name, _ in profile].count("name") == 1
    assert dict(profile)["authoritative_source"] == 5
    assert profile.model_dump(include={"name"}) == {"name": "b"}
    assert "name" not in profile.model_dump(exclude={"name"})
    profile.model_extra["name"] = None
    assert profile.model_dump(exclude_none=True, include={"name"}) == {"name": "a"}


DUPLICATES = (
    '{"name": "a", "authoritativeSource": {"id": "0", "id": "1"}, "new": 1, "name": "b", "new": {"x": 1, "x": 2}}'
)


def test_the_last_of_duplicate_members_in_a_text_counts() -> None:
    expected = json.loads(DUPLICATES)

    for read in (sdk.IdentityProfile.from_json, sdk.IdentityProfile.model_validate_json, Own.from_json):
        assert read(DUPLICATES).to_dict() == expected
    several: Any = sdk.IdentityProfile.from_json(f"[{DUPLICATES}]")
    assert several[0].to_dict() == expected
    named: Any = sdk.IdentityProfile.from_json("[{name=a, authoritativeSource={}, name=b}]")
    assert named[0].name == "b"


def test_only_the_last_of_duplicate_members_is_checked() -> None:
    text = (
        '{"name": "a", "authoritativeSource": {}, "owner": {"id": 5}, "priority": "high", "priority": 1, "owner": null}'
    )
    assert sdk.IdentityProfile.from_json(text).to_dict() == json.loads(text)

    with pytest.raises(ValueError, match="1 validation error"):
        sdk.IdentityProfile.from_json('{"name": 1, "name": 2, "authoritativeSource": {}}')


def test_a_misspelt_keyword_of_a_constructor_warns_with_the_nearest_field() -> None:
    with pytest.warns(
        UnknownFieldWarning, match=r"IdentityProfile has no field 'nmae': did you mean 'name'\?"
    ) as caught:
        profile = sdk.IdentityProfile(nmae="a", name="b", authoritative_source={})  # type: ignore[call-arg]

    assert [warning.filename for warning in caught] == [__file__]
    assert profile.to_dict() == {"name": "b", "authoritativeSource": {}, "nmae": "a"}
    with pytest.warns(UnknownFieldWarning, match=r"no field 'planet': its fields are type, id, name\."):
        sdk.IdentityProfileAllOfOwner(planet="Mars")  # type: ignore[call-arg]


def test_field_names_and_members_of_a_newer_tenant_are_accepted_without_a_warning(
    recwarn: pytest.WarningsRecorder,
) -> None:
    document = {**DOCUMENT, "planet": "Mars", "owner": {"id": "1", "planet": "Mars"}}

    sdk.IdentityProfile(name="a", authoritativeSource={}, owner={"planet": 1})  # type: ignore[call-arg]
    for read in (sdk.IdentityProfile.from_dict, sdk.IdentityProfile.model_validate):
        assert read(document).to_dict() == document
    assert sdk.IdentityProfile.from_json(json.dumps(document)).to_dict() == document
    constructed: Any = sdk.IdentityProfile.model_construct
    assert constructed(**document).to_dict() == document

    assert not recwarn.list
