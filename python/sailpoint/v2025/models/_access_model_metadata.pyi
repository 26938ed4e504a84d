# Generated from schema/.
"""The models of the schema file access_model_metadata, for type checkers."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from sailpoint._core import Model
from sailpoint.v2025.models._shared import RoleMetadataBulkUpdateByIdRequestValuesInner, Search

class AccessModelMetadataBulkUpdateResponse(Model):
    """Access model metadata bulk update response."""

    id: str | None
    type: str | None
    status: str | None
    """Known values: CREATED, PRE_PROCESS, PRE_PROCESS_COMPLETED, POST_PROCESS, COMPLETED, CHUNK_PENDING,
    CHUNK_PROCESSING, RE_PROCESSING, PRE_PROCESS_FAILED, FAILED.
    """
    created: datetime | str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        type: str | None = ...,
        status: Literal[
            "CREATED",
            "PRE_PROCESS",
            "PRE_PROCESS_COMPLETED",
            "POST_PROCESS",
            "COMPLETED",
            "CHUNK_PENDING",
            "CHUNK_PROCESSING",
            "RE_PROCESSING",
            "PRE_PROCESS_FAILED",
            "FAILED",
        ]
        | None = ...,
        created: datetime | str | None = ...,
    ) -> None: ...

class EntitlementAttributeBulkUpdateFilterRequest(Model):
    """Entitlement attribute bulk update filter request."""

    filters: str | None
    operation: str | None
    """Known values: ADD, REMOVE, REPLACE."""
    replace_scope: str | None
    """Known values: ALL, ATTRIBUTE."""
    values: list[RoleMetadataBulkUpdateByIdRequestValuesInner] | None
    def __init__(
        self,
        *,
        filters: str | None = ...,
        operation: Literal["ADD", "REMOVE", "REPLACE"] | None = ...,
        replace_scope: Literal["ALL", "ATTRIBUTE"] | None = ...,
        values: Sequence[RoleMetadataBulkUpdateByIdRequestValuesInner | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class EntitlementAttributeBulkUpdateIdsRequest(Model):
    """Entitlement attribute bulk update ids request."""

    entitlements: list[str] | None
    operation: str | None
    """Known values: ADD, REMOVE, REPLACE."""
    replace_scope: str | None
    """Known values: ALL, ATTRIBUTE."""
    values: list[RoleMetadataBulkUpdateByIdRequestValuesInner] | None
    def __init__(
        self,
        *,
        entitlements: list[str] | tuple[str, ...] | None = ...,
        operation: Literal["ADD", "REMOVE", "REPLACE"] | None = ...,
        replace_scope: Literal["ALL", "ATTRIBUTE"] | None = ...,
        values: Sequence[RoleMetadataBulkUpdateByIdRequestValuesInner | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class EntitlementAttributeBulkUpdateQueryRequest(Model):
    """Entitlement attribute bulk update query request."""

    query: Search | None
    operation: str | None
    """Known values: ADD, REMOVE, REPLACE."""
    replace_scope: str | None
    """Known values: ALL, ATTRIBUTE."""
    values: list[RoleMetadataBulkUpdateByIdRequestValuesInner] | None
    def __init__(
        self,
        *,
        query: Search | Mapping[str, Any] | None = ...,
        operation: Literal["ADD", "REMOVE", "REPLACE"] | None = ...,
        replace_scope: Literal["ALL", "ATTRIBUTE"] | None = ...,
        values: Sequence[RoleMetadataBulkUpdateByIdRequestValuesInner | Mapping[str, Any]] | None = ...,
    ) -> None: ...
