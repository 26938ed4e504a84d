# Generated from schema/.
"""Campaign filter details criteria list inner."""

__all__ = ["CampaignFilterDetailsCriteriaListInner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v3.models.criteria_type import CriteriaType
    from sailpoint.v3.models.operation import Operation

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
else:
    from sailpoint._core import model

    CampaignFilterDetailsCriteriaListInner = model("v3", "CampaignFilterDetailsCriteriaListInner")
