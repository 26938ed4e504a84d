# Generated from schema/.
"""Manager correlation mapping."""

from sailpoint.v2025.models import ManagerCorrelationMapping

__all__ = ["ManagerCorrelationMapping"]
