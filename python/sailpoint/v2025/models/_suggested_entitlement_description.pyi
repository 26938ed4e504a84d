# Generated from schema/.
"""The models of the schema file suggested_entitlement_description, for type checkers."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal

from sailpoint._core import Model

class SearchCriteria(Model):
    """Search criteria."""

    indices: list[str]
    filters: dict[str, SearchCriteriaFiltersValue] | None
    query: SearchCriteriaQuery | None
    query_type: str | None
    text_query: SearchCriteriaTextQuery | None
    include_nested: bool | None
    sort: list[str] | None
    search_after: list[str] | None
    def __init__(
        self,
        *,
        indices: list[str] | tuple[str, ...],
        filters: Mapping[str, SearchCriteriaFiltersValue | Mapping[str, Any]] | None = ...,
        query: SearchCriteriaQuery | Mapping[str, Any] | None = ...,
        query_type: str | None = ...,
        text_query: SearchCriteriaTextQuery | Mapping[str, Any] | None = ...,
        include_nested: bool | None = ...,
        sort: list[str] | tuple[str, ...] | None = ...,
        search_after: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...

class SearchCriteriaFiltersValue(Model):
    """Search criteria filters value."""

    type: str | None
    terms: list[str] | None
    range: SearchCriteriaFiltersValueRange | None
    def __init__(
        self,
        *,
        type: str | None = ...,
        terms: list[str] | tuple[str, ...] | None = ...,
        range: SearchCriteriaFiltersValueRange | Mapping[str, Any] | None = ...,
    ) -> None: ...

class SearchCriteriaFiltersValueRange(Model):
    """Search criteria filters value range."""

    lower: SearchCriteriaFiltersValueRangeLower | None
    upper: SearchCriteriaFiltersValueRangeUpper | None
    def __init__(
        self,
        *,
        lower: SearchCriteriaFiltersValueRangeLower | Mapping[str, Any] | None = ...,
        upper: SearchCriteriaFiltersValueRangeUpper | Mapping[str, Any] | None = ...,
    ) -> None: ...

class SearchCriteriaFiltersValueRangeLower(Model):
    """Search criteria filters value range lower."""

    value: str | None
    inclusive: bool | None
    def __init__(
        self,
        *,
        value: str | None = ...,
        inclusive: bool | None = ...,
    ) -> None: ...

class SearchCriteriaFiltersValueRangeUpper(Model):
    """Search criteria filters value range upper."""

    value: str | None
    inclusive: bool | None
    def __init__(
        self,
        *,
        value: str | None = ...,
        inclusive: bool | None = ...,
    ) -> None: ...

class SearchCriteriaQuery(Model):
    """Search criteria query."""

    query: str | None
    def __init__(
        self,
        *,
        query: str | None = ...,
    ) -> None: ...

class SearchCriteriaTextQuery(Model):
    """Search criteria text query."""

    terms: list[str] | None
    fields: list[str] | None
    match_any: bool | None
    def __init__(
        self,
        *,
        terms: list[str] | tuple[str, ...] | None = ...,
        fields: list[str] | tuple[str, ...] | None = ...,
        match_any: bool | None = ...,
    ) -> None: ...

class Sed(Model):
    """Sed."""

    name: str | None
    approved_by: str | None
    approved_type: str | None
    approved_when: datetime | str | None
    attribute: str | None
    description: str | None
    display_name: str | None
    id: str | None
    source_id: str | None
    source_name: str | None
    status: str | None
    suggested_description: str | None
    type: str | None
    value: str | None
    def __init__(
        self,
        *,
        name: str | None = ...,
        approved_by: str | None = ...,
        approved_type: str | None = ...,
        approved_when: datetime | str | None = ...,
        attribute: str | None = ...,
        description: str | None = ...,
        display_name: str | None = ...,
        id: str | None = ...,
        source_id: str | None = ...,
        source_name: str | None = ...,
        status: str | None = ...,
        suggested_description: str | None = ...,
        type: str | None = ...,
        value: str | None = ...,
    ) -> None: ...

class SedApproval(Model):
    """Sed approval."""

    items: list[str] | None
    def __init__(
        self,
        *,
        items: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...
    @classmethod
    def from_json(cls, json_str: str | bytes | bytearray) -> Any:
        """Read one from a JSON object, or a list from a JSON array.

        The text decides, which no type can follow: annotate what you expect, `SedApproval` or
        `list[SedApproval]`, to have the rest checked.

        Raises:
            JsonSyntaxError: the text is neither JSON nor the notation of the documentation.
            ValidationError: it does not fit the model.
        """

class SedApprovalStatus(Model):
    """Sed approval status."""

    failed_reason: str | None
    id: str | None
    status: str | None
    def __init__(
        self,
        *,
        failed_reason: str | None = ...,
        id: str | None = ...,
        status: str | None = ...,
    ) -> None: ...

class SedAssignee(Model):
    """Sed assignee."""

    type: str
    """Known values: IDENTITY, GROUP, SOURCE_OWNER, ENTITLEMENT_OWNER."""
    value: str | None
    def __init__(
        self,
        *,
        type: Literal["IDENTITY", "GROUP", "SOURCE_OWNER", "ENTITLEMENT_OWNER"],
        value: str | None = ...,
    ) -> None: ...

class SedAssignment(Model):
    """Sed assignment."""

    assignee: SedAssignee | None
    items: list[str] | None
    def __init__(
        self,
        *,
        assignee: SedAssignee | Mapping[str, Any] | None = ...,
        items: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...

class SedAssignmentResponse(Model):
    """Sed assignment response."""

    batch_id: str | None
    def __init__(
        self,
        *,
        batch_id: str | None = ...,
    ) -> None: ...

class SedBatchRecord(Model):
    """Sed batch record."""

    tenant_id: str | None
    batch_id: str | None
    name: str | None
    processed_state: str | None
    requested_by: str | None
    materialized_count: int | None
    processed_count: int | None
    created_at: datetime | str | None
    updated_at: datetime | str | None
    def __init__(
        self,
        *,
        tenant_id: str | None = ...,
        batch_id: str | None = ...,
        name: str | None = ...,
        processed_state: str | None = ...,
        requested_by: str | None = ...,
        materialized_count: int | None = ...,
        processed_count: int | None = ...,
        created_at: datetime | str | None = ...,
        updated_at: datetime | str | None = ...,
    ) -> None: ...

class SedBatchRequest(Model):
    """Sed batch request."""

    entitlements: list[str] | None
    seds: list[str] | None
    search_criteria: dict[str, SearchCriteria] | None
    def __init__(
        self,
        *,
        entitlements: list[str] | tuple[str, ...] | None = ...,
        seds: list[str] | tuple[str, ...] | None = ...,
        search_criteria: Mapping[str, SearchCriteria | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class SedBatchResponse(Model):
    """Sed batch response."""

    batch_id: str | None
    def __init__(
        self,
        *,
        batch_id: str | None = ...,
    ) -> None: ...

class SedBatchStats(Model):
    """Sed batch stats."""

    batch_complete: bool | None
    batch_id: str | None
    discovered_count: int | None
    discovery_complete: bool | None
    processed_count: int | None
    def __init__(
        self,
        *,
        batch_complete: bool | None = ...,
        batch_id: str | None = ...,
        discovered_count: int | None = ...,
        discovery_complete: bool | None = ...,
        processed_count: int | None = ...,
    ) -> None: ...

class SedPatch(Model):
    """Sed patch."""

    op: str | None
    path: str | None
    value: Any
    def __init__(
        self,
        *,
        op: str | None = ...,
        path: str | None = ...,
        value: Any = ...,
    ) -> None: ...
    @classmethod
    def from_json(cls, json_str: str | bytes | bytearray) -> Any:
        """Read one from a JSON object, or a list from a JSON array.

        The text decides, which no type can follow: annotate what you expect, `SedPatch` or `list[SedPatch]`, to
        have the rest checked.

        Raises:
            JsonSyntaxError: the text is neither JSON nor the notation of the documentation.
            ValidationError: it does not fit the model.
        """
