# Generated from schema/.
"""Privilege criteria DTO."""

__all__ = ["PrivilegeCriteriaDTO"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2025.models.privilege_criteria_dto_groups_inner import PrivilegeCriteriaDTOGroupsInner

    class PrivilegeCriteriaDTO(Model):
        """Privilege criteria DTO."""

        id: str | None
        source_id: str | None
        type: str | None
        """Known values: CUSTOM, CONNECTOR, SINGLE_LEVEL."""
        operator: str | None
        """Known values: AND, OR."""
        groups: list[PrivilegeCriteriaDTOGroupsInner] | None
        privilege_level: str | None
        """Known values: HIGH, MEDIUM, LOW."""
        def __init__(
            self,
            *,
            id: str | None = ...,
            source_id: str | None = ...,
            type: Literal["CUSTOM", "CONNECTOR", "SINGLE_LEVEL"] | None = ...,
            operator: Literal["AND", "OR"] | None = ...,
            groups: Sequence[PrivilegeCriteriaDTOGroupsInner | Mapping[str, Any]] | None = ...,
            privilege_level: Literal["HIGH", "MEDIUM", "LOW"] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    PrivilegeCriteriaDTO = model("v2025", "PrivilegeCriteriaDTO")
