# Generated from schema/.
"""The configuration that correlates accounts with identities."""

__all__ = ["CorrelationConfig"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.correlation_config_attribute_assignments_inner import CorrelationConfigAttributeAssignmentsInner

    class CorrelationConfig(Model):
        """The configuration that correlates accounts with identities."""

        id: str | None
        """The configuration's id."""
        name: str | None
        """The configuration's name."""
        attribute_assignments: list[CorrelationConfigAttributeAssignmentsInner] | None
        """The comparisons of account attributes with identity attributes."""
        def __init__(
            self,
            *,
            id: str | None = ...,
            name: str | None = ...,
            attribute_assignments: Sequence[CorrelationConfigAttributeAssignmentsInner | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    CorrelationConfig = model("v2025", "CorrelationConfig")
