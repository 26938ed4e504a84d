# Generated from schema/.
"""Create privilege criteria request."""

__all__ = ["CreatePrivilegeCriteriaRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2025.models.create_privilege_criteria_request_groups_inner import CreatePrivilegeCriteriaRequestGroupsInner

    class CreatePrivilegeCriteriaRequest(Model):
        """Create privilege criteria request."""

        source_id: str | None
        type: str | None
        """Known values: CUSTOM."""
        operator: str | None
        """Known values: AND, OR."""
        groups: list[CreatePrivilegeCriteriaRequestGroupsInner] | None
        privilege_level: str | None
        """Known values: HIGH, MEDIUM, LOW."""
        def __init__(
            self,
            *,
            source_id: str | None = ...,
            type: Literal["CUSTOM"] | None = ...,
            operator: Literal["AND", "OR"] | None = ...,
            groups: Sequence[CreatePrivilegeCriteriaRequestGroupsInner | Mapping[str, Any]] | None = ...,
            privilege_level: Literal["HIGH", "MEDIUM", "LOW"] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    CreatePrivilegeCriteriaRequest = model("v2025", "CreatePrivilegeCriteriaRequest")
