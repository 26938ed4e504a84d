"""Models with only plain values are not tracked by the collector until they get another value."""

from __future__ import annotations

import copy
import gc
import json
import pickle
import weakref
from typing import TYPE_CHECKING, Any

import pytest

import inputs
import sailpoint.v2024 as sdk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

LEAF = '{"type": "IDENTITY", "id": "1", "name": null}'
OWNER = sdk.IdentityProfileAllOfOwner


class Owner(OWNER):
    """A user's subclass of a model."""


def decoded() -> Any:
    return OWNER.from_json(LEAF)


MAKERS: dict[str, Callable[[], Any]] = {
    "from_json": decoded,
    "a part of something": lambda: (
        sdk.IdentityProfile.from_json(f'{{"name": "a", "authoritativeSource": {LEAF}}}').authoritative_source
    ),
    "from_dict": lambda: OWNER.from_dict(json.loads(LEAF)),
    "constructor": lambda: OWNER(id="1"),
    "pickle": lambda: pickle.loads(pickle.dumps(decoded())),
    "deepcopy": lambda: copy.deepcopy(decoded()),
    "copy": lambda: copy.copy(decoded()),
}


def set_field(owner: Any) -> None:
    with pytest.raises(ValueError, match="string"):
        owner.name = [owner]
    owner.__setstate__(({"name": [owner]}, ("name",), None))


def set_member(owner: Any) -> None:
    owner.model_extra["me"] = owner


def set_through_the_dictionary(owner: Any) -> None:
    vars(owner)["me"] = owner


def set_by_setstate(owner: Any) -> None:
    owner.__setstate__(({}, (), {"me": owner}))


def set_hidden_member(owner: Any) -> None:
    owner.model_extra["to_json"] = owner


WAYS = [set_field, set_member, set_through_the_dictionary, set_by_setstate, set_hidden_member]


@pytest.fixture(autouse=True)
def only_when_told() -> Iterator[None]:
    """Disable automatic collections."""
    gc.disable()
    yield
    gc.enable()


@pytest.mark.parametrize("make", MAKERS.values(), ids=MAKERS)
def test_a_leaf_model_is_not_tracked_by_the_collector(make: Callable[[], Any]) -> None:
    assert not gc.is_tracked(make())


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("make", MAKERS.values(), ids=MAKERS)
def test_a_leaf_that_becomes_part_of_a_cycle_is_collected(make: Callable[[], Any], way: Callable[[Any], None]) -> None:
    owner = make()
    way(owner)
    gone = weakref.ref(owner)
    assert gc.is_tracked(owner)

    del owner
    gc.collect()

    assert gone() is None


def test_a_model_with_a_container_is_tracked() -> None:
    profile = sdk.IdentityProfile.from_json(json.dumps(inputs.PROFILE))
    definition = sdk.TransformDefinition.from_json('{"type": "a", "attributes": {}}')

    assert gc.is_tracked(profile)
    assert gc.is_tracked(definition)
    assert gc.is_tracked(OWNER.from_json('{"id": "1", "new": 1}'))


def test_assigning_a_container_makes_a_model_tracked() -> None:
    definition = sdk.TransformDefinition.from_json('{"type": "a"}')
    assert not gc.is_tracked(definition)

    definition.attributes = {"input": definition}
    assert gc.is_tracked(definition)

    gone = weakref.ref(definition)
    del definition
    gc.collect()
    assert gone() is None


def test_instances_of_subclasses_stay_tracked() -> None:
    assert gc.is_tracked(Owner.from_json(LEAF))
    assert gc.is_tracked(Owner(id="1"))


def test_the_collector_does_not_traverse_a_page_of_leaf_models() -> None:
    page: Any = OWNER.from_json(f"[{','.join([LEAF] * 1000)}]")

    seen = {id(each) for each in gc.get_objects()}

    assert len(page) == 1000
    assert not seen & {id(each) for each in page}


def test_the_collector_does_not_traverse_a_large_response_before_the_caller_has_it() -> None:
    text = json.dumps([inputs.PROFILE] * 200)
    collections: list[Any] = []
    gc.enable()
    gc.collect()
    gc.callbacks.append(lambda *event: collections.append(event))
    try:
        sdk.IdentityProfile.from_json(text)
        during = len(collections)
    finally:
        gc.callbacks.pop()

    assert during == 0
