# Written by `make stubs` from schema/; change it there.
"""Machine classification criteria level3."""

from sailpoint._core import model

__all__ = ["MachineClassificationCriteriaLevel3"]

MachineClassificationCriteriaLevel3 = model("v2024", "MachineClassificationCriteriaLevel3")
