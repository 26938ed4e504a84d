# Generated from schema/.
"""Machine classification criteria level3."""

from sailpoint.v2024.models import MachineClassificationCriteriaLevel3

__all__ = ["MachineClassificationCriteriaLevel3"]
