"""Documents that both SDKs accept, with all members of the service's models."""

from __future__ import annotations

from typing import Any

# Ids in every fresh sandbox, which the documentation's scripts use.
SOURCE = "2c9180835d191a86015d28455b4b232a"
IDENTITY = "2b838de9-db9b-abcf-e646-d4f274ad4238"
# Sources of every fresh sandbox that have no profile yet: a source can have only one.
FREE_SOURCES = [
    SOURCE,
    "2c9180877a826e68017a8c0b03da1a53",
    "0248eceb183034c82899c7bc91d5d37c",
    "4a6dbb2ff650f82af801f71c3efd72c3",
    "3f9f6951a15d7f9fff1e42f86a01430e",
    "d3b7c913cd04ebfec0e9ec32cb6fd58c",
    "e783c0db3c79e0625915a8f713598898",
    "22b56192f817d61589e52c9ac317728d",
]

ATTRIBUTES: dict[str, Any] = {
    "sourceName": "Employees",
    "attributeName": 'e-mail "\\ \t é 😀',
    "sourceId": SOURCE,
    "nested": {"deep": [[], {}, [1, -2.5, True, None, {"": "x"}]], "large": 12345678901234567890},
}

TRANSFORM: dict[str, Any] = {
    "identityAttributeName": "email",
    "transformDefinition": {"type": "accountAttribute", "attributes": ATTRIBUTES},
}

CONFIG: dict[str, Any] = {
    "enabled": True,
    "attributeTransforms": [
        TRANSFORM,
        {"identityAttributeName": "uid", "transformDefinition": {"type": "rule", "attributes": {"id": "Make uid"}}},
    ],
}

PROFILE: dict[str, Any] = {
    "id": "id12345",
    "name": "Employees of ACME",
    "created": "2015-05-28T14:07:17Z",
    "modified": "2015-05-28T14:07:17.123+02:00",
    "description": "All employees — also <b>contractors</b>",
    "owner": {"type": "IDENTITY", "id": IDENTITY, "name": "William Wilson"},
    "priority": 10,
    "authoritativeSource": {"type": "SOURCE", "id": SOURCE, "name": "HR Active Directory"},
    "identityRefreshRequired": True,
    "identityCount": 8,
    "identityAttributeConfig": CONFIG,
    "identityExceptionReportReference": {"taskResultId": IDENTITY, "reportName": "My annual report"},
    "hasTimeBasedAttr": True,
}

EXPORTED: dict[str, Any] = {
    "version": 1,
    "self": {"type": "IDENTITY_PROFILE", "id": "id12345", "name": "Employees of ACME"},
    "object": PROFILE,
}

MESSAGE = {"locale": "en-US", "localeOrigin": "DEFAULT", "text": "The request was syntactically correct"}

SP_CONFIG_MESSAGE = {"key": "UNKNOWN_REFERENCE_RESOLVER", "text": "Unable to resolve", "details": {"details": "string"}}

PREVIEW: dict[str, Any] = {"identityId": IDENTITY, "identityAttributeConfig": CONFIG}

TASK = {
    "id": "id12345",
    "name": "Background Object Terminator",
    "description": "Deletes",
    "launcher": "John Doe",
    "completed": "2020-09-07T12:15:00Z",
    "launched": "2020-09-07T12:14:59.5Z",
    "completionStatus": "Success",
}

# A document with every member for each object model, by class name.
DOCUMENTS: dict[str, dict[str, Any]] = {
    "ErrorMessageDto": MESSAGE,
    "ErrorResponseDto": {
        "detailCode": "400.1 Bad Request Content",
        "trackingId": "e7eab60924f64aa284175b9fa3309599",
        "messages": [MESSAGE],
        "causes": [MESSAGE, {"locale": None, "localeOrigin": None, "text": "why"}],
    },
    "IdentityAttributeConfig": CONFIG,
    "IdentityAttributePreview": {"name": "email", "value": "a@b", "previousValue": "", "errorMessages": [MESSAGE]},
    "IdentityAttributeTransform": TRANSFORM,
    "IdentityExceptionReportReference": PROFILE["identityExceptionReportReference"],
    "IdentityPreviewRequest": PREVIEW,
    "IdentityPreviewResponse": {
        "identity": PROFILE["owner"],
        "previewAttributes": [{"name": "email", "value": "a@b", "previousValue": "x", "errorMessages": []}],
    },
    "IdentityPreviewResponseIdentity": PROFILE["owner"],
    "IdentityProfile": PROFILE,
    "IdentityProfileAllOfAuthoritativeSource": PROFILE["authoritativeSource"],
    "IdentityProfileAllOfOwner": PROFILE["owner"],
    "IdentityProfileExportedObject": EXPORTED,
    "IdentityProfileExportedObjectSelf": EXPORTED["self"],
    "ImportObject": {"type": "IDENTITY_PROFILE", "id": "id12345", "name": "Employees of ACME"},
    "JsonPatchOperation": {"op": "replace", "path": "/description", "value": "A new description"},
    "ListAccessProfiles401Response": {"error": "JWT validation failed: JWT is expired"},
    "ListAccessProfiles429Response": {"message": " Rate Limit Exceeded "},
    "ObjectImportResult": {
        "infos": [SP_CONFIG_MESSAGE],
        "warnings": [],
        "errors": [SP_CONFIG_MESSAGE],
        "importedObjects": [{"type": "IDENTITY_PROFILE", "id": "id12345", "name": "Employees of ACME"}],
    },
    "SpConfigMessage": SP_CONFIG_MESSAGE,
    "TaskResultSimplified": TASK,
    "TransformDefinition": {"type": "accountAttribute", "attributes": ATTRIBUTES},
}
