"""Previews: values, the service's words for failures, and the previous value in templates."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from sailpoint.sandbox import Sandbox
from sailpoint.v2024 import ApiClient, IdentityProfilesApi

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

WILLIAM = "2c9180835d191a86015d28455b4b232a"
SENTENCE = "There was an exception while calculating the value for this attribute."
BROKEN = {"input": {"type": "static", "attributes": {"value": "ab"}}, "begin": 9}
PERSON = {"id": WILLIAM, "name": "William Wilson", "attributes": {"email": "old@example.com", "level": 7}}
SEED = {
    "sources": [{"name": "HR"}],
    "transforms": [{"name": "Broken", "type": "substring", "attributes": BROKEN}],
    "identities": [{**PERSON, "profile": "Staff"}],
    "accounts": [{"identity": WILLIAM, "source": "HR", "attributes": {"mail": "new@example.com"}}],
    "profiles": [{"name": "Staff", "authoritativeSource": "HR"}],
}


def static(value: str) -> dict[str, Any]:
    """A transform that renders a template."""
    return {"type": "static", "attributes": {"value": value}}


@pytest.fixture(scope="module")
def api() -> Iterator[IdentityProfilesApi]:
    with Sandbox(seed=SEED) as sandbox:
        configuration = sandbox.configuration(experimental=True, suppress_experimental_warnings=True)
        with ApiClient(configuration) as api_client:
            yield IdentityProfilesApi(api_client)


@pytest.fixture
def preview(api: IdentityProfilesApi) -> Callable[..., Any]:
    """The preview of one attribute as JSON."""

    def previewed(definition: dict[str, Any], name: str = "email") -> Any:
        mapping = {"identityAttributeName": name, "transformDefinition": definition}
        config = {"enabled": True, "attributeTransforms": [mapping]}
        response = api.generate_identity_preview({"identityId": WILLIAM, "identityAttributeConfig": config})
        (attribute,) = response.to_dict()["previewAttributes"]
        return attribute

    return previewed


def test_a_value_that_was_computed_has_null_error_messages(preview: Callable[..., Any]) -> None:
    assert preview(static("x")) == {
        "name": "email",
        "value": "x",
        "previousValue": "old@example.com",
        "errorMessages": None,
    }
    nothing = {"type": "accountAttribute", "attributes": {"sourceName": "HR", "attributeName": "none"}}
    assert preview(nothing)["errorMessages"] is None


FAILURES = {
    "stored transform": ({"type": "reference", "attributes": {"id": "Broken"}}, "Broken", "substring: 9 to 2"),
    "unknown transform": (
        {"type": "reference", "attributes": {"id": "Nothing"}},
        "Nothing",
        "stored transform Nothing",
    ),
    "rule": ({"type": "rule", "attributes": {"id": "Make uid"}}, "Make uid", "Rules cannot"),
    "operation": ({"type": "dateFormat", "attributes": {}}, "dateFormat", "input"),
    "unknown source": (
        {"type": "accountAttribute", "attributes": {"sourceName": "Nowhere", "attributeName": "mail"}},
        "accountAttribute",
        "There is no source Nowhere.",
    ),
    "no transform": ({}, "none", "type"),
}


@pytest.mark.parametrize(("definition", "identifier", "cause"), FAILURES.values(), ids=FAILURES)
def test_a_failure_is_worded_as_the_service_words_it(
    preview: Callable[..., Any], definition: dict[str, Any], identifier: str, cause: str
) -> None:
    failed = preview(definition)

    (message,) = failed["errorMessages"]
    assert message["text"].startswith(f"{SENTENCE} Transform ID: {identifier}. Cause: ")
    assert cause in message["text"].partition("Cause: ")[2]
    assert (message["locale"], message["localeOrigin"]) == ("en-US", "DEFAULT")
    assert "value" not in failed
    assert failed["previousValue"] == "old@example.com"


@pytest.mark.parametrize(
    ("name", "template", "value"),
    [
        ("email", "was $oldValue", "was old@example.com"),
        ("level", "was $oldValue", "was 7"),
        ("email", "#if($oldValue == 'old@example.com')kept#{else}new#end", "kept"),
        ("absent", "#if($oldValue)old#{else}new#end", "new"),
    ],
)
def test_a_template_knows_the_previous_value_of_the_attribute(
    preview: Callable[..., Any], name: str, template: str, value: str
) -> None:
    assert preview(static(template), name)["value"] == value


def test_processing_knows_the_previous_value_of_the_attribute() -> None:
    mapping = {"identityAttributeName": "email", "transformDefinition": static("was $oldValue")}
    config = {"enabled": True, "attributeTransforms": [mapping]}
    profile = {"id": "staff", "name": "Staff", "authoritativeSource": "HR", "identityAttributeConfig": config}
    with Sandbox(seed={**SEED, "profiles": [profile]}) as sandbox, ApiClient(sandbox.configuration()) as api_client:
        IdentityProfilesApi(api_client).sync_identity_profile("staff")
        sandbox.finish_tasks()

        assert sandbox.identities[0]["attributes"]["email"] == "was old@example.com"
