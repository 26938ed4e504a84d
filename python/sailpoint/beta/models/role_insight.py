# Generated from schema/.
"""Role insight."""

from sailpoint.beta.models import RoleInsight

__all__ = ["RoleInsight"]
