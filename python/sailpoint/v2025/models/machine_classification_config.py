# Generated from schema/.
"""Machine classification config."""

__all__ = ["MachineClassificationConfig"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2025.models.machine_classification_criteria_level1 import MachineClassificationCriteriaLevel1

    class MachineClassificationConfig(Model):
        """Machine classification config."""

        enabled: bool | None
        classification_method: str | None
        """Known values: SOURCE, CRITERIA."""
        criteria: MachineClassificationCriteriaLevel1 | None
        created: datetime | str | None
        modified: datetime | str | None
        def __init__(
            self,
            *,
            enabled: bool | None = ...,
            classification_method: Literal["SOURCE", "CRITERIA"] | None = ...,
            criteria: MachineClassificationCriteriaLevel1 | Mapping[str, Any] | None = ...,
            created: datetime | str | None = ...,
            modified: datetime | str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    MachineClassificationConfig = model("v2025", "MachineClassificationConfig")
