# Generated from schema/.
"""A criterion of the third level."""

__all__ = ["RoleCriteriaLevel3"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2025.models.role_criteria_key import RoleCriteriaKey
    from sailpoint.v2025.models.role_criteria_operation import RoleCriteriaOperation

    class RoleCriteriaLevel3(Model):
        """A criterion of the third level."""

        operation: str | None
        """The comparison."""
        key: RoleCriteriaKey | None
        """The attribute that is compared."""
        string_value: str | None
        """The value that it is compared with."""
        def __init__(
            self,
            *,
            operation: RoleCriteriaOperation
            | Literal["EQUALS", "NOT_EQUALS", "CONTAINS", "DOES_NOT_CONTAIN", "STARTS_WITH", "ENDS_WITH", "GREATER_THAN", "LESS_THAN", "GREATER_THAN_EQUALS", "LESS_THAN_EQUALS", "AND", "OR"]
            | None = ...,
            key: RoleCriteriaKey | Mapping[str, Any] | None = ...,
            string_value: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    RoleCriteriaLevel3 = model("v2025", "RoleCriteriaLevel3")
