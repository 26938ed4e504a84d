"""A page of identity profiles as the service returns it: ten mappings each, about 0.6 MB."""

from __future__ import annotations

import json
from typing import Any

PROFILES = 250
ATTRIBUTES = [
    "uid",
    "email",
    "firstname",
    "lastname",
    "displayName",
    "manager",
    "department",
    "location",
    "phone",
    "title",
]


def page() -> str:
    """The text of the page, the same in each run."""
    return json.dumps([profile(number) for number in range(PROFILES)], separators=(",", ":"))


def profile(number: int) -> dict[str, Any]:
    source = f"{number:032x}"
    return {
        "id": f"{number + 4096:032x}",
        "name": f"Employees of site {number}",
        "created": f"2024-03-{number % 28 + 1:02}T08:15:30.{number:03}Z",
        "modified": f"2024-11-{number % 28 + 1:02}T17:05:00.{number:03}Z",
        "description": f"All staff that human resources assigns to site {number}",
        "owner": {"type": "IDENTITY", "id": f"{number % 9:032x}", "name": "William Wilson"},
        "priority": number * 10,
        "authoritativeSource": {"type": "SOURCE", "id": source, "name": f"HR of site {number}"},
        "identityRefreshRequired": number % 2 == 0,
        "identityCount": number * 7,
        "identityAttributeConfig": {
            "enabled": True,
            "attributeTransforms": [mapping(name, source, number) for name in ATTRIBUTES],
        },
        "identityExceptionReportReference": {"taskResultId": f"{number:032x}", "reportName": "Identity exceptions"},
        "hasTimeBasedAttr": False,
    }


def mapping(name: str, source: str, number: int) -> dict[str, Any]:
    attributes = {"sourceName": f"HR of site {number}", "attributeName": name, "sourceId": source}
    return {
        "identityAttributeName": name,
        "transformDefinition": {"type": "accountAttribute", "attributes": attributes},
    }
