# Generated from schema/.
"""The models of the schema file iai_common_access, for type checkers."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal

from sailpoint._core import Model
from sailpoint.beta.models.common_access_item_state import CommonAccessItemState
from sailpoint.beta.models.common_access_type import CommonAccessType

class CommonAccessIDStatus(Model):
    """Common access ID status."""

    confirmed_ids: list[str] | None
    denied_ids: list[str] | None
    def __init__(
        self,
        *,
        confirmed_ids: list[str] | tuple[str, ...] | None = ...,
        denied_ids: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...
    @classmethod
    def from_json(cls, json_str: str | bytes | bytearray) -> Any:
        """Read one from a JSON object, or a list from a JSON array.

        The text decides, which no type can follow: annotate what you expect, `CommonAccessIDStatus` or
        `list[CommonAccessIDStatus]`, to have the rest checked.

        Raises:
            JsonSyntaxError: the text is neither JSON nor the notation of the documentation.
            ValidationError: it does not fit the model.
        """

class CommonAccessItemAccess(Model):
    """Common access item access."""

    id: str | None
    type: str | None
    name: str | None
    description: str | None
    owner_name: str | None
    owner_id: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        type: CommonAccessType | Literal["ACCESS_PROFILE", "ROLE"] | None = ...,
        name: str | None = ...,
        description: str | None = ...,
        owner_name: str | None = ...,
        owner_id: str | None = ...,
    ) -> None: ...

class CommonAccessItemRequest(Model):
    """Common access item request."""

    access: CommonAccessItemAccess | None
    status: str | None
    def __init__(
        self,
        *,
        access: CommonAccessItemAccess | Mapping[str, Any] | None = ...,
        status: CommonAccessItemState | Literal["CONFIRMED", "DENIED"] | None = ...,
    ) -> None: ...

class CommonAccessItemResponse(Model):
    """Common access item response."""

    id: str | None
    access: CommonAccessItemAccess | None
    status: str | None
    last_updated: str | None
    reviewed_by_user: bool | None
    last_reviewed: str | None
    created_by_user: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        access: CommonAccessItemAccess | Mapping[str, Any] | None = ...,
        status: CommonAccessItemState | Literal["CONFIRMED", "DENIED"] | None = ...,
        last_updated: str | None = ...,
        reviewed_by_user: bool | None = ...,
        last_reviewed: str | None = ...,
        created_by_user: str | None = ...,
    ) -> None: ...

class CommonAccessResponse(Model):
    """Common access response."""

    id: str | None
    access: CommonAccessItemAccess | None
    status: str | None
    common_access_type: str | None
    last_updated: datetime | str | None
    """Read-only: it is left out of requests."""
    reviewed_by_user: bool | None
    last_reviewed: datetime | str | None
    """Read-only: it is left out of requests."""
    created_by_user: bool | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        access: CommonAccessItemAccess | Mapping[str, Any] | None = ...,
        status: str | None = ...,
        common_access_type: str | None = ...,
        last_updated: datetime | str | None = ...,
        reviewed_by_user: bool | None = ...,
        last_reviewed: datetime | str | None = ...,
        created_by_user: bool | None = ...,
    ) -> None: ...
