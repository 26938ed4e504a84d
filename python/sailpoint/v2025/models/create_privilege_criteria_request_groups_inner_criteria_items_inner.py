# Generated from schema/.
"""Create privilege criteria request groups inner criteria items inner."""

__all__ = ["CreatePrivilegeCriteriaRequestGroupsInnerCriteriaItemsInner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class CreatePrivilegeCriteriaRequestGroupsInnerCriteriaItemsInner(Model):
        """Create privilege criteria request groups inner criteria items inner."""

        target_type: str | None
        """Known values: group."""
        operator: str | None
        """Known values: IN, EQUALS, NOT_EQUALS, CONTAINS, DOES_NOT_CONTAIN, STARTS_WITH, ENDS_WITH."""
        values: list[str] | None
        ignore_case: bool | None
        def __init__(
            self,
            *,
            target_type: Literal["group"] | None = ...,
            operator: Literal["IN", "EQUALS", "NOT_EQUALS", "CONTAINS", "DOES_NOT_CONTAIN", "STARTS_WITH", "ENDS_WITH"]
            | None = ...,
            values: list[str] | tuple[str, ...] | None = ...,
            ignore_case: bool | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    CreatePrivilegeCriteriaRequestGroupsInnerCriteriaItemsInner = model("v2025", "CreatePrivilegeCriteriaRequestGroupsInnerCriteriaItemsInner")
