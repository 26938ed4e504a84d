# Generated from schema/.
"""Create privilege criteria request groups inner."""

__all__ = ["CreatePrivilegeCriteriaRequestGroupsInner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2025.models.create_privilege_criteria_request_groups_inner_criteria_items_inner import CreatePrivilegeCriteriaRequestGroupsInnerCriteriaItemsInner

    class CreatePrivilegeCriteriaRequestGroupsInner(Model):
        """Create privilege criteria request groups inner."""

        operator: str | None
        """Known values: AND, OR."""
        criteria_items: list[CreatePrivilegeCriteriaRequestGroupsInnerCriteriaItemsInner] | None
        def __init__(
            self,
            *,
            operator: Literal["AND", "OR"] | None = ...,
            criteria_items: Sequence[CreatePrivilegeCriteriaRequestGroupsInnerCriteriaItemsInner | Mapping[str, Any]]
            | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    CreatePrivilegeCriteriaRequestGroupsInner = model("v2025", "CreatePrivilegeCriteriaRequestGroupsInner")
