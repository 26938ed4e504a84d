"""The identity profile as pydantic models, with the fields and types of this package's models."""

from __future__ import annotations

from datetime import datetime  # noqa: TC003 -- read at run time
from typing import Any

from pydantic import BaseModel, ConfigDict
from pydantic.alias_generators import to_camel


class Model(BaseModel):
    """Names in JSON are in camel case."""

    model_config = ConfigDict(alias_generator=to_camel, populate_by_name=True)


class Reference(Model):
    type: str | None = None
    id: str | None = None
    name: str | None = None


class ReportReference(Model):
    task_result_id: str | None = None
    report_name: str | None = None


class TransformDefinition(Model):
    type: str | None = None
    attributes: dict[str, Any] | None = None


class AttributeTransform(Model):
    identity_attribute_name: str | None = None
    transform_definition: TransformDefinition | None = None


class AttributeConfig(Model):
    enabled: bool | None = None
    attribute_transforms: list[AttributeTransform] | None = None


class Profile(Model):
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
