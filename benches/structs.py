"""The identity profile as msgspec Structs, with the fields and types of this package's models."""

from __future__ import annotations

from datetime import datetime  # noqa: TC003 -- read at run time
from typing import Any

import msgspec


class Struct(msgspec.Struct, rename="camel"):  # type: ignore[call-arg, unused-ignore] # known where msgspec is installed
    """Names in JSON are in camel case."""


class Reference(Struct):
    type: str | None = None
    id: str | None = None
    name: str | None = None


class ReportReference(Struct):
    task_result_id: str | None = None
    report_name: str | None = None


class TransformDefinition(Struct):
    type: str | None = None
    attributes: dict[str, Any] | None = None


class AttributeTransform(Struct):
    identity_attribute_name: str | None = None
    transform_definition: TransformDefinition | None = None


class AttributeConfig(Struct):
    enabled: bool | None = None
    attribute_transforms: list[AttributeTransform] | None = None


class Profile(Struct):
    id: str | None = None
    name: str | None = None
    created: datetime | None = None
    modified: datetime | None = None
    description: str | None = None
    owner: Reference | None = None
    priority: int | None = None
    authoritative_source: Reference | None = None
    identity_refresh_required: bool | None = None
    identity_count: int | None = None
    identity_attribute_config: AttributeConfig | None = None
    identity_exception_report_reference: ReportReference | None = None
    has_time_based_attr: bool | None = None
