# Generated from schema/.
"""The models of the schema file identity_profiles, for type checkers."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from sailpoint._core import Model
from sailpoint._exported import Exported
from sailpoint._mappings import Mappings
from sailpoint._preview import Preview
from sailpoint._profile import ProfileMethods
from sailpoint.beta.models._shared import ErrorMessageDto, JsonPatchOperation, SelfImportExportDto

class IdentityAttributeConfig(Mappings[IdentityAttributeTransform, TransformDefinition], Model):
    """The mappings of an identity profile."""

    enabled: bool | None
    """True if values are promoted to identities at all."""
    attribute_transforms: list[IdentityAttributeTransform] | None
    """One mapping for each identity attribute."""
    def __init__(
        self,
        *,
        enabled: bool | None = ...,
        attribute_transforms: Sequence[IdentityAttributeTransform | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class IdentityAttributeConfig1(Model):
    """Identity attribute config1."""

    enabled: bool | None
    attribute_transforms: list[IdentityAttributeTransform1] | None
    def __init__(
        self,
        *,
        enabled: bool | None = ...,
        attribute_transforms: Sequence[IdentityAttributeTransform1 | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class IdentityAttributePreview(Model):
    """The current and the previewed value of an identity attribute."""

    name: str | None
    """The identity attribute."""
    value: str | None
    """The value from the previewed mappings."""
    previous_value: str | None
    """The current value."""
    error_messages: list[ErrorMessageDto] | None
    """The reasons why the value could not be computed; null if it was computed."""
    def __init__(
        self,
        *,
        name: str | None = ...,
        value: str | None = ...,
        previous_value: str | None = ...,
        error_messages: Sequence[ErrorMessageDto | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class IdentityAttributeTransform(Model):
    """The mapping of one identity attribute."""

    identity_attribute_name: str | None
    """The identity attribute that gets the value."""
    transform_definition: TransformDefinition | None
    """The transform that computes the value."""
    def __init__(
        self,
        *,
        identity_attribute_name: str | None = ...,
        transform_definition: TransformDefinition | Mapping[str, Any] | None = ...,
    ) -> None: ...

class IdentityAttributeTransform1(Model):
    """Identity attribute transform1."""

    identity_attribute_name: str | None
    transform_definition: TransformDefinition1 | None
    def __init__(
        self,
        *,
        identity_attribute_name: str | None = ...,
        transform_definition: TransformDefinition1 | Mapping[str, Any] | None = ...,
    ) -> None: ...

class IdentityExceptionReportReference(Model):
    """Reference to a report on identities that could not be created."""

    task_result_id: str | None
    """Id of the task that wrote the report."""
    report_name: str | None
    """The report's name."""
    def __init__(
        self,
        *,
        task_result_id: str | None = ...,
        report_name: str | None = ...,
    ) -> None: ...

class IdentityExceptionReportReference1(Model):
    """Identity exception report reference1."""

    task_result_id: str | None
    report_name: str | None
    def __init__(
        self,
        *,
        task_result_id: str | None = ...,
        report_name: str | None = ...,
    ) -> None: ...

class IdentityPreviewRequest(Model):
    """The identity to preview, and the mappings to preview it with."""

    identity_id: str | None
    """The identity."""
    identity_attribute_config: IdentityAttributeConfig | None
    """The mappings."""
    def __init__(
        self,
        *,
        identity_id: str | None = ...,
        identity_attribute_config: IdentityAttributeConfig | Mapping[str, Any] | None = ...,
    ) -> None: ...

class IdentityPreviewResponse(Preview, Model):
    """The attributes that an identity would get from the mappings; nothing is stored."""

    identity: IdentityPreviewResponseIdentity | None
    """The identity."""
    preview_attributes: list[IdentityAttributePreview] | None
    """The current and the previewed value of each attribute."""
    def __init__(
        self,
        *,
        identity: IdentityPreviewResponseIdentity | Mapping[str, Any] | None = ...,
        preview_attributes: Sequence[IdentityAttributePreview | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class IdentityPreviewResponseIdentity(Model):
    """Reference to the identity that is previewed."""

    type: str | None
    """Kind of object.

    Known values: IDENTITY.
    """
    id: str | None
    """The identity's id."""
    name: str | None
    """The identity's display name."""
    def __init__(
        self,
        *,
        type: Literal["IDENTITY"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...

class IdentityProfile(ProfileMethods[JsonPatchOperation, IdentityAttributeTransform, TransformDefinition], Model):
    """An identity profile: rules for creating identities from the accounts of an authoritative source."""

    id: str | None
    """The profile's id.

    Read-only: it is left out of requests.
    """
    name: str | None
    """The profile's name."""
    created: datetime | str | None
    """Time of creation.

    Read-only: it is left out of requests.
    """
    modified: datetime | str | None
    """Time of the last change.

    Read-only: it is left out of requests.
    """
    description: str | None
    """The profile's description."""
    owner: IdentityProfileAllOfOwner | None
    """The identity that owns the profile."""
    priority: int | None
    """Priority if an identity matches several profiles; the lowest number wins."""
    authoritative_source: IdentityProfileAllOfAuthoritativeSource
    """The source whose accounts become identities."""
    identity_refresh_required: bool | None
    """True if a change has not been applied to the identities yet."""
    identity_count: int | None
    """Number of identities of the profile."""
    identity_attribute_config: IdentityAttributeConfig | None
    """The profile's mappings."""
    identity_exception_report_reference: IdentityExceptionReportReference | None
    """The last report on identities that could not be created."""
    has_time_based_attr: bool | None
    """True if a mapping depends on the date and is recomputed periodically."""
    def __init__(
        self,
        *,
        name: str | None,
        authoritative_source: IdentityProfileAllOfAuthoritativeSource | Mapping[str, Any],
        id: str | None = ...,
        created: datetime | str | None = ...,
        modified: datetime | str | None = ...,
        description: str | None = ...,
        owner: IdentityProfileAllOfOwner | Mapping[str, Any] | None = ...,
        priority: int | None = ...,
        identity_refresh_required: bool | None = ...,
        identity_count: int | None = ...,
        identity_attribute_config: IdentityAttributeConfig | Mapping[str, Any] | None = ...,
        identity_exception_report_reference: IdentityExceptionReportReference | Mapping[str, Any] | None = ...,
        has_time_based_attr: bool | None = ...,
    ) -> None: ...

class IdentityProfile1(Model):
    """Identity profile1."""

    id: str | None
    """Read-only: it is left out of requests."""
    name: str | None
    created: datetime | str | None
    """Read-only: it is left out of requests."""
    modified: datetime | str | None
    """Read-only: it is left out of requests."""
    description: str | None
    owner: IdentityProfileAllOfOwner | None
    priority: int | None
    authoritative_source: IdentityProfile1AllOfAuthoritativeSource
    identity_refresh_required: bool | None
    identity_count: int | None
    identity_attribute_config: IdentityAttributeConfig1 | None
    identity_exception_report_reference: IdentityExceptionReportReference1 | None
    has_time_based_attr: bool | None
    def __init__(
        self,
        *,
        name: str | None,
        authoritative_source: IdentityProfile1AllOfAuthoritativeSource | Mapping[str, Any],
        id: str | None = ...,
        created: datetime | str | None = ...,
        modified: datetime | str | None = ...,
        description: str | None = ...,
        owner: IdentityProfileAllOfOwner | Mapping[str, Any] | None = ...,
        priority: int | None = ...,
        identity_refresh_required: bool | None = ...,
        identity_count: int | None = ...,
        identity_attribute_config: IdentityAttributeConfig1 | Mapping[str, Any] | None = ...,
        identity_exception_report_reference: IdentityExceptionReportReference1 | Mapping[str, Any] | None = ...,
        has_time_based_attr: bool | None = ...,
    ) -> None: ...

class IdentityProfile1AllOfAuthoritativeSource(Model):
    """Identity profile1 all of authoritative source."""

    type: str | None
    """Known values: SOURCE."""
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: Literal["SOURCE"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...

class IdentityProfileAllOfAuthoritativeSource(Model):
    """Reference to the authoritative source of a profile."""

    type: str | None
    """Kind of object.

    Known values: SOURCE.
    """
    id: str | None
    """The source's id."""
    name: str | None
    """The source's name."""
    def __init__(
        self,
        *,
        type: Literal["SOURCE"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...

class IdentityProfileAllOfOwner(Model):
    """Reference to the identity that owns a profile."""

    type: str | None
    """Kind of object.

    Known values: IDENTITY.
    """
    id: str | None
    """The owner's id."""
    name: str | None
    """The owner's name."""
    def __init__(
        self,
        *,
        type: Literal["IDENTITY"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...

class IdentityProfileExportedObject(Exported[IdentityProfile], Model):
    """An exported identity profile, for import into another tenant."""

    version: int | None
    """Version of the export format."""
    var_self: SelfImportExportDto | None
    """Type, id and name of the profile."""
    object: IdentityProfile1 | None
    """The profile."""
    def __init__(
        self,
        *,
        version: int | None = ...,
        var_self: SelfImportExportDto | Mapping[str, Any] | None = ...,
        object: IdentityProfile1 | Mapping[str, Any] | None = ...,
    ) -> None: ...
    @classmethod
    def from_json(cls, json_str: str | bytes | bytearray) -> Any:
        """Read one from a JSON object, or a list from a JSON array.

        The text decides, which no type can follow: annotate what you expect, `IdentityProfileExportedObject` or
        `list[IdentityProfileExportedObject]`, to have the rest checked.

        Raises:
            JsonSyntaxError: the text is neither JSON nor the notation of the documentation.
            ValidationError: it does not fit the model.
        """

class TaskResultSimplified(Model):
    """A task of the service, and its result."""

    id: str | None
    """The task's id."""
    name: str | None
    """The task's name."""
    description: str | None
    """The task's description."""
    launcher: str | None
    """The user who started the task."""
    completed: datetime | str | None
    """Time of completion."""
    launched: datetime | str | None
    """Time of the start."""
    completion_status: str | None
    """How it ended.

    Known values: Success, Warning, Error, Terminated, TempError.
    """
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        description: str | None = ...,
        launcher: str | None = ...,
        completed: datetime | str | None = ...,
        launched: datetime | str | None = ...,
        completion_status: Literal["Success", "Warning", "Error", "Terminated", "TempError"] | None = ...,
    ) -> None: ...

class TransformDefinition(Model):
    """A transform: an account attribute, a stored transform, a rule, or an operation on them."""

    type: str | None
    """The operation, for example `accountAttribute`, `reference` or `rule`."""
    attributes: dict[str, Any] | None
    """Arguments of the operation: any JSON object."""
    def __init__(
        self,
        *,
        type: str | None = ...,
        attributes: Mapping[str, Any] | None = ...,
    ) -> None: ...

class TransformDefinition1(Model):
    """Transform definition1."""

    type: str | None
    attributes: dict[str, Any] | None
    def __init__(
        self,
        *,
        type: str | None = ...,
        attributes: Mapping[str, Any] | None = ...,
    ) -> None: ...
