# Generated from schema/.
"""Manager correlation mapping."""

from sailpoint.beta.models import ManagerCorrelationMapping

__all__ = ["ManagerCorrelationMapping"]
