# Generated from schema/.
"""Machine classification criteria level1."""

__all__ = ["MachineClassificationCriteriaLevel1"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2024.models.machine_classification_criteria_level2 import MachineClassificationCriteriaLevel2
    from sailpoint.v2024.models.machine_classification_criteria_operation import MachineClassificationCriteriaOperation

    class MachineClassificationCriteriaLevel1(Model):
        """Machine classification criteria level1."""

        operation: str | None
        case_sensitive: bool | None
        data_type: str | None
        attribute: str | None
        value: str | None
        children: list[MachineClassificationCriteriaLevel2] | None
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
            children: Sequence[MachineClassificationCriteriaLevel2 | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    MachineClassificationCriteriaLevel1 = model("v2024", "MachineClassificationCriteriaLevel1")
