"""Models print the same output as the official SDK for the same document, where that is correct."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest

import inputs
import sailpoint.v2024 as sdk

if TYPE_CHECKING:
    from official import Sdk

# The official SDK accepts only one form of these, which is not the one that the service sends or accepts.
REJECTED_BY_THE_OFFICIAL_SDK = {
    "JsonPatchOperation",  # requires an instance of the one-of class as value, and dumps its internals
    "ListAccessProfiles401Response",  # requires an object as error; the service sends text
    "ListAccessProfiles429Response",  # likewise for message
}


def variants(document: dict[str, Any]) -> list[dict[str, Any]]:
    """A complete document, its halves, an empty one, and one with only nulls."""
    names = list(document)
    halves = [{name: document[name] for name in names[start::2]} for start in (0, 1)]
    return [document, *halves, {}, dict.fromkeys(names)]


@pytest.fixture(scope="module")
def given() -> list[tuple[str, dict[str, Any]]]:
    comparable = inputs.DOCUMENTS.keys() - REJECTED_BY_THE_OFFICIAL_SDK
    return [(name, variant) for name in sorted(comparable) for variant in variants(inputs.DOCUMENTS[name])]


@pytest.fixture(scope="module")
def both(official: Sdk, ours: Sdk, given: object) -> list[tuple[dict[str, str], dict[str, str]]]:
    return list(zip(official.run("dumps.py", given), ours.run("dumps.py", given), strict=True))


def with_our_time_zones(text: str) -> str:
    """Text in which the repr of pydantic's time zone class is replaced by that of the standard library's."""

    def replacement(zone: re.Match[str]) -> str:
        seconds = int(zone[1])
        if not seconds:
            return "datetime.timezone.utc"
        return f"datetime.timezone(datetime.timedelta(seconds={seconds}))"

    return re.sub(r"TzInfo\((\d+)\)", replacement, text)


def test_every_form_of_every_model_is_as_in_the_official_sdk(
    given: list[tuple[str, dict[str, Any]]], both: list[tuple[dict[str, str], dict[str, str]]]
) -> None:
    for (name, document), (theirs, our_own) in zip(given, both, strict=True):
        expected = {form: with_our_time_zones(text) for form, text in theirs.items()}
        assert our_own == expected, f"{name} of {document}"


def test_both_reject_the_same_documents(both: list[tuple[dict[str, str], dict[str, str]]]) -> None:
    rejected = [theirs for theirs, our_own in both if "raises" in theirs or "raises" in our_own]
    assert rejected, "the variants contain documents without what is required"
    assert all(theirs == {"raises": "ValidationError"} for theirs in rejected)


@pytest.mark.parametrize("name", sorted(REJECTED_BY_THE_OFFICIAL_SDK))
def test_documents_that_the_official_sdk_cannot_read_are_dumped_unchanged(name: str) -> None:
    document = inputs.DOCUMENTS[name]
    model = getattr(sdk, name).model_validate(document)
    assert model.to_dict() == document
    assert model.model_dump(by_alias=True, exclude_unset=True) == document


def test_the_inside_of_a_one_of_is_not_dumped() -> None:
    operation = sdk.JsonPatchOperation(op="replace", path="/priority", value=10)
    assert operation.model_dump_json(exclude_none=True) == '{"op":"replace","path":"/priority","value":10}'


def test_a_document_comes_back_from_the_json_of_its_model() -> None:
    for name, document in inputs.DOCUMENTS.items():
        model_class = getattr(sdk, name)
        model = model_class.model_validate(document)
        assert model_class.from_json(model.to_json()) == model, name
        assert list(model.to_dict()) == [*document], name
