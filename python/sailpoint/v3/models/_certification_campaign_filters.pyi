# Generated from schema/.
"""The models of the schema file certification_campaign_filters, for type checkers."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from sailpoint._core import Model
from sailpoint.v3.models.criteria_type import CriteriaType
from sailpoint.v3.models.operation import Operation

class CampaignFilterDetails(Model):
    """Campaign filter details."""

    id: str
    name: str
    description: str | None
    owner: str | None
    mode: str
    """Known values: INCLUSION, EXCLUSION."""
    criteria_list: list[CampaignFilterDetailsCriteriaListInner] | None
    is_system_filter: bool
    def __init__(
        self,
        *,
        id: str,
        name: str,
        owner: str | None,
        mode: Literal["INCLUSION", "EXCLUSION"],
        is_system_filter: bool,
        description: str | None = ...,
        criteria_list: Sequence[CampaignFilterDetailsCriteriaListInner | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class CampaignFilterDetailsCriteriaListInner(Model):
    """Campaign filter details criteria list inner."""

    type: str
    operation: str | None
    var_property: str | None
    value: str | None
    negate_result: bool | None
    short_circuit: bool | None
    record_child_matches: bool | None
    id: str | None
    suppress_matched_items: bool | None
    children: list[dict[str, Any]] | None
    def __init__(
        self,
        *,
        type: CriteriaType
        | Literal["COMPOSITE", "ROLE", "IDENTITY", "IDENTITY_ATTRIBUTE", "ENTITLEMENT", "ACCESS_PROFILE", "SOURCE", "ACCOUNT", "AGGREGATED_ENTITLEMENT", "INVALID_CERTIFIABLE_ENTITY", "INVALID_CERTIFIABLE_BUNDLE"],
        var_property: str | None,
        value: str | None,
        operation: Operation
        | Literal["EQUALS", "NOT_EQUALS", "CONTAINS", "STARTS_WITH", "ENDS_WITH", "AND", "OR"]
        | None = ...,
        negate_result: bool | None = ...,
        short_circuit: bool | None = ...,
        record_child_matches: bool | None = ...,
        id: str | None = ...,
        suppress_matched_items: bool | None = ...,
        children: Sequence[Mapping[str, Any]] | None = ...,
    ) -> None: ...

class ListCampaignFilters200Response(Model):
    """List campaign filters200 response."""

    items: list[CampaignFilterDetails] | None
    count: int | None
    def __init__(
        self,
        *,
        items: Sequence[CampaignFilterDetails | Mapping[str, Any]] | None = ...,
        count: int | None = ...,
    ) -> None: ...
