# Generated from schema/.
"""Data access."""

__all__ = ["DataAccess"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2024.models.data_access_categories_inner import DataAccessCategoriesInner
    from sailpoint.v2024.models.data_access_impact_score import DataAccessImpactScore
    from sailpoint.v2024.models.data_access_policies_inner import DataAccessPoliciesInner

    class DataAccess(Model):
        """Data access."""

        policies: list[DataAccessPoliciesInner] | None
        categories: list[DataAccessCategoriesInner] | None
        impact_score: DataAccessImpactScore | None
        def __init__(
            self,
            *,
            policies: Sequence[DataAccessPoliciesInner | Mapping[str, Any]] | None = ...,
            categories: Sequence[DataAccessCategoriesInner | Mapping[str, Any]] | None = ...,
            impact_score: DataAccessImpactScore | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    DataAccess = model("v2024", "DataAccess")
