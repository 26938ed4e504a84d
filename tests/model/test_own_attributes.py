"""Copies and pickles of a user's subclass of a model keep the attributes that are neither fields nor members."""

from __future__ import annotations

import copy
import pickle
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest

from sailpoint.v2024 import IdentityProfileAllOfOwner

if TYPE_CHECKING:
    from collections.abc import Callable


class Slotted(IdentityProfileAllOfOwner):
    """A user's subclass with slots."""

    __slots__ = ("__mangled", "seen", "unset")

    seen: list[Any]

    @property
    def secret(self) -> str:
        """The value of the slot with the mangled name."""
        return self.__mangled

    @secret.setter
    def secret(self, value: str) -> None:
        self.__mangled = value


class Annotated(IdentityProfileAllOfOwner):
    """A user's subclass with an attribute of the class and a private attribute."""

    note = ""
    _private: list[Any]


def pickled(value: Any, protocol: int) -> Any:
    """A value from its pickle."""
    return pickle.loads(pickle.dumps(value, protocol))


COPIES: dict[str, Callable[[Any], Any]] = {
    "copy": copy.copy,
    "deepcopy": copy.deepcopy,
    "model_copy": lambda value: value.model_copy(),
    "deep model_copy": lambda value: value.model_copy(deep=True),
    **{f"pickle {protocol}": partial(pickled, protocol=protocol) for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1)},
}


@pytest.mark.parametrize("copied", COPIES.values(), ids=COPIES)
def test_a_copy_has_the_values_of_slots(copied: Callable[[Any], Any]) -> None:
    model = Slotted(id="1", name=None)
    model.seen = [1]
    model.secret = "a"

    again = copied(model)

    assert (again.seen, again.secret, again) == ([1], "a", model)
    assert not hasattr(again, "unset")
    assert again.to_dict() == {"id": "1", "name": None}


@pytest.mark.parametrize("copied", COPIES.values(), ids=COPIES)
def test_a_copy_has_own_attributes_and_unknown_members_of_the_same_names(copied: Callable[[Any], Any]) -> None:
    model = Annotated.from_dict({"id": "1", "note": "member", "_new": 1})
    model.note = "attribute"
    model._private = [2]

    again = copied(model)

    assert (again.note, again._private) == ("attribute", [2])
    assert again.to_dict() == model.to_dict() == {"id": "1", "note": "member", "_new": 1}


def test_a_deep_copy_owns_copies_of_own_attributes() -> None:
    model = Slotted(id="1")
    model.seen = [model]

    assert copy.copy(model).seen is model.seen
    again = copy.deepcopy(model)
    assert again.seen is not model.seen
    assert again.seen[0] is again


def test_values_in_slots_count_as_levels_of_a_pickle() -> None:
    value: Any = []
    for _ in range(200):
        value = [value]
    model = Slotted(id="1")
    model.seen = value

    with pytest.raises(ValueError, match="deeper than 200 levels"):
        pickle.dumps(model)
