# Generated from schema/.
"""Create privilege criteria request."""

from sailpoint.v2025.models import CreatePrivilegeCriteriaRequest

__all__ = ["CreatePrivilegeCriteriaRequest"]
