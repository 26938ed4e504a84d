# Written by `make stubs` from schema/; change it there.
"""Machine classification criteria level1."""

from sailpoint._core import model

__all__ = ["MachineClassificationCriteriaLevel1"]

MachineClassificationCriteriaLevel1 = model("v2024", "MachineClassificationCriteriaLevel1")
