# Generated from schema/.
"""Manager correlation mapping."""

from sailpoint.v3.models import ManagerCorrelationMapping

__all__ = ["ManagerCorrelationMapping"]
