# Generated from schema/.
"""Privilege criteria DTO groups inner."""

__all__ = ["PrivilegeCriteriaDTOGroupsInner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2025.models.privilege_criteria_dto_groups_inner_criteria_items_inner import PrivilegeCriteriaDTOGroupsInnerCriteriaItemsInner

    class PrivilegeCriteriaDTOGroupsInner(Model):
        """Privilege criteria DTO groups inner."""

        operator: str | None
        """Known values: AND, OR."""
        criteria_items: list[PrivilegeCriteriaDTOGroupsInnerCriteriaItemsInner] | None
        def __init__(
            self,
            *,
            operator: Literal["AND", "OR"] | None = ...,
            criteria_items: Sequence[PrivilegeCriteriaDTOGroupsInnerCriteriaItemsInner | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    PrivilegeCriteriaDTOGroupsInner = model("v2025", "PrivilegeCriteriaDTOGroupsInner")
