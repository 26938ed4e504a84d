# Generated from schema/.
"""Manager correlation mapping."""

from sailpoint.v2024.models import ManagerCorrelationMapping

__all__ = ["ManagerCorrelationMapping"]
