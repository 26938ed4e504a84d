# Generated from schema/.
"""Machine classification criteria level3."""

__all__ = ["MachineClassificationCriteriaLevel3"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2024.models.machine_classification_criteria_operation import MachineClassificationCriteriaOperation

    class MachineClassificationCriteriaLevel3(Model):
        """Machine classification criteria level3."""

        operation: str | None
        case_sensitive: bool | None
        data_type: str | None
        attribute: str | None
        value: str | None
        children: list[Any] | None
        def __init__(
            self,
            *,
            operation: MachineClassificationCriteriaOperation
            | Literal["EQUALS", "NOT_EQUALS", "STARTS_WITH", "ENDS_WITH", "CONTAINS", "AND", "OR"]
            | None = ...,
            case_sensitive: bool | None = ...,
            data_type: str | None = ...,
            attribute: str | None = ...,
            value: str | None = ...,
            children: Sequence[Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    MachineClassificationCriteriaLevel3 = model("v2024", "MachineClassificationCriteriaLevel3")
