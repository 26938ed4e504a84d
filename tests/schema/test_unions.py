"""`actual_instance` of a field that is a union is the model itself, as scripts of the official SDK expect."""

from __future__ import annotations

import copy
import pickle
from typing import TYPE_CHECKING, Any

import pytest

import sailpoint.v2024 as sdk

if TYPE_CHECKING:
    from official import Sdk

FIELDS: list[tuple[str, str, dict[str, Any], list[str | int]]] = [
    (
        "report_details",
        "ReportDetails",
        {
            "reportType": "ACCOUNTS",
            "arguments": {"application": "2c9", "sourceName": "AD", "defaultS3Bucket": True, "s3Bucket": "b"},
        },
        ["arguments"],
    ),
    (
        "service_provider_configuration",
        "ServiceProviderConfiguration",
        {
            "enabled": True,
            "federationProtocolDetails": [
                {"role": "SAML_IDP", "entityId": "e", "binding": "b", "mappingAttribute": "email"},
                {"role": "SAML_SP", "entityId": "s", "callbackUrl": "https://example.com"},
            ],
        },
        ["federation_protocol_details", 0],
    ),
    (
        "role_mining_session_response",
        "RoleMiningSessionResponse",
        {"createdBy": {"id": "2c9", "displayName": "Ann"}},
        ["created_by"],
    ),
]


def test_actual_instance_is_the_model_that_the_official_sdk_gives(ours: Sdk, official: Sdk) -> None:
    our_own, theirs = (sdk.run("actual_instances.py", FIELDS) for sdk in (ours, official))

    assert [name for name, _ in our_own] == [name for name, _ in theirs]
    for (_, our), (_, their) in zip(our_own, theirs, strict=True):
        assert their.items() <= our.items() or our.items() <= their.items()


@pytest.mark.parametrize(("name", "document", "path"), [field[1:] for field in FIELDS])
def test_actual_instance_is_the_model_itself_and_nothing_else_shows_it(
    name: str, document: dict[str, Any], path: list[str | int]
) -> None:
    made = getattr(sdk, name).from_dict(document)
    model: Any = made
    for step in path:
        model = model[step] if isinstance(step, int) else getattr(model, step)

    assert model.actual_instance is model
    assert "actual_instance" not in dir(model)
    assert "actual_instance" not in type(model).model_fields
    assert "actual_instance" not in {*model.model_dump(), *model.to_dict(), *dict(model)}
    assert made.to_dict() == document
    for again in (copy.deepcopy(model), pickle.loads(pickle.dumps(model))):
        assert again == model
        assert again.actual_instance is again
    with pytest.raises(sdk.ValidationError, match="no attribute 'actual_instance'"):
        model.actual_instance = None


def test_a_member_of_that_name_is_kept_and_does_not_hide_the_attribute() -> None:
    document = {"id": "1", "actual_instance": 7}
    model: Any = sdk.EntityCreatedByDTO.from_dict(document)

    assert model.actual_instance is model
    assert model.model_extra == {"actual_instance": 7}
    assert model.to_dict() == document


def test_a_model_that_no_union_chooses_does_not_have_the_attribute() -> None:
    assert not hasattr(sdk.IdentityProfile.model_construct(name="A"), "actual_instance")
