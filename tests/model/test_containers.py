"""Lists and free objects in results are a list and a dict with the dump methods of models."""

from __future__ import annotations

import copy
import json
import operator
import pickle
import pprint
from typing import Any

import pytest
from IPython.core.formatters import PlainTextFormatter

from sailpoint._containers import JsonObject, ModelList
from sailpoint.exceptions import ValidationError
from sailpoint.v2024.models.identity_profile_all_of_owner import IdentityProfileAllOfOwner
from sailpoint.v2024.models.request_body import RequestBody

OWNERS = ModelList([IdentityProfileAllOfOwner(type="IDENTITY", id="1", name="Ann"), IdentityProfileAllOfOwner(id="2")])


@pytest.mark.parametrize("container", [ModelList([1, [2]]), JsonObject(a={"b": None}), RequestBody(["a"])], ids=repr)
def test_a_container_pickles_and_copies_and_equals_the_plain_one(container: object) -> None:
    plain = list(container) if isinstance(container, list) else dict(container)  # type: ignore[call-overload]

    for again in (pickle.loads(pickle.dumps(container)), copy.copy(container), copy.deepcopy(container)):
        assert type(again) is type(container)
        assert again == container == plain


def test_a_list_dumps_its_elements() -> None:
    assert OWNERS.model_dump(exclude_unset=True) == [{"type": "IDENTITY", "id": "1", "name": "Ann"}, {"id": "2"}]
    assert json.loads(OWNERS.model_dump_json(by_alias=True, indent=4, include={"id"})) == [{"id": "1"}, {"id": "2"}]
    assert json.loads(OWNERS.to_json()) == OWNERS.to_dict() == [owner.to_dict() for owner in OWNERS]
    assert "'Ann'" in OWNERS.to_str()


def test_a_free_object_dumps_its_members() -> None:
    response = JsonObject(started=True, profile={"id": "1"})

    assert response.model_dump() == response.to_dict() == {"started": True, "profile": {"id": "1"}}
    assert json.loads(response.model_dump_json(by_alias=True, indent=4)) == json.loads(response.to_json()) == response


def test_a_request_body_reads_json_and_the_notation_of_the_documentation() -> None:
    assert RequestBody.from_json('["a", "b"]') == RequestBody.from_json("['a', 'b']") == ["a", "b"]
    assert RequestBody.model_validate(["a"]) == RequestBody.from_dict(("a",)) == ["a"]


@pytest.mark.parametrize("text", ["[1]", "[null]", '{"a": "b"}'])
def test_a_request_body_must_be_a_list_of_ids(text: str) -> None:
    with pytest.raises(ValidationError):
        RequestBody.from_json(text)


class Shouting(ModelList[str]):
    """A user's list that shows and compares itself in its own way."""

    def __repr__(self) -> str:
        return super().__repr__().upper()

    def __eq__(self, other: object) -> bool:
        return super().__eq__([str(each).lower() for each in other] if isinstance(other, list) else other)

    __hash__ = None  # type: ignore[assignment]


@pytest.mark.parametrize("plain", [[], [1, ["a"]], {}, {"a": {1: [None]}}, [{"a": [float("inf")]}]], ids=repr)
def test_a_container_is_shown_and_compared_as_the_plain_one(plain: list[object] | dict[str, object]) -> None:
    container = ModelList(plain) if isinstance(plain, list) else JsonObject(plain)

    assert repr(container) == str(container) == repr(plain)
    assert container == plain
    assert plain == container
    assert not operator.ne(container, plain)
    assert container != [*plain, 2]
    assert container != "another type"
    assert ModelList([container]) == [plain]
    assert [plain] == ModelList([container])
    with pytest.raises(TypeError, match="unhashable"):
        hash(container)


def notebook(value: object) -> object:
    """The text that a notebook shows for a value."""
    return PlainTextFormatter()(value)


@pytest.mark.parametrize("plain", [["a" * 60] * 2, {"a" * 60: 1, "b" * 60: 2}], ids=["list", "dict"])
def test_pprint_and_notebooks_break_the_lines_of_a_container(plain: list[str] | dict[str, int]) -> None:
    container = ModelList(plain) if isinstance(plain, list) else JsonObject(plain)

    assert "\n" in pprint.pformat(container)
    assert pprint.pformat(container) == pprint.pformat(plain)
    assert notebook(container) == notebook(plain)


def test_a_users_container_shows_and_compares_itself_in_its_own_way() -> None:
    container = Shouting(["a"])

    assert repr(container) == "['A']"
    assert repr(ModelList([container])) == "[['A']]"
    assert container == ["A"]
    assert ModelList([container]) == [["A"]]


def test_models_in_containers_are_dumped_with_wire_names() -> None:
    body = RequestBody(["a"])
    response = JsonObject(owners=ModelList([OWNERS[1]]), ids=body)

    assert response.to_dict() == {"owners": [{"id": "2"}], "ids": ["a"]}
    assert json.loads(response.to_json()) == response.to_dict()
    assert type(response.to_dict()["ids"]) is list
    assert ModelList([response]).to_dict() == [response.to_dict()]


def test_a_list_keeps_the_class_of_its_elements_in_copies() -> None:
    records: ModelList[IdentityProfileAllOfOwner] = ModelList()
    records._model = IdentityProfileAllOfOwner

    for again in (copy.copy(records), copy.deepcopy(records), pickle.loads(pickle.dumps(records))):
        assert again._model is IdentityProfileAllOfOwner


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
@pytest.mark.parametrize("container", [ModelList([1]), JsonObject(a=1)], ids=["list", "object"])
def test_every_protocol_of_pickle_keeps_a_container(container: ModelList[int] | JsonObject, protocol: int) -> None:
    kept = pickle.loads(pickle.dumps(container, protocol))

    assert kept == container
    assert type(kept) is type(container)


class Copied(ModelList[int]):
    """A list with its own copy protocol."""

    def __reduce_ex__(self, _: object) -> Any:
        return Copied, ([*self, 2],)


class Single(ModelList[int]):
    """A list of which there is one."""

    def __reduce_ex__(self, _: object) -> Any:
        return "SINGLE"


def test_a_copy_follows_the_protocol_of_a_subclass() -> None:
    single = Single([1])

    assert copy.copy(Copied([1])) == [1, 2]
    assert copy.copy(single) is single
