# Generated from schema/.
"""A criterion of the first level, or several that are combined."""

__all__ = ["RoleCriteriaLevel1"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v3.models.role_criteria_key import RoleCriteriaKey
    from sailpoint.v3.models.role_criteria_level2 import RoleCriteriaLevel2
    from sailpoint.v3.models.role_criteria_operation import RoleCriteriaOperation

    class RoleCriteriaLevel1(Model):
        """A criterion of the first level, or several that are combined."""

        operation: str | None
        """The comparison, or AND or OR of the criteria below."""
        key: RoleCriteriaKey | None
        """The attribute that is compared."""
        string_value: str | None
        """The value that it is compared with."""
        children: list[RoleCriteriaLevel2 | None] | None
        """The criteria of the second level."""
        def __init__(
            self,
            *,
            operation: RoleCriteriaOperation
            | Literal["EQUALS", "NOT_EQUALS", "CONTAINS", "DOES_NOT_CONTAIN", "STARTS_WITH", "ENDS_WITH", "GREATER_THAN", "LESS_THAN", "GREATER_THAN_EQUALS", "LESS_THAN_EQUALS", "AND", "OR"]
            | None = ...,
            key: RoleCriteriaKey | Mapping[str, Any] | None = ...,
            string_value: str | None = ...,
            children: Sequence[RoleCriteriaLevel2 | Mapping[str, Any] | None] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    RoleCriteriaLevel1 = model("v3", "RoleCriteriaLevel1")
