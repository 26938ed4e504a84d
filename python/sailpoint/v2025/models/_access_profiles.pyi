# Generated from schema/.
"""The models of the schema file access_profiles, for type checkers."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from sailpoint._core import Model

class AccessProfileBulkDeleteRequest(Model):
    """The access profiles to delete."""

    access_profile_ids: list[str] | None
    """The ids of the access profiles."""
    best_effort_only: bool | None
    """True to delete those that are not in use, even if others are."""
    def __init__(
        self,
        *,
        access_profile_ids: list[str] | tuple[str, ...] | None = ...,
        best_effort_only: bool | None = ...,
    ) -> None: ...

class AccessProfileBulkDeleteResponse(Model):
    """The result of starting the deletion of access profiles."""

    task_id: str | None
    """Id of the task."""
    pending: list[str] | None
    """Ids of the access profiles that the task deletes."""
    in_use: list[AccessProfileUsage] | None
    """Access profiles that are in use."""
    def __init__(
        self,
        *,
        task_id: str | None = ...,
        pending: list[str] | tuple[str, ...] | None = ...,
        in_use: Sequence[AccessProfileUsage | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class AccessProfileBulkUpdateRequestInner(Model):
    """The change of one access profile."""

    id: str | None
    """The access profile's id."""
    requestable: bool | None
    """True if users can request it."""
    def __init__(
        self,
        *,
        id: str | None = ...,
        requestable: bool | None = ...,
    ) -> None: ...
    @classmethod
    def from_json(cls, json_str: str | bytes | bytearray) -> Any:
        """Read one from a JSON object, or a list from a JSON array.

        The text decides, which no type can follow: annotate what you expect,
        `AccessProfileBulkUpdateRequestInner` or `list[AccessProfileBulkUpdateRequestInner]`, to have the rest
        checked.

        Raises:
            JsonSyntaxError: the text is neither JSON nor the notation of the documentation.
            ValidationError: it does not fit the model.
        """

class AccessProfileUpdateItem(Model):
    """The result of the change of one access profile."""

    id: str
    """The access profile's id."""
    requestable: bool
    """True if users can request it."""
    status: str
    """HTTP status of the change."""
    description: str | None
    """Message about the result."""
    def __init__(
        self,
        *,
        id: str,
        requestable: bool,
        status: str,
        description: str | None = ...,
    ) -> None: ...

class AccessProfileUsage(Model):
    """The use of an access profile."""

    access_profile_id: str | None
    """The access profile's id."""
    used_by: list[AccessProfileUsageUsedByInner] | None
    """References to the objects that use it."""
    def __init__(
        self,
        *,
        access_profile_id: str | None = ...,
        used_by: Sequence[AccessProfileUsageUsedByInner | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class AccessProfileUsageUsedByInner(Model):
    """Access profile usage used by inner."""

    type: str | None
    """Known values: ROLE."""
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: Literal["ROLE"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...
