# Generated from schema/.
"""Privilege criteria DTO groups inner criteria items inner."""

__all__ = ["PrivilegeCriteriaDTOGroupsInnerCriteriaItemsInner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class PrivilegeCriteriaDTOGroupsInnerCriteriaItemsInner(Model):
        """Privilege criteria DTO groups inner criteria items inner."""

        target_type: str | None
        """Known values: group."""
        operator: str | None
        """Known values: IN, EQUALS, NOT_EQUALS, CONTAINS, DOES_NOT_CONTAIN, STARTS_WITH, ENDS_WITH."""
        var_property: str | None
        values: list[str] | None
        ignore_case: bool | None
        def __init__(
            self,
            *,
            target_type: Literal["group"] | None = ...,
            operator: Literal["IN", "EQUALS", "NOT_EQUALS", "CONTAINS", "DOES_NOT_CONTAIN", "STARTS_WITH", "ENDS_WITH"]
            | None = ...,
            var_property: str | None = ...,
            values: list[str] | tuple[str, ...] | None = ...,
            ignore_case: bool | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    PrivilegeCriteriaDTOGroupsInnerCriteriaItemsInner = model("v2025", "PrivilegeCriteriaDTOGroupsInnerCriteriaItemsInner")
