"""The models of v2024 written in pydantic, as a reference for the behaviour of our models."""

from __future__ import annotations

from enum import Enum
from typing import Annotated, Any

from pydantic import (
    AwareDatetime,
    BaseModel,
    ConfigDict,
    Field,
    RootModel,
    StrictBool,
    StrictInt,
    StrictStr,
    StringConstraints,
    ValidatorFunctionWrapHandler,
    WrapValidator,
)
from pydantic.alias_generators import to_camel

from strategies import DATE_TIME

# Deliberate differences from plain pydantic: text becomes a date-time only if that preserves the moment (pydantic
# truncates nanoseconds, reads a date as midnight, and digits as a timestamp); an unknown enumeration value stays text,
# as the service may be newer than the schema.
Text = Annotated[str, StringConstraints(strict=True)]


def as_it_came(value: Any, parse: ValidatorFunctionWrapHandler) -> Any:
    """A date-time if Python can represent it exactly, otherwise the text."""
    if isinstance(value, str) and not DATE_TIME.fullmatch(value):
        return value
    return parse(value)


DateTime = Annotated[Annotated[AwareDatetime | Text, Field(union_mode="left_to_right")], WrapValidator(as_it_came)]


class Model(BaseModel):
    """Base class with the common settings; unknown members are kept, as in our models."""

    model_config = ConfigDict(
        alias_generator=to_camel,
        extra="allow",
        populate_by_name=True,
        validate_assignment=True,
        protected_namespaces=(),
    )


class LocaleOrigin(str, Enum):
    DEFAULT = "DEFAULT"
    REQUEST = "REQUEST"


class ErrorMessageDto(Model):
    locale: StrictStr | None = None
    locale_origin: Annotated[LocaleOrigin | Text | None, Field(union_mode="left_to_right")] = None
    text: StrictStr | None = None


class ErrorResponseDto(Model):
    detail_code: StrictStr | None = None
    tracking_id: StrictStr | None = None
    messages: list[ErrorMessageDto] | None = None
    causes: list[ErrorMessageDto] | None = None


class ListAccessProfiles401Response(Model):
    error: Any = None


class ListAccessProfiles429Response(Model):
    message: Any = None


class TransformDefinition(Model):
    type: StrictStr | None = None
    attributes: dict[str, Any] | None = None


class IdentityAttributeTransform(Model):
    identity_attribute_name: StrictStr | None = None
    transform_definition: TransformDefinition | None = None


class IdentityAttributeConfig(Model):
    enabled: StrictBool | None = False
    attribute_transforms: list[IdentityAttributeTransform] | None = None


class IdentityAttributePreview(Model):
    name: StrictStr | None = None
    value: StrictStr | None = None
    previous_value: StrictStr | None = None
    error_messages: list[ErrorMessageDto] | None = None


class IdentityPreviewRequest(Model):
    identity_id: StrictStr | None = None
    identity_attribute_config: IdentityAttributeConfig | None = None


class IdentityPreviewResponseIdentity(Model):
    type: StrictStr | None = None
    id: StrictStr | None = None
    name: StrictStr | None = None


class IdentityPreviewResponse(Model):
    identity: IdentityPreviewResponseIdentity | None = None
    preview_attributes: list[IdentityAttributePreview] | None = None


class IdentityExceptionReportReference(Model):
    task_result_id: StrictStr | None = None
    report_name: StrictStr | None = None


class IdentityProfileAllOfAuthoritativeSource(Model):
    type: StrictStr | None = None
    id: StrictStr | None = None
    name: StrictStr | None = None


class IdentityProfileAllOfOwner(Model):
    type: StrictStr | None = None
    id: StrictStr | None = None
    name: StrictStr | None = None


class IdentityProfile(Model):
    id: StrictStr | None = None
    name: StrictStr | None
    created: DateTime | None = None
    modified: DateTime | None = None
    description: StrictStr | None = None
    owner: IdentityProfileAllOfOwner | None = None
    priority: StrictInt | None = None
    authoritative_source: IdentityProfileAllOfAuthoritativeSource
    identity_refresh_required: StrictBool | None = False
    identity_count: StrictInt | None = None
    identity_attribute_config: IdentityAttributeConfig | None = None
    identity_exception_report_reference: IdentityExceptionReportReference | None = None
    has_time_based_attr: StrictBool | None = False


class IdentityProfileExportedObjectSelf(Model):
    type: StrictStr | None = None
    id: StrictStr | None = None
    name: StrictStr | None = None


class IdentityProfileExportedObject(Model):
    version: StrictInt | None = None
    var_self: IdentityProfileExportedObjectSelf | None = Field(default=None, alias="self")
    object: IdentityProfile | None = None


class ImportObject(Model):
    type: StrictStr | None = None
    id: StrictStr | None = None
    name: StrictStr | None = None


class SpConfigMessage(Model):
    key: StrictStr
    text: StrictStr
    details: dict[str, Any]


class ObjectImportResult(Model):
    infos: list[SpConfigMessage]
    warnings: list[SpConfigMessage]
    errors: list[SpConfigMessage]
    imported_objects: list[ImportObject]


class TaskResultSimplified(Model):
    id: StrictStr | None = None
    name: StrictStr | None = None
    description: StrictStr | None = None
    launcher: StrictStr | None = None
    completed: DateTime | None = None
    launched: DateTime | None = None
    completion_status: StrictStr | None = None


class ArrayInner(RootModel[StrictStr | StrictInt | dict[str, Any] | None]):
    pass


class UpdateMultiHostSourcesRequestInnerValue(
    RootModel[StrictStr | StrictBool | StrictInt | dict[str, Any] | list[Any] | None]
):
    pass


class JsonPatchOperation(Model):
    op: StrictStr
    path: StrictStr
    value: UpdateMultiHostSourcesRequestInnerValue | None = None
    var_from: StrictStr | None = Field(default=None, alias="from")
