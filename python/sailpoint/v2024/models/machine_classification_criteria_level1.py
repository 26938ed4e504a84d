# Generated from schema/.
"""Machine classification criteria level1."""

from sailpoint.v2024.models import MachineClassificationCriteriaLevel1

__all__ = ["MachineClassificationCriteriaLevel1"]
