# Generated from schema/.
"""Provisioning criteria level3."""

__all__ = ["ProvisioningCriteriaLevel3"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model
    from sailpoint.v2025.models.provisioning_criteria_operation import ProvisioningCriteriaOperation

    class ProvisioningCriteriaLevel3(Model):
        """Provisioning criteria level3."""

        operation: str | None
        attribute: str | None
        value: str | None
        children: str | None
        def __init__(
            self,
            *,
            operation: ProvisioningCriteriaOperation
            | Literal["EQUALS", "NOT_EQUALS", "CONTAINS", "HAS", "AND", "OR"]
            | None = ...,
            attribute: str | None = ...,
            value: str | None = ...,
            children: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ProvisioningCriteriaLevel3 = model("v2025", "ProvisioningCriteriaLevel3")
