# Generated from schema/.
"""Machine classification criteria level2."""

from sailpoint.v2024.models import MachineClassificationCriteriaLevel2

__all__ = ["MachineClassificationCriteriaLevel2"]
