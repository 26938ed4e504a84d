# Written by `make stubs` from schema/; change it there.
"""Machine classification criteria level2."""

from sailpoint._core import model

__all__ = ["MachineClassificationCriteriaLevel2"]

MachineClassificationCriteriaLevel2 = model("v2024", "MachineClassificationCriteriaLevel2")
