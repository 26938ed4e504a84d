"""Models preserve the content of their document in JSON, pickles and copies."""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import sailpoint.v2024 as sdk
from strategies import AWKWARD_NAMES, OBJECTS, UNIONS, canonical, documents, texts

MODELS = [*OBJECTS, *UNIONS]
few = settings(
    max_examples=30,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


def read(name: str, document: Any) -> Any:
    """The model of a document, read from JSON."""
    return getattr(sdk, name).from_json(json.dumps(document))


@pytest.mark.parametrize("name", MODELS)
@few
@given(data=st.data())
def test_a_dump_is_the_document_up_to_its_layout(name: str, data: st.DataObject) -> None:
    document = data.draw(documents(name))
    text = data.draw(texts(document))
    if isinstance(document, list):
        text = json.dumps(document)

    model = getattr(sdk, name).from_json(text)

    for dump in (
        json.loads(model.to_json()),
        model.to_dict(),
        model.model_dump(mode="json", by_alias=True, exclude_unset=True),
        json.loads(model.model_dump_json(by_alias=True, exclude_unset=True, indent=4)),
    ):
        assert canonical(dump) == canonical(document)


@pytest.mark.parametrize("name", MODELS)
@few
@given(data=st.data())
def test_a_model_comes_back_from_json_dictionaries_pickles_and_copies(name: str, data: st.DataObject) -> None:
    model = read(name, data.draw(documents(name)))

    again = [
        type(model).from_json(model.to_json()),
        type(model).from_dict(model.to_dict()),
        copy.copy(model),
        copy.deepcopy(model),
        model.model_copy(),
        model.model_copy(deep=True),
        *(pickle.loads(pickle.dumps(model, protocol)) for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1)),
    ]

    for other in again:
        assert type(other) is type(model)
        assert other == model
        assert (other != model) is False
        assert other.model_fields_set == model.model_fields_set
        assert list(other.model_extra) == list(model.model_extra)
        assert repr(other) == repr(model)
        assert other.to_json() == model.to_json()


@pytest.mark.parametrize("name", OBJECTS)
@few
@given(data=st.data())
def test_models_with_equal_content_are_equal(name: str, data: st.DataObject) -> None:
    one, other = (read(name, data.draw(documents(name))) for _ in range(2))

    held = [dict(model) for model in (one, other)]
    assert (one == other) is (held[0] == held[1])
    with pytest.raises(TypeError, match="unhashable"):
        hash(one)


@pytest.mark.parametrize("extra", AWKWARD_NAMES)
def test_a_member_with_an_awkward_name_is_kept_and_shadows_nothing(extra: str) -> None:
    document = {"first": 1, extra: {"deep": [None]}, "type": "IDENTITY", "last": 2}
    owner: Any = sdk.IdentityProfileAllOfOwner.from_json(json.dumps(document))

    assert list(owner.model_extra.items()) == [("first", 1), (extra, {"deep": [None]}), ("last", 2)]
    assert owner.first == 1
    assert owner.last == 2
    assert json.loads(owner.to_json()) == owner.to_dict() == document
    assert owner.model_dump(exclude_unset=True) == document
    assert owner.model_dump(include={extra}) == {extra: {"deep": [None]}}
    assert extra not in owner.model_dump(exclude={extra})
    assert extra in owner.model_fields_set
    for again in (copy.copy(owner), copy.deepcopy(owner), pickle.loads(pickle.dumps(owner))):
        assert again == owner
        assert again.model_extra == owner.model_extra
    assert extra in repr(owner)
    owner.last = 3
    assert owner.model_extra["last"] == owner.to_dict()["last"] == 3
    del owner.last
    assert "last" not in owner.to_dict()
    assert isinstance(owner, sdk.IdentityProfileAllOfOwner)


def test_a_member_with_a_fields_python_name_is_another_member() -> None:
    document = {"name": "a", "authoritativeSource": {"id": "1"}, "authoritative_source": 5, "identity_count": 7}
    profile = sdk.IdentityProfile.from_json(json.dumps(document))

    assert profile.authoritative_source.id == "1"
    assert profile.identity_count is None
    assert profile.model_extra == {"authoritative_source": 5, "identity_count": 7}
    assert json.loads(profile.to_json()) == document


def test_the_last_member_of_a_name_counts() -> None:
    text = '{"name": "a", "new": 1, "name": "b", "authoritativeSource": {"id": "1"}, "new": [2], "name": null}'
    profile = sdk.IdentityProfile.from_json(text)

    assert profile.to_dict() == {"name": None, "authoritativeSource": {"id": "1"}, "new": [2]}


@pytest.mark.parametrize(
    "text",
    [
        "0",
        "-0.0",
        "1.0",
        "1e2",
        "123456789012345678901234567890",
        "-9223372036854775809",
        "0.1",
        "1.7976931348623157e308",
    ],
)
def test_a_number_keeps_value_and_type(text: str) -> None:
    definition: Any = sdk.TransformDefinition.from_json(f'{{"attributes": {{"n": {text}}}, "new": {text}}}')

    for number in (
        definition.new,
        definition.attributes["n"],
        *json.loads(definition.to_json())["attributes"].values(),
    ):
        assert type(number) is type(json.loads(text))
        assert repr(number) == repr(json.loads(text))


@pytest.mark.parametrize(
    "text", ["yesterday", "2015-05-28", "2015-02-30T00:00:00Z", "2015-05-28T14:07:17.123456789Z", ""]
)
def test_an_unreadable_date_stays_text(text: str) -> None:
    profile = sdk.IdentityProfile.from_json(json.dumps({"name": "a", "authoritativeSource": {}, "created": text}))

    assert profile.created == text
    assert profile.to_dict()["created"] == text


def test_an_unchecked_instance_keeps_its_content_in_a_round_trip() -> None:
    profile = sdk.IdentityProfile.model_construct(_fields_set={"name"}, name="a", priority="high", new=1)
    again = pickle.loads(pickle.dumps(profile))

    assert again == profile
    assert again.priority == "high"
    assert again.model_fields_set == profile.model_fields_set


# Text as Python's json reads it: halves of surrogate pairs stay what they are.
SURROGATES = st.text(st.sampled_from(["\ud800", "\udfff", "a", "\n", "é", "😀", '"']), max_size=6)


@few
@given(text=SURROGATES, name=SURROGATES, spaces=st.sampled_from(["", " ", "\n\t"]))
def test_halves_of_surrogate_pairs_are_kept_in_values_and_names(text: str, name: str, spaces: str) -> None:
    document = {"attributes": {name: [text, {text: name}]}, "type": text, f"x{name}": text}
    json_text = json.dumps(document, separators=(f"{spaces},", f"{spaces}:{spaces}"))

    model = sdk.TransformDefinition.from_json(json_text)

    assert (model.type, model.attributes) == (text, document["attributes"])
    assert model.to_dict() == json.loads(model.to_json()) == document
    assert json.loads(model.model_dump_json(by_alias=True, exclude_unset=True)) == document
    assert pickle.loads(pickle.dumps(model)) == copy.deepcopy(model) == model


@pytest.mark.parametrize("text", ['"\\ud800', '"\\ud800\\x"', '"\\ud800\\u12"', '{"\\ud800" 1}', '"\\ud800\n"'])
def test_what_follows_half_of_a_pair_is_checked_too(text: str) -> None:
    with pytest.raises(sdk.ApiValueError):
        sdk.TransformDefinition.from_json(f'{{"type":{text}}}')
