"""Values that a caller builds, assigns and sends are validated, and responses on request; errors are collected."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pydantic
import pytest

import inputs
import pydantic_models
import sailpoint.v2024 as sdk
from recorder import recorder
from sailpoint.configuration import Configuration, ConfigurationParams
from sailpoint.exceptions import ApiException, ValidationError
from strategies import canonical

if TYPE_CHECKING:
    from collections.abc import Callable

WRONG: dict[str, Any] = {
    "name": 5,
    "priority": "high",
    "owner": {"id": [], "name": "x"},
    "identityAttributeConfig": {"attributeTransforms": [{}, {}, {"identityAttributeName": 1}]},
}
UNKNOWN = {
    "name": "a",
    "authoritativeSource": {"type": "SATELLITE", "id": "1", "region": "eu"},
    "created": "yesterday",
    "planet": {"type": "Mars"},
    "description": None,
}
UNKNOWN_AT = {
    ("authoritativeSource", "type"): "literal_error",
    ("authoritativeSource", "region"): "extra_forbidden",
    ("created",): "datetime_parsing",
    ("planet",): "extra_forbidden",
}


def rejected(call: Callable[[], object]) -> ValidationError:
    """The error of a call that must be rejected."""
    with pytest.raises(ValidationError) as raised:
        call()
    return raised.value


def places(error: ValidationError) -> dict[tuple[str | int, ...], str]:
    """The type of each error by location."""
    return {found["loc"]: found["type"] for found in error.errors()}


@pytest.mark.parametrize(
    "call",
    [
        lambda: sdk.IdentityProfile(**WRONG),
        lambda: sdk.IdentityProfile.model_validate(WRONG),
        lambda: sdk.IdentityProfile.from_dict(WRONG),
        lambda: sdk.IdentityProfile.from_json(json.dumps(WRONG)),
        lambda: sdk.IdentityProfile.model_validate_json(json.dumps(WRONG)),
    ],
    ids=["constructor", "model_validate", "from_dict", "from_json", "model_validate_json"],
)
def test_all_errors_are_reported_at_once(call: Callable[[], object]) -> None:
    error = rejected(call)

    assert places(error) == {
        ("name",): "string_type",
        ("priority",): "int_type",
        ("owner", "id"): "string_type",
        ("identityAttributeConfig", "attributeTransforms", 2, "identityAttributeName"): "string_type",
        ("authoritativeSource",): "missing",
    }
    assert error.error_count() == 5
    for found in error.errors():
        assert found.keys() >= {"loc", "msg", "type", "input"}
        assert isinstance(found["loc"], tuple)
    assert isinstance(error, ValueError)


def test_an_error_reads_as_pydantics_does() -> None:
    document = {"name": 5, "owner": {"id": ["x"]}}
    with pytest.raises(pydantic.ValidationError) as raised:
        pydantic_models.IdentityProfile.model_validate(document)
    lines = [line for line in str(raised.value).splitlines() if not line.startswith("    For further")]

    ours = str(rejected(lambda: sdk.IdentityProfile.model_validate(document))).splitlines()

    assert sorted(ours) == sorted(lines)
    assert ours[0] == "3 validation errors for IdentityProfile"
    assert ours[1:3] == ["name", "  Input should be a valid string [type=string_type, input_value=5, input_type=int]"]


def test_a_callers_enumeration_values_must_be_known() -> None:
    robot: Any = "ROBOT"
    assert places(rejected(lambda: sdk.IdentityProfileAllOfOwner(type=robot))) == {("type",): "literal_error"}
    assert places(rejected(lambda: sdk.ErrorMessageDto(locale_origin=robot))) == {("localeOrigin",): "enum"}
    assert places(rejected(lambda: sdk.TaskResultSimplified(launched="yesterday"))) == {
        ("launched",): "datetime_parsing"
    }


def test_an_assignment_that_is_rejected_changes_nothing() -> None:
    owner = sdk.IdentityProfileAllOfOwner(id="1")
    for name, value, kind in [
        ("id", 2, "string_type"),
        ("type", "ROBOT", "literal_error"),
        ("nmae", "x", "no_such_attribute"),
    ]:
        assert places(rejected(lambda name=name, value=value: setattr(owner, name, value))) == {(name,): kind}  # type: ignore[misc]
    assert owner.to_dict() == {"id": "1"}


def test_data_newer_than_the_schema_is_rejected_in_strict_mode_only() -> None:
    read, text = sdk.IdentityProfile, json.dumps(UNKNOWN)

    assert read.model_validate(UNKNOWN).to_dict() == read.model_validate_json(text).to_dict() == UNKNOWN
    assert places(rejected(lambda: read.model_validate(UNKNOWN, strict=True))) == UNKNOWN_AT
    assert places(rejected(lambda: read.model_validate_json(text, strict=True))) == UNKNOWN_AT


def test_strict_mode_accepts_everything_that_is_documented() -> None:
    for name, document in inputs.DOCUMENTS.items():
        model = getattr(sdk, name).model_validate(document, strict=True)
        assert canonical(model.to_dict()) == canonical(document), name


def responding(body: Any) -> Callable[..., Any]:
    """Makes calls to a service that always sends this response."""

    def call(ask: Callable[[sdk.IdentityProfilesApi], Any], **settings: Any) -> Any:
        with recorder(lambda _method, _path: (200, body)) as service:
            params = ConfigurationParams(base_url=service.url, client_id="id", client_secret="secret")
            with sdk.ApiClient(Configuration(params, **settings)) as client:
                response = ask(sdk.IdentityProfilesApi(client))
        return response, service.requests

    return call


def test_strict_responses_rejects_a_response_newer_than_the_schema() -> None:
    call = responding([{"name": "b", "authoritativeSource": {}}, UNKNOWN])

    response, _ = call(lambda api: api.list_identity_profiles())
    assert response[1].to_dict() == UNKNOWN

    error = rejected(lambda: call(lambda api: api.list_identity_profiles(), strict_responses=True))
    assert places(error) == {(1, *place): kind for place, kind in UNKNOWN_AT.items()}
    assert "[1].authoritativeSource.region" in str(error)


def test_strict_responses_can_be_changed_on_a_configuration() -> None:
    configuration = Configuration()
    assert configuration.strict_responses is False
    configuration.strict_responses = True
    assert "strict_responses=True" in repr(configuration)


def test_a_strict_caller_still_gets_the_exception_of_an_error() -> None:
    problem = {"detailCode": "404", "trackingId": "t", "messages": [], "severity": "new"}
    with recorder(lambda _method, _path: (404, problem)) as service:
        params = ConfigurationParams(base_url=service.url, client_id="id", client_secret="secret")
        with (
            sdk.ApiClient(Configuration(params, strict_responses=True)) as client,
            pytest.raises(ApiException) as raised,
        ):
            sdk.IdentityProfilesApi(client).get_identity_profile("1")
    assert raised.value.data.severity == "new"


@pytest.mark.parametrize(
    "wrong", [5, "text", [], {"name": {}, "owner": 3, "created": 0, "priority": 1.5}, None, [[{}]]]
)
def test_a_response_of_any_shape_is_kept_unchanged(wrong: Any) -> None:
    response, _ = responding(wrong)(lambda api: api.get_identity_profile("1"))

    assert getattr(response, "to_dict", lambda: response)() == wrong


def test_objects_of_a_response_are_sent_back_with_unknown_members() -> None:
    document: dict[str, Any] = {
        "id": "1",
        "created": "yesterday",
        "name": None,
        "owner": {"type": "ROBOT", "id": "", "serial": [1, {"deep": None}]},
        "authoritativeSource": {"type": "SOURCE", "to_json": 7},
        "authoritative_source": "another member",
        "identityAttributeConfig": {
            "attributeTransforms": [{"transformDefinition": {"attributes": {}, "new": {}}, "order": 10**30}],
            "mode": None,
        },
        "planet": {"a": [], "b": None, "c": 1.0},
    }
    response, requests = responding(document)(lambda api: api.create_identity_profile(api.get_identity_profile("1")))

    sent = requests[-1].body
    assert sent == {name: value for name, value in document.items() if name not in {"id", "created"}}
    assert list(sent)[-2:] == ["authoritative_source", "planet"]
    assert repr(sent["identityAttributeConfig"]["attributeTransforms"][0]["order"]) == str(10**30)
    assert json.dumps(response.planet) == '{"a": [], "b": null, "c": 1.0}'


@pytest.mark.parametrize(
    ("operation", "sent"),
    [
        (lambda: sdk.JsonPatchOperation(op="replace", path="/description", value=None), {"value": None}),
        (lambda: sdk.JsonPatchOperation(op="replace", path="/description", value=""), {"value": ""}),
        (lambda: sdk.JsonPatchOperation(op="replace", path="/description"), {}),
        (lambda: {"op": "replace", "path": "/description", "value": None}, {"value": None}),
        (
            lambda: sdk.JsonPatchOperation.from_json('{"op":"replace","path":"/description","value":null}'),
            {"value": None},
        ),
        (lambda: sdk.JsonPatchOperation(op="replace", path="/description", value=[]), {"value": []}),
        (lambda: sdk.JsonPatchOperation(op="replace", path="/description", value=10**30), {"value": 10**30}),
    ],
    ids=["null", "empty", "absent", "null in a dict", "null in JSON", "empty list", "large number"],
)
def test_null_empty_and_absent_are_distinct_in_a_patch(operation: Callable[[], Any], sent: dict[str, Any]) -> None:
    _, requests = responding(UNKNOWN)(lambda api: api.update_identity_profile("1", [operation()]))

    assert requests[-1].body == [{"op": "replace", "path": "/description", **sent}]


@pytest.mark.parametrize("members", [{}, {"description": None}, {"description": ""}])
def test_null_empty_and_absent_are_distinct_in_a_model(members: dict[str, Any]) -> None:
    document = {"name": "a", "authoritativeSource": {}, **members}
    profile = sdk.IdentityProfile.from_json(json.dumps(document))

    assert profile.model_dump(by_alias=True, exclude_unset=True) == document
    assert json.loads(profile.to_json()) == document
    assert ("description" in profile.model_fields_set) is bool(members)
    profile.description = None
    assert json.loads(profile.to_json()) == {**document, "description": None}
    del profile.description
    assert "description" not in profile.to_dict()


def test_an_unknown_enumeration_value_is_kept_without_a_warning(recwarn: pytest.WarningsRecorder) -> None:
    message = sdk.ErrorMessageDto.from_json('{"localeOrigin": "SPACE"}')

    assert message.locale_origin == "SPACE"
    assert message.to_json() == '{"localeOrigin":"SPACE"}'
    assert message.model_dump_json(exclude_unset=True) == '{"locale_origin":"SPACE"}'
    assert not recwarn.list


def test_a_wire_name_takes_precedence_over_a_python_name() -> None:
    both = {"detail_code": "python", "detailCode": "wire"}

    assert sdk.ErrorResponseDto.model_validate({"detail_code": "python"}).detail_code == "python"
    response = sdk.ErrorResponseDto.model_validate(both)
    assert (response.detail_code, response.model_extra) == ("wire", {"detail_code": "python"})
    assert pydantic_models.ErrorResponseDto.model_validate(both).model_extra == response.model_extra


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('{"detail_code": "python"}', {"detailCode": "python"}),
        ('{"detail_code": "python", "detailCode": "wire"}', {"detailCode": "wire", "detail_code": "python"}),
        ('{"detailCode": "wire", "detail_code": "python"}', {"detailCode": "wire", "detail_code": "python"}),
        ('{"detail_code": 1, "detail_code": "last"}', {"detailCode": "last"}),
        (
            '{"detail_code": "outer", "messages": [{"locale_origin": "DEFAULT"}, {"localeOrigin": "REQUEST"}]}',
            {"detailCode": "outer", "messages": [{"localeOrigin": "DEFAULT"}, {"localeOrigin": "REQUEST"}]},
        ),
    ],
)
def test_model_validate_json_accepts_python_names(text: str, expected: dict[str, Any]) -> None:
    response = sdk.ErrorResponseDto.model_validate_json(text)

    assert response.to_dict() == pydantic_models.ErrorResponseDto.model_validate_json(text).model_dump(
        mode="json", by_alias=True, exclude_unset=True
    )
    assert response.to_dict() == expected
